#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/tally.h"

#include <QString>

/// Writes an entry as text and as JSON to @p folder, whole or not at all, and gives the text file's path. For
/// when the workspace cannot be written.
[[nodiscard]] Result<QString> writeEmergencyCopy(const QString &folder, const Category &category,
                                                 const Entry &entry, const Tally &tally,
                                                 const QDateTime &now);
