#pragma once

#include "model/broughtback.h"
#include "model/entry.h"
#include "model/result.h"

#include <QFuture>
#include <QFutureSynchronizer>
#include <QObject>

#include <optional>

class StorageThread;

/// What a backup holds, in numbers.
struct BackupCounts
{
    int entries = 0;
    int words = 0;
};

/// One backup that can be restored from.
struct ShelvedBackup
{
    QString path;
    QDateTime madeAt;                           ///< invalid for a file that is named otherwise than a backup
    qint64 size = 0;                            ///< bytes
    std::optional<Result<BackupCounts>> counts; ///< nothing until it has been read
};

/// How an entry of a backup stands against the workspace as it is now.
enum class BackupStanding {
    Same,
    ChangedSince,
    NewerThere, ///< the workspace has an older one
    NotHere,    ///< the workspace does not have it
};

struct BackedUpEntry
{
    EntrySummary entry;
    BackupStanding standing = BackupStanding::Same;
};

/// A backup held against the workspace.
struct BackupComparison
{
    QList<BackedUpEntry> entries; ///< of the backup, latest change first
    QList<EntrySummary> notInIt;  ///< entries that only the workspace has
};

[[nodiscard]] BackupComparison heldAgainst(const QList<EntrySummary> &backup, const QList<EntrySummary> &now);

/// The backups of the workspace, read one after the other beside everything else, and what can be had back
/// from them without replacing anything.
class BackupShelf final : public QObject
{
    Q_OBJECT

public:
    explicit BackupShelf(StorageThread &storage, QObject *parent = nullptr);

    /// Lists the backups in @p folder, newest first, and begins to read them.
    void look(const QString &folder);
    /// Puts another file on top. Its row; where it is there already, the one that it has.
    int add(const QString &path);
    [[nodiscard]] const QList<ShelvedBackup> &backups() const { return m_backups; }

    [[nodiscard]] QFuture<Result<QList<EntrySummary>>> entriesIn(const QString &path) const;
    /// Puts an entry of a backup into the open workspace, as a copy where it is there still.
    [[nodiscard]] QFuture<Result<BroughtBack>> bringBack(const ShelvedBackup &backup, const EntryId &id,
                                                         const QString &title);

signals:
    void listed();
    void counted(int row);

private:
    void countNext();
    void onCounted(const QString &path, const Result<BackupCounts> &counts);

    StorageThread &m_storage;
    QList<ShelvedBackup> m_backups;
    bool m_counting = false;
    QFutureSynchronizer<Result<BroughtBack>> m_underWay; ///< waits at the end: the job uses the storage
};
