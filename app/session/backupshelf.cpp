#include "session/backupshelf.h"

#include "session/fileputting.h"
#include "session/inbackground.h"
#include "session/samefile.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/backup.h"
#include "storage/entryrows.h"
#include "storage/filestore.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QList<EntrySummary>> entriesOf(const QString &path)
{
    return readBackup(path).map([](const BackupContents &contents) { return contents.entries; });
}

Result<BackupCounts> countsOf(const QString &path)
{
    return entriesOf(path).map([](const QList<EntrySummary> &entries) {
        BackupCounts counts;
        counts.entries = int(entries.size());
        for (const EntrySummary &entry : entries)
            counts.words += entry.totals.words;
        return counts;
    });
}

BackupStanding standingOf(const EntrySummary &backup, const EntrySummary &now)
{
    if (backup.changedAt > now.changedAt)
        return BackupStanding::NewerThere;
    const bool same =
        backup.changedAt == now.changedAt && backup.title == now.title && backup.shelf == now.shelf;
    return same ? BackupStanding::Same : BackupStanding::ChangedSince;
}

/// Puts the file's bytes into the workspace, slice by slice, so that saves go on in between. What is missing
/// or changed is found when the file is attached.
Result<> putBytes(StorageThread &storage, const Attachment &attachment, const QDir &files)
{
    QFile file(files.filePath(QString::fromLatin1(attachment.sha256.toHex())));
    if (!file.open(QIODevice::ReadOnly) || file.size() != attachment.size)
        return {};
    for (int first = 0; !file.atEnd() && file.error() == QFileDevice::NoError;
         first += int(FileStore::mostChunks)) {
        QList<QByteArray> chunks;
        while (chunks.size() < FileStore::mostChunks && !file.atEnd() && file.error() == QFileDevice::NoError)
            chunks += file.read(FileStore::chunkSize);
        const auto put =
            storage
                .post([attachment, first, chunks](Workspace &workspace) {
                    return workspace.files().putChunks(attachment.sha256, attachment.size, first, chunks);
                })
                .result();
        if (!put)
            return put;
    }
    return {};
}

Result<BroughtBack> bringEntryBack(StorageThread &storage, const QString &backup, const EntryId &id,
                                   const QString &copyTitle)
{
    const auto rows = readEntryRows(backup, id);
    if (!rows)
        return tl::unexpected(rows.error());
    const QDir files(QFileInfo(backup).dir().filePath(u"files"_s));
    for (const Attachment &attachment : rows->attachments) {
        if (auto put = putBytes(storage, attachment, files); !put)
            return tl::unexpected(put.error());
        // What is not there whole is said when it is attached.
        (void)proveFile(storage, {attachment.sha256, attachment.size}, false);
    }
    const EntryId copy{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    return storage
        .post([rows = *rows, copy, copyTitle](Workspace &workspace) {
            return workspace.bringBack(rows, copy, copyTitle);
        })
        .result();
}

QString titleOfCopy(const QString &title, const QDateTime &madeAt)
{
    if (!madeAt.isValid())
        //: the title of an entry that comes back beside the one of that title
        return BackupShelf::tr("%1 (from a backup)").arg(title);
    //: the format of a date and time in the title of an entry: "2 March 2026 09:00"
    const QString when = QLocale().toString(madeAt.toLocalTime(), BackupShelf::tr("d MMMM yyyy HH:mm"));
    //: the title of an entry that comes back beside the one of that title: %1 the title, %2 a date and time
    return BackupShelf::tr("%1 (from the backup of %2)").arg(title, when);
}

ShelvedBackup shelved(const QString &path)
{
    return {path, backupTime(path), QFileInfo(path).size(), std::nullopt};
}
} // namespace

BackupComparison heldAgainst(const QList<EntrySummary> &backup, const QList<EntrySummary> &now)
{
    QHash<EntryId, EntrySummary> here;
    for (const EntrySummary &entry : now)
        here.insert(entry.id, entry);
    BackupComparison comparison;
    for (const EntrySummary &entry : backup) {
        const auto found = here.constFind(entry.id);
        const bool isHere = found != here.cend();
        comparison.entries += {entry, isHere ? standingOf(entry, *found) : BackupStanding::NotHere};
        here.remove(entry.id);
    }
    std::copy_if(now.begin(), now.end(), std::back_inserter(comparison.notInIt),
                 [&](const EntrySummary &entry) { return here.contains(entry.id); });
    return comparison;
}

BackupShelf::BackupShelf(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{}

void BackupShelf::look(const QString &folder)
{
    whenReady(inBackground([folder] { // a drive that sleeps takes its time
                  QList<ShelvedBackup> found;
                  const QStringList paths = backupsIn(folder);
                  for (const QString &path : paths)
                      found += shelved(path);
                  return found;
              }),
              this, [this](const QList<ShelvedBackup> &found) {
                  m_backups = found;
                  emit listed();
                  countNext();
              });
}

int BackupShelf::add(const QString &path)
{
    const auto same = [&](const ShelvedBackup &backup) { return isSameFile(backup.path, path); };
    const auto there = std::find_if(m_backups.begin(), m_backups.end(), same);
    if (there != m_backups.end())
        return int(there - m_backups.begin());
    m_backups.prepend(shelved(path));
    emit listed();
    countNext();
    return 0;
}

void BackupShelf::countNext()
{
    const auto uncounted = std::find_if(m_backups.cbegin(), m_backups.cend(),
                                        [](const ShelvedBackup &backup) { return !backup.counts; });
    if (m_counting || uncounted == m_backups.cend())
        return;
    m_counting = true;
    whenReady(inBackground([path = uncounted->path] { return countsOf(path); }), this,
              [this, path = uncounted->path](const Result<BackupCounts> &counts) {
                  m_counting = false;
                  onCounted(path, counts);
                  countNext();
              });
}

void BackupShelf::onCounted(const QString &path, const Result<BackupCounts> &counts)
{
    for (qsizetype row = 0; row < m_backups.size(); ++row) {
        if (m_backups.at(row).path != path)
            continue;
        m_backups[row].counts = counts;
        emit counted(int(row));
    }
}

QFuture<Result<QList<EntrySummary>>> BackupShelf::entriesIn(const QString &path) const
{
    return inBackground([path] { return entriesOf(path); });
}

QFuture<Result<BroughtBack>> BackupShelf::bringBack(const ShelvedBackup &backup, const EntryId &id,
                                                    const QString &title)
{
    const QString copyTitle = titleOfCopy(title, backup.madeAt);
    const auto bringing = inBackground([&storage = m_storage, path = backup.path, id, copyTitle] {
        return bringEntryBack(storage, path, id, copyTitle);
    });
    m_underWay.addFuture(bringing);
    return bringing;
}
