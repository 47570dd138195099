#include "session/keptcopies.h"

#include "session/backupexport.h"
#include "session/backupfiles.h"
#include "session/backupfolder.h"
#include "session/emergencycopy.h"
#include "session/folders.h"
#include "session/inbackground.h"
#include "session/openingoptions.h"
#include "storage/backup.h"
#include "storage/holding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What bears the workspace's name and a note in brackets.
QStringList keptBeside(const QString &workspace, const QStringList &suffixes)
{
    const QFileInfo file(workspace);
    QStringList paths;
    const QFileInfoList others = file.dir().entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &other : others) {
        const bool kept = other.fileName().startsWith(file.completeBaseName() + u" ("_s);
        if (kept && suffixes.contains(other.suffix()))
            paths += other.filePath();
    }
    return paths;
}

QStringList copiesBeside(const QString &workspace)
{
    const QFileInfo file(workspace);
    QStringList paths = keptBeside(workspace, {file.suffix()});
    const QStringList fromBeforeUpdate =
        file.dir().entryList({file.fileName() + u".v*.bak"_s}, QDir::Files, QDir::Name);
    for (const QString &name : fromBeforeUpdate)
        paths += file.dir().filePath(name);
    return paths;
}

/// The list of a rescue, and the texts that fitted no entry: each is told of by the id of its entry.
QStringList textsBeside(const QList<EntryId> &entries, const QString &workspace)
{
    QStringList paths = keptBeside(workspace, {u"json"_s, u"txt"_s});
    paths.removeIf([&](const QString &path) {
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return std::none_of(entries.cbegin(), entries.cend(),
                            [&](const EntryId &entry) { return text.contains(entry.value.toUtf8()); });
    });
    return paths;
}

QStringList backupsIn(const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders)
        paths += backupsIn(folder);
    std::stable_sort(paths.begin(), paths.end(),
                     [](const QString &a, const QString &b) { return backupTime(a) > backupTime(b); });
    return paths;
}

/// They bear the entries' ids.
QStringList emergencyCopies(const QList<EntryId> &entries, const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        for (const EntryId &entry : entries) {
            const QFileInfoList files =
                QDir(folder).entryInfoList({entry.value + u".*"_s}, QDir::Files, QDir::Name);
            for (const QFileInfo &file : files)
                paths += file.filePath();
        }
    }
    return paths;
}

QList<KeptCopy> findCopies(const QList<EntryId> &entries, const CopyPlaces &places)
{
    QList<KeptCopy> found;
    const QStringList paths = backupsIn(places.backupFolders) + copiesBeside(places.workspace);
    for (const QString &path : paths) {
        const auto holds = holdsAnyOf(path, entries);
        if (holds && !*holds)
            continue;
        const QString readable = readableFormOf(path);
        found +=
            {path, backupTime(path), holds.has_value(), QFileInfo::exists(readable) ? readable : QString()};
    }
    const QStringList texts =
        textsBeside(entries, places.workspace) + emergencyCopies(entries, places.emergencyFolders);
    for (const QString &path : texts)
        found += {path, {}, true, {}};
    return found;
}

Error notDeleted(const QString &path, const QString &reason)
{
    const QString message = QCoreApplication::translate(
        "KeptCopies", "The backup %1 could not be deleted (%2). Delete it where you see your files.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), reason), path};
}

Result<> removeFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return tl::unexpected(notDeleted(path, file.errorString()));
    return {};
}

Result<> removeBackups(const QStringList &backups)
{
    QSet<QString> folders;
    for (const QString &path : backups) {
        auto removed = removeFile(readableFormOf(path)).and_then([&] { return removeFile(path); });
        if (!removed)
            return removed;
        folders.insert(QFileInfo(path).path());
    }
    for (const QString &folder : std::as_const(folders))
        removeUnusedFiles(QDir(folder).filePath(u"files"_s), backupsIn(folder));
    return {};
}
} // namespace

CopyPlaces copyPlaces(const QString &workspace, const Settings &settings, const Folders &folders)
{
    QStringList backupFolders;
    for (const QString &root : {backupRoot(settings, folders), folders.backups}) {
        const QString folder = backupFolderFor(root, workspace);
        if (!backupFolders.contains(folder))
            backupFolders += folder;
    }
    return {workspace, backupFolders, emergencyFolders(folders, workspace)};
}

QFuture<QList<KeptCopy>> copiesHolding(const QList<EntryId> &entries, const CopyPlaces &places)
{
    return inBackground([=] { return findCopies(entries, places); });
}

QFuture<Result<>> deleteBackups(const QStringList &backups)
{
    return inBackground([backups] { return removeBackups(backups); });
}
