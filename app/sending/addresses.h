#pragma once

#include "model/endpoint.h"
#include "model/result.h"
#include "model/submission.h"

#include <QUrl>

#include <optional>

/// An address typed by a person, if an entry may be sent there: https, or http to this computer.
[[nodiscard]] Result<QUrl> endpointAddress(const QString &typed);

/// A status template typed by a person: an address like the above that holds {submissionId} in its path or
/// its query.
[[nodiscard]] Result<QString> statusTemplate(const QString &typed);

/// Where to ask after a submission, or nothing where its endpoint has no status address. An address that is
/// derived leaves out the endpoint's query: what stands there speaks of handing over, not of asking.
[[nodiscard]] std::optional<QUrl> statusAddress(const Endpoint &endpoint, const SubmissionId &id);

/// What is sent to such a host never leaves this computer.
[[nodiscard]] bool isThisComputer(const QString &host);

/// Scheme, host and port are the same: what one may know, the other may.
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);
