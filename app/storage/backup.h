#pragma once

#include "model/entry.h"
#include "model/result.h"
#include "storage/storedentry.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class Connection;

/// What a backup holds, as it is shown before anything is restored from it.
struct BackupContents
{
    QString path;
    QDateTime madeAt; ///< as its name says
    qint64 size = 0;  ///< bytes
    QList<EntrySummary> entries;
    bool operator==(const BackupContents &) const = default;
};

/// A file that was attached to an entry of a backup, sent with it or kept as a proof. Its bytes lie beside
/// the backups, in the folder "files", under the hex digits of their SHA-256.
struct BackedUpFile
{
    QByteArray sha256;
    qint64 size = 0; ///< bytes
    bool operator==(const BackedUpFile &) const = default;
};

// All of these may be called on any thread: a backup is never open as a workspace.

/// "2026-11-22T14-03-07Z.shortlist", in UTC.
[[nodiscard]] QString backupName(const QDateTime &madeAt);
/// What the name of a backup says; invalid for a file that is named otherwise.
[[nodiscard]] QDateTime backupTime(const QString &path);
/// The backups in @p folder, newest first by their names.
[[nodiscard]] QStringList backupsIn(const QString &folder);
[[nodiscard]] Result<BackupContents> readBackup(const QString &path);
/// For reading what the others do not; belongs to the thread that made it. A backup of an older version is
/// read through a copy that is up to date, and stays as it is.
[[nodiscard]] Result<std::shared_ptr<Connection>> openBackup(const QString &path);
/// The files that the backup's entries and submissions refer to, each once.
[[nodiscard]] Result<QList<BackedUpFile>> filesIn(const QString &path);
/// Calls @p take with every entry of the backup, one after the other.
[[nodiscard]] Result<> forEachEntryIn(const QString &path, const std::function<Result<>(StoredEntry)> &take);
/// Moves the copied file beside @p path, checks it there, row hashes too, gets it onto the disk, and gives it
/// its name. Where that fails nothing of it is left.
[[nodiscard]] Result<> finishBackup(const QString &unfinished, const QString &path);
