#pragma once

#include "model/id.h"
#include "model/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

/// A file beside the workspace that still holds an entry which was deleted for ever.
struct KeptCopy
{
    QString path;
    QDateTime madeAt;   ///< of a backup; invalid for a copy of the whole workspace
    bool isRead = true; ///< false where it could not be read: it may hold the entry
    bool operator==(const KeptCopy &) const = default;
};

/// What still holds one of the entries: backups in @p backupFolder, newest first, then the copies that were
/// kept beside the workspace, from before it was brought up to date, restored or rescued.
[[nodiscard]] QFuture<QList<KeptCopy>> copiesHolding(const QList<EntryId> &entries, const QString &workspace,
                                                     const QString &backupFolder);

/// Deletes backups with what lies beside them: their plain forms, and the files that no other backup refers
/// to.
[[nodiscard]] QFuture<Result<>> deleteBackups(const QStringList &backups);
