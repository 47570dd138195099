#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>

/// The certificates of a file, PEM or DER, that is to be trusted beside those of the system. One that holds
/// none, or one that cannot be trusted at @p now, is refused whole.
[[nodiscard]] Result<QList<QSslCertificate>> authoritiesIn(const QString &path, const QDateTime &now);
