#pragma once

#include "model/clock.h"
#include "model/result.h"
#include "session/backupfolder.h"

#include <QDateTime>

#include <atomic>

class StorageThread;

// These wait for the storage thread and for disks: they are for a thread that may.

/// A backup that was made.
struct MadeBackup
{
    QString path;
    QDateTime madeAt;
    qint64 change = 0; ///< the number of the latest change that it holds
};

/// Copies the open workspace in slices, each attached file once, checks the copy, gives it its name, lets go
/// of backups that are no longer wanted, and writes the readable copy beside it. Until the backup has its
/// name nothing of it stays behind when it fails or when @p giveUp turns true.
[[nodiscard]] Result<MadeBackup> makeBackup(StorageThread &storage, const BackupPlace &place,
                                            const Clock &clock, const std::atomic_bool &giveUp);

/// Removes what a backup of an earlier run left when it was interrupted. Nothing may be under way.
void removeUnfinishedBackup(const BackupPlace &place);

/// How the workspace stands to its backups.
struct BackupNeed
{
    qint64 change = 0; ///< the number of the latest change since the workspace was opened
    QDateTime
        entriesChanged; ///< the latest of all entries; invalid where there is none, or it was not asked for
    QDateTime newest;   ///< backup that is not of the future; invalid where there is none
};

[[nodiscard]] Result<BackupNeed> backupNeed(StorageThread &storage, const BackupPlace &place,
                                            const QDateTime &now, bool withEntries);
