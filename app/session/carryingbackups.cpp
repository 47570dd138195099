#include "session/carryingbackups.h"

#include "session/inbackground.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
Error notCopied(const QString &path, const QString &reason)
{
    const QString message = QCoreApplication::translate(
        "CarryingBackups",
        "%1 could not be copied to the new folder (%2). The backups made so far are kept in "
        "%3; new ones go to the new folder.");
    return {
        Error::Kind::File,
        message.arg(QDir::toNativeSeparators(path), reason, QDir::toNativeSeparators(QFileInfo(path).path())),
        path};
}

/// A file that bears its name is a whole one.
Result<> copyWhole(const QString &from, const QString &to)
{
    if (QFile::exists(to))
        return {};
    const QString unfinished = to + u".part"_s;
    QFile::remove(unfinished);
    QFile source(from);
    if (!source.copy(unfinished))
        return tl::unexpected(notCopied(from, source.errorString()));
    QFile copy(unfinished);
    if (!copy.rename(to)) {
        const QString reason = copy.errorString();
        copy.remove();
        return tl::unexpected(notCopied(from, reason));
    }
    return {};
}

Result<> copyAll(const QString &from, const QString &to)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(u".part"_s))
            continue;
        const QString target = QDir(to).filePath(source.relativeFilePath(path));
        const QString folder = QFileInfo(target).path();
        if (!QDir().mkpath(folder)) {
            const QString reason =
                QCoreApplication::translate("CarryingBackups", "the folder %1 could not be made");
            return tl::unexpected(notCopied(path, reason.arg(QDir::toNativeSeparators(folder))));
        }
        if (auto copied = copyWhole(path, target); !copied)
            return copied;
    }
    return {};
}
} // namespace

int backupCount(const QString &folder)
{
    return int(backupsIn(folder).size());
}

QFuture<Result<>> copyBackups(const QString &from, const QString &to)
{
    return inBackground([from, to] { return copyAll(from, to); });
}
