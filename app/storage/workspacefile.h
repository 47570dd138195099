#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Says in every workspace file what it is: "SHLT" at byte 68 (SQLite's application_id).
inline constexpr quint32 workspaceApplicationId = 0x53484c54;

/// The version of the workspace file at @p path, read from its first bytes before SQLite sees them; nothing
/// where there is no file. An error for a file that is not a workspace.
[[nodiscard]] Result<std::optional<int>> versionOfFile(const QString &path);

/// Makes the folder of @p path where it is missing, for its owner alone.
[[nodiscard]] Result<> makeFolderFor(const QString &path);

/// Makes an empty file for its owner alone. Whatever was there is removed first.
[[nodiscard]] Result<> makePrivateFile(const QString &path);

/// Writes a whole file for its owner alone, in place of what was there.
[[nodiscard]] Result<> writePrivateFile(const QString &path, const QByteArray &bytes);

/// Takes the journal of a file that is gone out of the way: SQLite would play it into the new file.
void setAsideJournalsOf(const QString &path);
