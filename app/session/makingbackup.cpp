#include "session/makingbackup.h"

#include "session/backupexport.h"
#include "session/backupfiles.h"
#include "session/storagethread.h"
#include "session/thinning.h"
#include "storage/backup.h"
#include "storage/platformfile.h"
#include "storage/workspace.h"
#include "storage/workspacebackup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto slice = 10ms; ///< what a save may have to wait

const QString &filesFolder()
{
    static const QString name = u"files"_s;
    return name;
}

Error folderMissing(const QString &root)
{
    const QString message = QCoreApplication::translate(
        "MakingBackup",
        "The folder for backups, %1, is not there. Connect the drive that it is on, or choose "
        "another folder. Your entries are saved in the workspace.");
    return {Error::Kind::NotFound, message.arg(QDir::toNativeSeparators(root)), root};
}

Error anotherWorkspace(const BackupPlace &place)
{
    const QString message = QCoreApplication::translate(
        "MakingBackup", "%1 is no longer the open workspace, so it was not backed up.");
    return {Error::Kind::NotFound, message.arg(QDir::toNativeSeparators(place.workspace)), place.workspace};
}

/// Runs @p job if the workspace of the place is the one that is open.
template<typename Job>
auto inWorkspace(StorageThread &storage, const BackupPlace &place, Job job)
{
    using Outcome = std::invoke_result_t<Job, Workspace &>;
    return storage
        .post([&](Workspace &workspace) -> Outcome {
            if (workspace.condition().path != place.workspace)
                return tl::unexpected(anotherWorkspace(place));
            return job(workspace);
        })
        .result();
}

// The folder of a drive that is not connected must not be made on this computer's disk.
Result<> checkRoot(const BackupPlace &place)
{
    if (place.root != place.ownRoot && !QFileInfo(place.root).isDir())
        return tl::unexpected(folderMissing(place.root));
    return {};
}

QString unfinishedIn(const BackupPlace &place)
{
    return QDir(backupFolderFor(place.ownRoot, place.workspace)).filePath(u"unfinished"_s);
}

/// Gives the number of the latest change that the copy holds.
Result<qint64> copyWorkspace(StorageThread &storage, const BackupPlace &place, const QString &unfinished,
                             const std::atomic_bool &giveUp)
{
    auto begun = inWorkspace(storage, place,
                             [&](Workspace &workspace) { return workspace.backup().begin(unfinished); });
    if (!begun)
        return tl::unexpected(begun.error());
    struct Step
    {
        bool done = false;
        qint64 change = 0;
    };
    Result<Step> step;
    do {
        step = inWorkspace(storage, place, [&](Workspace &workspace) -> Result<Step> {
            if (giveUp)
                workspace.backup().abandon();
            const auto done = workspace.backup().step(slice);
            if (!done)
                return tl::unexpected(done.error());
            return workspace.backup().latestChange().map([&](qint64 change) { return Step{*done, change}; });
        });
        // Little by little, here where nobody waits: a save would have to flush the copy's bytes along with
        // its own, and took more than half as long again (measured). finishBackup() sees whether it worked.
        [[maybe_unused]] const bool flushed = flushToDisk(unfinished);
    } while (step && !step->done);
    return step.map([](const Step &last) { return last.change; });
}

/// The time of the backup, by which it is named: to the second, and after those that were made just now.
QDateTime freeTime(const QDir &folder, const QDateTime &now)
{
    QDateTime time = now.toUTC();
    time.setTime({time.time().hour(), time.time().minute(), time.time().second()});
    const QDateTime newest = backupTime(backupsIn(folder.path()).value(0));
    if (newest >= time && newest < time.addSecs(60))
        time = newest;
    while (folder.exists(backupName(time)))
        time = time.addSecs(1);
    return time;
}

void thinOut(const QDir &folder, const QDateTime &now)
{
    QList<QDateTime> times;
    const QStringList backups = backupsIn(folder.path());
    for (const QString &backup : backups)
        times += backupTime(backup).toLocalTime(); // people's days
    const QList<QDateTime> unwanted = backupsToDrop(times, now);
    for (const QDateTime &time : unwanted) {
        const QString path = folder.filePath(backupName(time));
        QFile::remove(readableFormOf(path));
        QFile::remove(path);
    }
    removeUnusedFiles(folder.filePath(filesFolder()), backupsIn(folder.path()));
}
} // namespace

void removeUnfinishedBackup(const BackupPlace &place)
{
    QFile::remove(unfinishedIn(place));
    QDir dir(backupFolderFor(place.root, place.workspace));
    const QStringList names =
        dir.entryList({u"*Z.shortlist.part"_s, u"*Z.shortlist.part-journal"_s, u"*Z.json.*"_s}, QDir::Files);
    for (const QString &name : names)
        dir.remove(name);
    QDir files(dir.filePath(filesFolder()));
    const QStringList parts = files.entryList({u"*.part"_s}, QDir::Files);
    for (const QString &part : parts)
        files.remove(part);
}

Result<MadeBackup> makeBackup(StorageThread &storage, const BackupPlace &place, const Clock &clock,
                              const std::atomic_bool &giveUp)
{
    const QDir folder(backupFolderFor(place.root, place.workspace));
    const QString unfinished = unfinishedIn(place);
    if (auto there = checkRoot(place); !there)
        return tl::unexpected(there.error());
    removeUnfinishedBackup(place);
    const auto change = copyWorkspace(storage, place, unfinished, giveUp);
    if (!change)
        return tl::unexpected(change.error());

    const QDateTime madeAt = freeTime(folder, clock());
    const QString path = folder.filePath(backupName(madeAt));
    // The files first: a backup that has its name has all it needs.
    const auto finished = filesIn(unfinished)
                              .and_then([&](const QList<BackedUpFile> &files) {
                                  return copyFiles(storage, files, folder.filePath(filesFolder()), giveUp);
                              })
                              .and_then([&] { return finishBackup(unfinished, path); });
    if (!finished) {
        QFile::remove(unfinished);
        return tl::unexpected(finished.error());
    }
    thinOut(folder, std::max(madeAt, clock()));
    return exportBackup(path, readableFormOf(path)).map([&] { return MadeBackup{path, madeAt, *change}; });
}

Result<BackupNeed> backupNeed(StorageThread &storage, const BackupPlace &place, const QDateTime &now,
                              bool withEntries)
{
    BackupNeed need;
    const auto asked = inWorkspace(storage, place, [&](Workspace &workspace) -> Result<> {
        const auto change = workspace.backup().latestChange();
        if (!change)
            return tl::unexpected(change.error());
        need.change = *change;
        if (!withEntries)
            return {};
        // The latest comes first.
        return workspace.entries().map(
            [&](const QList<EntrySummary> &entries) { need.entriesChanged = entries.value(0).changedAt; });
    });
    if (!asked)
        return tl::unexpected(asked.error());
    const QStringList backups = backupsIn(backupFolderFor(place.root, place.workspace));
    for (const QString &backup : backups) {
        if (backupTime(backup) > now)
            continue;
        need.newest = backupTime(backup);
        break;
    }
    return need;
}
