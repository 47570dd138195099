#pragma once

#include "model/endpoint.h"
#include "model/result.h"

#include <QByteArray>

class QJsonObject;
struct Desk;

/// The endpoint of the workspace that has this name, in whatever case, or this id.
[[nodiscard]] Result<Endpoint> findEndpoint(const QString &typed, Desk &desk);

/// The value of the environment variable @p name.
[[nodiscard]] Result<QByteArray> secretIn(const QString &name);

[[nodiscard]] QJsonObject objectOf(const Endpoint &endpoint);
