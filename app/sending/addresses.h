#pragma once

#include "model/endpoint.h"
#include "model/result.h"
#include "model/submission.h"

#include <QUrl>

#include <optional>

/// An address typed by a person, if an entry may be sent there: https, or http to this computer.
[[nodiscard]] Result<QUrl> endpointAddress(const QString &typed);

/// A status template typed by a person: an address like the above that holds {submissionId}.
[[nodiscard]] Result<QString> statusTemplate(const QString &typed);

/// Where to ask after a submission, or nothing where its endpoint has no status address.
[[nodiscard]] std::optional<QUrl> statusAddress(const Endpoint &endpoint, const SubmissionId &id);
