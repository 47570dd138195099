#pragma once

#include "model/id.h"

#include <QUrl>

#include <optional>

/// How an endpoint wants an entry handed over (design: endpoint protocol).
enum class EndpointProfile {
    Json,      ///< one POST of the entry's bytes
    Multipart, ///< one multipart/form-data POST with a part "entry"
};

/// Whether and where a sending can be asked after.
enum class StatusRoad {
    Derived,  ///< at ADDRESS/{submissionId}
    Template, ///< at a template that holds {submissionId}
    None,     ///< nowhere
};

/// Where entries are sent, as configured by a person. Its token is a secret and not part of it.
struct Endpoint
{
    EndpointId id;
    QString name;
    QUrl address; ///< POSTed to unchanged
    EndpointProfile profile = EndpointProfile::Json;
    StatusRoad statusRoad = StatusRoad::Derived;
    QString statusTemplate;
    bool knowsRepeatedIds = false; ///< it promises to take a repeated id for the same sending

    bool operator==(const Endpoint &) const = default;
};

/// Both lead to the same place in the same way, whatever they are called.
[[nodiscard]] bool isSameRoad(const Endpoint &one, const Endpoint &other);

[[nodiscard]] QString nameOf(EndpointProfile profile);
[[nodiscard]] std::optional<EndpointProfile> endpointProfileNamed(QStringView name);
[[nodiscard]] QString nameOf(StatusRoad road);
[[nodiscard]] std::optional<StatusRoad> statusRoadNamed(QStringView name);
