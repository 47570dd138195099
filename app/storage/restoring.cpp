#include "storage/restoring.h"

#include "storage/connection.h"
#include "storage/filereturn.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/platformfile.h"
#include "storage/replacing.h"
#include "storage/sentsince.h"
#include "storage/shownvalues.h"
#include "storage/statement.h"
#include "storage/workspacefile.h"
#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 blockSize = 1024 * 1024;

QString unfinishedName(const QString &path)
{
    return path + u".restoring"_s;
}

Error sameFile(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Restoring", "%1 is the open workspace itself and no backup of it. Choose a backup.");
    return {Error::Kind::BadInput, message.arg(QDir::toNativeSeparators(path)), path};
}

Error notThere(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Restoring", "There is no backup %1. Choose another one, or connect the drive that holds it.");
    return {Error::Kind::NotFound, message.arg(QDir::toNativeSeparators(path)), path};
}

Error newerBackup(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Restoring", "%1 was written by a newer version of Shortlist. Update Shortlist to restore from it.");
    return {Error::Kind::NewerFile, message.arg(QDir::toNativeSeparators(path)), path};
}

Error noWritingThere(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Restoring", "Nothing can be restored in %1: the folder may be read but not written to. Copy the "
                     "backup to another folder and open the copy.");
    return {Error::Kind::ReadOnly, message.arg(QDir::toNativeSeparators(QFileInfo(path).path())), path};
}

Error notCopied(const QString &backup, const QString &copy, const QString &reason)
{
    const QString message =
        QCoreApplication::translate("Restoring", "%1 could not be copied to %2: %3. Nothing was replaced. "
                                                 "Free some space on that disk and try again.");
    return {Error::Kind::File,
            message.arg(QDir::toNativeSeparators(backup), QDir::toNativeSeparators(copy), reason), backup};
}

Error damagedBackup(const QString &backup, const QString &detail)
{
    const QString message = QCoreApplication::translate(
        "Restoring", "The backup %1 is damaged: %2. Nothing was replaced. Choose an older backup, or bring "
                     "back the entries you need one by one.");
    return {Error::Kind::Damaged, message.arg(QDir::toNativeSeparators(backup), detail), backup};
}

QString lostFilesNotice(const QStringList &files)
{
    const QString message = QCoreApplication::translate(
        "Restoring", "These attached files are not kept with the backup as they were, so they did not come "
                     "back: %1. Attach them again.");
    return message.arg(shownNames(files));
}

Result<> checkIsBackup(const QString &path, const QString &backup)
{
    const QFileInfo file(backup);
    if (!file.exists())
        return tl::unexpected(notThere(backup));
    if (file.canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return tl::unexpected(sameFile(path));
    return versionOfFile(backup).and_then([&](const std::optional<int> &version) -> Result<> {
        if (version > newestVersion(migrations()))
            return tl::unexpected(newerBackup(backup));
        return {};
    });
}

Result<> copyForOwnerAlone(const QString &from, const QString &to)
{
    if (auto made = makePrivateFile(to); !made)
        return made;
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(notCopied(from, to, source.errorString()));
    bool written = copy.open(QIODevice::WriteOnly);
    while (written && !source.atEnd() && source.error() == QFileDevice::NoError) {
        const QByteArray block = source.read(blockSize);
        written = copy.write(block) == block.size();
    }
    written = written && copy.flush();
    if (source.error() != QFileDevice::NoError)
        return tl::unexpected(notCopied(from, to, source.errorString()));
    if (!written)
        return tl::unexpected(notCopied(from, to, copy.errorString()));
    return {};
}

/// With the journal of a change that was cut short: SQLite takes it back on the copy.
Result<> copyWhole(const QString &backup, const QString &unfinished)
{
    const QString journal = u"-journal"_s;
    return copyForOwnerAlone(backup, unfinished).and_then([&] {
        return QFileInfo(backup + journal).size() > 0
                   ? copyForOwnerAlone(backup + journal, unfinished + journal)
                   : Result<>();
    });
}

Result<> checkAnswers(const Connection &connection, const QString &backup)
{
    return damagedAnswers(connection).and_then([&](const QStringList &damaged) -> Result<> {
        if (damaged.isEmpty())
            return {};
        const QString detail =
            QCoreApplication::translate("Restoring", "these answers are not what was saved: %1");
        return tl::unexpected(damagedBackup(backup, detail.arg(shownNames(damaged))));
    });
}

/// Makes a workspace of the copied backup, and returns what did not come back with it.
Result<QString> complete(const QString &unfinished, const QString &backup, const QString &path)
{
    const auto opened = Connection::open(unfinished, Access::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    const Connection &connection = **opened;
    // The workspace that it replaces is of the newest version, and what was sent since is taken from there.
    const auto sound = checkThoroughly(connection)
                           .and_then([&] { return checkAnswers(connection, backup); })
                           .and_then([&] { return migrateWithoutCopy(connection, migrations()); })
                           .and_then([&] { return execute(connection, u"DELETE FROM open_mark"_s); })
                           .and_then([&] { return rememberWhatWasSent(connection, path); });
    if (!sound)
        return tl::unexpected(sound.error());
    const QString files = QFileInfo(backup).dir().filePath(u"files"_s);
    return putFilesBack(connection, files).map([](const QStringList &lost) {
        return lost.isEmpty() ? QString() : lostFilesNotice(lost);
    });
}

/// What SQLite says of the copy is true of the backup, which is the file that people know.
Error aboutBackup(const Error &error, const QString &backup, const QString &unfinished)
{
    if (error.kind != Error::Kind::Damaged || error.place != unfinished)
        return error;
    const QString detail =
        QCoreApplication::translate("Restoring", "its bytes are no longer what was written");
    return damagedBackup(backup, detail);
}

Result<QString> flushed(const QString &unfinished, const QString &backup, const QString &notice)
{
    if (flushToDisk(unfinished))
        return notice;
    const QString reason = QCoreApplication::translate("Restoring", "the disk did not take it");
    return tl::unexpected(notCopied(backup, unfinished, reason));
}
} // namespace

Result<RestoredWorkspace> restoreBackup(const QString &path, const QString &backup, const QDateTime &now)
{
    WorkspaceLock lock(path);
    const auto held = makeFolderFor(path).and_then([&] { return lock.take(); });
    if (!held)
        return tl::unexpected(held.error());
    if (*held == WorkspaceLock::Outcome::FolderReadOnly)
        return tl::unexpected(noWritingThere(path));

    const QString unfinished = unfinishedName(path);
    removeUnfinishedRestore(path);
    const QString kept = QFileInfo::exists(path) ? freeNameBeside(path, u"before restore"_s, now) : QString();
    auto restored = checkIsBackup(path, backup)
                        .and_then([&] { return copyWhole(backup, unfinished); })
                        .and_then([&] { return complete(unfinished, backup, path); })
                        .and_then([&](const QString &notice) { return flushed(unfinished, backup, notice); })
                        .and_then([&](const QString &notice) {
                            return replaceKeeping(path, unfinished, kept).map([&] {
                                return RestoredWorkspace{kept, notice};
                            });
                        });
    if (restored)
        return restored;
    removeUnfinishedRestore(path);
    return tl::unexpected(aboutBackup(restored.error(), backup, unfinished));
}

void removeUnfinishedRestore(const QString &path)
{
    const QString unfinished = unfinishedName(path);
    QFile::remove(unfinished);
    QFile::remove(unfinished + u"-journal"_s);
    removeSecondNamesOf(path);
}
