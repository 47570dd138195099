#pragma once

#include "model/sendingtrouble.h"
#include "sending/httpanswer.h"

#include <optional>

/// What stands between this computer and an endpoint, where it is not the endpoint that answered.
struct RoadTrouble
{
    SendingTrouble trouble = SendingTrouble::None;
    QString detail;          ///< plain text for people
    bool passes = false;     ///< with time; otherwise a person has to do something
    bool mayHaveGot = false; ///< the endpoint may have got the request all the same

    bool operator==(const RoadTrouble &) const = default;
};

/// Tells a refused certificate, a proxy that wants a sign-in, a sign-in page of the network, a filter's page
/// and a redirection to another server from anything that the endpoint itself has said.
[[nodiscard]] std::optional<RoadTrouble> roadTroubleOf(const HttpAnswer &answer);

/// What a web page in the place of an answer may mean.
[[nodiscard]] QString filterWords();

/// Where an answer's Location leads, without a fragment; empty where it leads nowhere.
[[nodiscard]] QUrl locationOf(const HttpAnswer &answer);

/// Where a redirection leads, for people, the journal and reports: what follows the path may hold secrets.
[[nodiscard]] QString targetWords(const QUrl &target);

/// Where the same request is to be made again: for 307 and 308 to the same origin.
[[nodiscard]] std::optional<QUrl> repeatedAt(const HttpAnswer &answer);
