#pragma once

#include <QString>

/// Where the backups of one workspace are made and kept.
struct BackupPlace
{
    QString workspace; ///< its file, as WorkspaceCondition names it
    QString root;      ///< the folder chosen for the backups of all workspaces; may be on another drive
    /// The folder for backups on this computer's own disk. They are begun there, so that no save ever waits
    /// for a stick or a network.
    QString ownRoot;
    bool operator==(const BackupPlace &) const = default;
};

/// The folder in @p root that holds the backups of the workspace @p workspace alone: its base name, and
/// eight hex digits that tell it from others of that name.
[[nodiscard]] QString backupFolderFor(const QString &root, const QString &workspace);
