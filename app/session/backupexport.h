#pragma once

#include "model/result.h"

#include <QString>

/// The file of a backup's readable copy.
[[nodiscard]] QString readableFormOf(const QString &backup);

/// Writes all entries of the backup at @p backup to @p path as JSON for reading, whole or not at all, for its
/// owner alone.
[[nodiscard]] Result<> exportBackup(const QString &backup, const QString &path);
