#pragma once

#include "model/result.h"

#include <QString>

class QSqlError;

/// What SQLite reported, as an Error of the kind that a caller can act on.
[[nodiscard]] Error errorFrom(const QSqlError &error, const QString &path);

/// The file's bytes are not what they should be. @p detail is SQLite's own word on it.
[[nodiscard]] Error damagedError(const QString &path, const QString &detail);
