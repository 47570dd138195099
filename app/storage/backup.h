#pragma once

#include "model/entry.h"
#include "model/result.h"
#include "storage/storedentry.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>

/// What a backup holds, as it is shown before anything is restored from it.
struct BackupContents
{
    QString path;
    QDateTime madeAt; ///< as its name says
    qint64 size = 0;  ///< bytes
    QList<EntrySummary> entries;
    bool operator==(const BackupContents &) const = default;
};

// All of these may be called on any thread: a backup is never open as a workspace.

/// The backups in @p folder, newest first by their names.
[[nodiscard]] QStringList backupsIn(const QString &folder);
[[nodiscard]] Result<BackupContents> readBackup(const QString &path);
/// Calls @p take with every entry of the backup, one after the other.
[[nodiscard]] Result<> forEachEntryIn(const QString &path, const std::function<Result<>(StoredEntry)> &take);
/// Checks the copied file, row hashes too, gets it onto the disk, and gives it its name.
[[nodiscard]] Result<> finishBackup(const QString &unfinished, const QString &path);
