#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"

#include <QDateTime>
#include <QString>

/// Writes an entry as text and as JSON to @p folder, each whole or not at all, and gives the text file's
/// path. For when the workspace cannot be written. Later copies of the same entry take the place of the
/// earlier one.
[[nodiscard]] Result<QString> writeEmergencyCopy(const QString &folder, const Category &category,
                                                 const Entry &entry, const QDateTime &now);
