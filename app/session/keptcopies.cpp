#include "session/keptcopies.h"

#include "session/backupfiles.h"
#include "session/inbackground.h"
#include "storage/backup.h"
#include "storage/holding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList copiesBeside(const QString &workspace)
{
    const QFileInfo file(workspace);
    QStringList paths;
    const QStringList names = file.dir().entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const bool fromBeforeUpdate = name.startsWith(file.fileName() + u".v"_s) && name.endsWith(u".bak"_s);
        const bool kept =
            name.startsWith(file.completeBaseName() + u" ("_s) && name.endsWith(u")."_s + file.suffix());
        if (fromBeforeUpdate || kept)
            paths += file.dir().filePath(name);
    }
    return paths;
}

QList<KeptCopy> findCopies(const QList<EntryId> &entries, const QString &workspace,
                           const QString &backupFolder)
{
    QList<KeptCopy> found;
    const QStringList paths = backupsIn(backupFolder) + copiesBeside(workspace);
    for (const QString &path : paths) {
        const auto holds = holdsAnyOf(path, entries);
        if (!holds || *holds)
            found += {path, backupTime(path), holds.has_value()};
    }
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
    for (const QString &path : backups) {
        const QFileInfo file(path);
        auto removed = removeFile(file.dir().filePath(file.completeBaseName() + u".json"_s)).and_then([&] {
            return removeFile(path);
        });
        if (!removed)
            return removed;
    }
    if (!backups.isEmpty()) {
        const QDir folder = QFileInfo(backups.first()).dir();
        removeUnusedFiles(folder.filePath(u"files"_s), backupsIn(folder.path()));
    }
    return {};
}
} // namespace

QFuture<QList<KeptCopy>> copiesHolding(const QList<EntryId> &entries, const QString &workspace,
                                       const QString &backupFolder)
{
    return inBackground([=] { return findCopies(entries, workspace, backupFolder); });
}

QFuture<Result<>> deleteBackups(const QStringList &backups)
{
    return inBackground([backups] { return removeBackups(backups); });
}
