#pragma once

#include "model/endpointterms.h"
#include "model/id.h"

#include <QUrl>

#include <optional>

/// How an endpoint wants an entry handed over (design: endpoint protocol).
enum class EndpointProfile {
    Json,      ///< one POST of the entry's bytes
    Multipart, ///< one multipart/form-data POST with a part "entry" and one for each file
    TusCommit, ///< files by tus 1.0, then one POST of the entry's bytes that commits
    WebDav,    ///< a folder that is filled, checked and moved to its place
    WebForm,   ///< pasted into the organiser's form by a person; nothing is sent from here
};

/// How a person is known to an endpoint.
enum class SignIn {
    None,
    Token,       ///< a bearer token; empty: none is sent
    Basic,       ///< a user name and a password
    OAuthDevice, ///< a code entered in a browser (RFC 8628)
};

/// Whether and where a sending can be asked after.
enum class StatusRoad {
    Derived,  ///< at ADDRESS/{submissionId}
    Template, ///< at a template that holds {submissionId}
    None,     ///< nowhere
};

/// Where entries are sent, as configured by a person. Its secret is not part of it.
struct Endpoint
{
    EndpointId id;
    QString name;
    QUrl address; ///< POSTed to unchanged; of a web form: its page
    EndpointProfile profile = EndpointProfile::Json;
    StatusRoad statusRoad = StatusRoad::Derived;
    QString statusTemplate;
    bool knowsRepeatedIds = false; ///< it promises to take a repeated id for the same sending
    QUrl uploads;                  ///< where tus uploads are made
    SignIn signIn = SignIn::Token;
    QString user; ///< for SignIn::Basic
    EndpointTerms terms;

    bool operator==(const Endpoint &) const = default;
};

/// Both lead to the same place in the same way, whatever they are called.
[[nodiscard]] bool isSameRoad(const Endpoint &one, const Endpoint &other);

[[nodiscard]] QString nameOf(EndpointProfile profile);
[[nodiscard]] std::optional<EndpointProfile> endpointProfileNamed(QStringView name);
[[nodiscard]] QString nameOf(SignIn signIn);
[[nodiscard]] std::optional<SignIn> signInNamed(QStringView name);
[[nodiscard]] QString nameOf(StatusRoad road);
[[nodiscard]] std::optional<StatusRoad> statusRoadNamed(QStringView name);
