#pragma once

#include "session/makingbackup.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

class StorageThread;

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
    /// Gives up what is under way, or waits for its last steps.
    ~BackupKeeper() override;

    /// The workspace that is open from now on, and where its backups go. To be called again when either
    /// changes.
    void watch(const BackupPlace &place);
    /// The folder of the workspace's backups; empty before watch().
    [[nodiscard]] QString folder() const;
    /// When the newest backup was made; invalid where there is none, and until the folder has been looked at.
    [[nodiscard]] const QDateTime &newest() const { return m_newest; }

    /// Whatever was backed up when. backedUp() or failed() follows.
    void backUpNow();
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }

    /// For the end of the program, when its event loop has ended and all saves have been posted: backs up if
    /// that is due, and returns when it is done.
    void finishBeforeClose();

signals:
    void backedUp(const QDateTime &madeAt);
    /// The folder has been looked at.
    void newestKnown();
    void failed(const Error &error);

private:
    void look();
    void onLooked(const Result<BackupNeed> &looked);
    void takeIn(const BackupNeed &need);
    [[nodiscard]] bool isDue(const BackupNeed &need) const;
    [[nodiscard]] bool isWithin(std::chrono::milliseconds time, const QDateTime &since) const;
    void onDone(const Result<MadeBackup> &made);

    StorageThread &m_storage;
    Clock m_clock;
    BackupTiming m_timing;
    QTimer m_timer;
    BackupPlace m_place;
    /// One for each watch(): tells its runs to end, and their outcomes from those of an earlier one.
    std::shared_ptr<std::atomic_bool> m_giveUp;
    QFuture<Result<BackupNeed>> m_looking;
    QFuture<Result<MadeBackup>> m_run;
    QDateTime m_newest;
    std::optional<qint64> m_lastSeen; ///< the number of the latest change at the last look
    std::optional<qint64> m_backedUp; ///< the number of the latest change that a backup holds
    QDateTime m_failedAt;
    QThreadPool m_pool; ///< last, so that its threads end first
};
