#pragma once

#include "model/endpoint.h"
#include "model/problem.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// What an organiser publishes about where and how entries are taken (design: endpoint protocol).
struct Discovery
{
    EndpointTerms terms;
    QList<Endpoint> roads; ///< the best first, without ids; each with the terms as they are for it
    /// To whom something would be sent beside the site of the document itself; of a file, to whom at all. A
    /// person has to agree to them.
    QStringList otherHosts;
};

/// Reads a discovery document (awardSubmission 1) strictly: every error at once, each with its place. What it
/// holds beside the known is ignored, and so are ways of sending and of signing in that are not known.
/// @p from is where it was read, empty for a file; @p name stands in the problems.
[[nodiscard]] Result<Discovery, QList<Problem>> readDiscovery(const QByteArray &json, const QUrl &from,
                                                              const QString &name);
