#pragma once

#include "storage/workspace.h"

/// A backup of an open workspace, made in steps between which saves go on: begun, copied a step at a time,
/// and then, on any thread, finished by finishBackup() of storage/backup.h. Lives no longer than the
/// workspace, which remembers how far it has come.
class WorkspaceBackup final
{
public:
    explicit WorkspaceBackup(Workspace::Private &workspace);

    /// Makes a new file at @p path, in place of a backup that was not ended.
    [[nodiscard]] Result<> begin(const QString &path);
    /// Copies for about @p atMost; whether nothing is left to copy.
    [[nodiscard]] Result<bool> step(std::chrono::milliseconds atMost);
    void abandon();
    /// Rises with each change to what a backup would hold.
    [[nodiscard]] Result<qint64> latestChange();

private:
    Workspace::Private &m_workspace;
};
