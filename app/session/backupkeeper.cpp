#include "session/backupkeeper.h"

#include "session/inbackground.h"
#include "session/whenready.h"

BackupKeeper::BackupKeeper(StorageThread &storage, Clock clock, BackupTiming timing, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(std::move(clock))
    , m_timing(timing)
    , m_giveUp(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(timing.look);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper()
{
    *m_giveUp = true;
    m_pool.waitForDone();
}

void BackupKeeper::watch(const BackupPlace &place)
{
    *m_giveUp = true;
    m_giveUp = std::make_shared<std::atomic_bool>(false);
    m_run = {};
    m_looking = {};
    m_place = place;
    m_newest = {};
    m_lastSeen.reset();
    m_backedUp.reset();
    m_failedAt = {};
    m_timer.start();
    look();
}

QString BackupKeeper::folder() const
{
    return m_place.workspace.isEmpty() ? QString() : backupFolderFor(m_place.root, m_place.workspace);
}

void BackupKeeper::look()
{
    if (m_place.workspace.isEmpty() || isRunning() || m_looking.isRunning())
        return;
    const bool withEntries = !m_backedUp;
    const bool isFirst = !m_lastSeen;
    m_looking = inBackground(
        [&storage = m_storage, place = m_place, now = m_clock(), withEntries, isFirst] {
            if (isFirst) // it may hold words that are to be deleted
                removeUnfinishedBackup(place);
            return backupNeed(storage, place, now, withEntries);
        },
        m_pool);
    whenReady(m_looking, this, [this, watched = m_giveUp](const Result<BackupNeed> &looked) {
        if (watched == m_giveUp)
            onLooked(looked);
    });
}

void BackupKeeper::onLooked(const Result<BackupNeed> &looked)
{
    if (!looked) // whoever saves says what is the matter with the workspace
        return;
    const bool idle = m_lastSeen == looked->change;
    takeIn(*looked);
    if (idle && isDue(*looked))
        backUpNow();
}

void BackupKeeper::takeIn(const BackupNeed &need)
{
    m_lastSeen = need.change;
    m_newest = need.newest;
    emit newestKnown();
    // What was changed in an earlier run of the program shows in the entries alone.
    const bool nothingNew =
        !need.entriesChanged.isValid() || (need.newest.isValid() && need.entriesChanged <= need.newest);
    if (!m_backedUp && nothingNew)
        m_backedUp = need.change;
}

bool BackupKeeper::isDue(const BackupNeed &need) const
{
    return m_backedUp != need.change && !isWithin(m_timing.apart, need.newest) &&
           !isWithin(m_timing.afterFailure, m_failedAt);
}

// A time to come was given by a clock that has been set right since.
bool BackupKeeper::isWithin(std::chrono::milliseconds time, const QDateTime &since) const
{
    const QDateTime now = m_clock();
    return since.isValid() && since <= now && since.msecsTo(now) < time.count();
}

void BackupKeeper::backUpNow()
{
    if (m_place.workspace.isEmpty() || isRunning())
        return;
    m_run = inBackground([&storage = m_storage, place = m_place, clock = m_clock,
                          giveUp = m_giveUp] { return makeBackup(storage, place, clock, *giveUp); },
                         m_pool);
    whenReady(m_run, this, [this, watched = m_giveUp](const Result<MadeBackup> &made) {
        if (watched == m_giveUp)
            onDone(made);
    });
}

void BackupKeeper::onDone(const Result<MadeBackup> &made)
{
    if (!made) {
        m_failedAt = m_clock();
        emit failed(made.error());
        return;
    }
    m_failedAt = {};
    m_newest = made->madeAt;
    m_backedUp = made->change;
    emit backedUp(made->madeAt);
}

void BackupKeeper::finishBeforeClose()
{
    m_timer.stop();
    m_pool.waitForDone();
    if (m_place.workspace.isEmpty())
        return;
    const auto need = backupNeed(m_storage, m_place, m_clock(), !m_backedUp);
    if (!need)
        return;
    takeIn(*need);
    if (isDue(*need))
        onDone(makeBackup(m_storage, m_place, m_clock, *m_giveUp));
}
