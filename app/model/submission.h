#pragma once

#include "model/endpoint.h"
#include "model/id.h"
#include "model/sendingtrouble.h"
#include "model/sentfile.h"
#include "model/submissionstate.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// Proof that an endpoint took an entry.
struct Receipt
{
    QString reference;
    QDateTime receivedAt;
    QByteArray entrySha256; ///< lower-case hex
    QByteArray document;    ///< JSON, exactly as received

    bool operator==(const Receipt &) const = default;
};

/// One version of an entry on its way to an endpoint. Id and bytes never change.
struct Submission
{
    SubmissionId id; ///< UUID, lower case, without braces
    EntryId entry;
    Endpoint endpoint;                      ///< as it was when Submit was pressed
    QByteArray body;                        ///< entry.json
    QByteArray sha256;                      ///< of the body, lower-case hex
    QList<SentFile> files;                  ///< in the order of the entry's slots
    std::optional<SubmissionId> supersedes; ///< the version it takes the place of
    SubmissionState state = SubmissionState::Frozen;
    SendingTrouble trouble = SendingTrouble::None;
    QString detail;     ///< plain text from the other side or the network, for people
    int failures = 0;   ///< tries in a row that did not arrive
    int unclear = 0;    ///< how often it was handed over and the end was not clear
    bool taken = false; ///< an answer said once that it was taken, and gave no proof
    QDateTime waitUntil;
    QDateTime closes; ///< when its category closes; unset where it does not
    std::optional<Receipt> receipt;
    QDateTime frozenAt;
    QDateTime changedAt;

    bool operator==(const Submission &) const = default;
};

/// It has come to its end, and the organiser has, or may have, something under its id that a new version can
/// take the place of.
[[nodiscard]] bool canBeSuperseded(SubmissionState state, SendingTrouble trouble);
