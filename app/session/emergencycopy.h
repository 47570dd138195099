#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

struct Folders;

/// The places for emergency copies, the best one first: then those on another disk than @p workspace, which
/// may be the one that is full or gone.
[[nodiscard]] QStringList emergencyFolders(const Folders &folders, const QString &workspace);

/// Writes an entry as text and as JSON to the first of @p folders that can be written, each whole or not at
/// all, and gives the text file's path. For when the workspace cannot be written. Later copies of the same
/// entry take the place of the earlier one.
[[nodiscard]] Result<QString> writeEmergencyCopy(const QStringList &folders, const Category &category,
                                                 const Entry &entry, const QDateTime &now);
