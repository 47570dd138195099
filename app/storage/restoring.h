#pragma once

#include "model/result.h"

class QDateTime;

/// How a backup came to stand in the place of a workspace.
struct RestoredWorkspace
{
    QString kept;   ///< the workspace that was replaced, under its new name; empty where there was none
    QString notice; ///< what did not come back, as sentences; empty where everything did
};

/// Puts a copy of the backup in the place of the workspace at @p path, which nobody may have open. Whenever
/// the program ends in between, a whole workspace bears the name; what else is left over is removed by
/// removeUnfinishedRestore().
[[nodiscard]] Result<RestoredWorkspace> restoreBackup(const QString &path, const QString &backup,
                                                      const QDateTime &now);

/// To be called by the one who holds the lock of the workspace at @p path.
void removeUnfinishedRestore(const QString &path);
