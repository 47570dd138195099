#pragma once

#include "model/id.h"
#include "model/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

class Settings;
struct Folders;

/// A file that still holds an entry which was deleted for ever.
struct KeptCopy
{
    QString path;
    QDateTime madeAt;   ///< of a backup; invalid for everything else
    bool isRead = true; ///< false where it could not be read: it may hold the entry
    QString readable;   ///< the plain form beside a backup; empty where there is none
    bool operator==(const KeptCopy &) const = default;
};

/// Where the program itself puts copies of what is in a workspace.
struct CopyPlaces
{
    QString workspace;
    QStringList backupFolders; ///< of this workspace alone; backups stay where they were made
    QStringList emergencyFolders;
};
[[nodiscard]] CopyPlaces copyPlaces(const QString &workspace, const Settings &settings,
                                    const Folders &folders);

/// What still holds one of the entries: backups, newest first; the copies that were kept beside the
/// workspace, from before it was brought up to date, restored or rescued; what a rescue wrote of the entries;
/// emergency copies.
[[nodiscard]] QFuture<QList<KeptCopy>> copiesHolding(const QList<EntryId> &entries, const CopyPlaces &places);

/// Deletes backups with what lies beside them: their plain forms, and the files that no other backup refers
/// to.
[[nodiscard]] QFuture<Result<>> deleteBackups(const QStringList &backups);
