#pragma once

#include "model/clock.h"
#include "model/result.h"
#include "session/backupfolder.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <optional>

class StorageThread;
struct MadeBackup;

struct BackupTiming
{
    std::chrono::milliseconds look{60'000};          ///< not changed between two looks is idle
    std::chrono::milliseconds apart{1'800'000};      ///< at least, unless somebody asks for one
    std::chrono::milliseconds afterFailure{300'000}; ///< before it is tried again
};

/// Backs up the open workspace when it is idle and when the program ends. The work is done beside the
/// storage thread, in slices between which saves go on; a folder that cannot be written holds up nothing.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(StorageThread &storage, Clock clock, BackupTiming timing = {}, QObject *parent = nullptr);
    /// Waits until the backup under way has been given up or is done.
    ~BackupKeeper() override;

    /// The workspace that is open from now on, and where its backups go. To be called again when either
    /// changes.
    void watch(const BackupPlace &place);
    /// The folder of the workspace's backups; empty before watch().
    [[nodiscard]] QString folder() const;
    /// When the newest backup was made; invalid where there is none.
    [[nodiscard]] QDateTime newest() const;

    /// Whatever was backed up when. backedUp() or failed() follows.
    void backUpNow();
    [[nodiscard]] bool isRunning() const;

    /// For the end of the program, when its event loop has ended and all saves have been posted: backs up if
    /// that is due, and returns when it is done.
    void finishBeforeClose();

signals:
    void backedUp(const QDateTime &madeAt);
    void failed(const Error &error);

private:
    struct Standing;

    void look();
    void onLooked(const Result<Standing> &standing);
    [[nodiscard]] Result<Standing> standingOf(StorageThread &storage) const;
    [[nodiscard]] bool isDue(const Standing &standing) const;
    void start();
    void onDone(const Result<MadeBackup> &made);

    StorageThread &m_storage;
    Clock m_clock;
    BackupTiming m_timing;
    QTimer m_timer;
    BackupPlace m_place;
    QFuture<Result<MadeBackup>> m_run;
    std::atomic_bool m_giveUp = false;
    std::optional<qint64> m_lastSeen; ///< the number of the latest change at the last look
    std::optional<qint64> m_backedUp; ///< the number of the latest change that a backup holds
    QDateTime m_failedAt;
};
