#include "storage/copying.h"

#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/platformfile.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "storage/workspace_p.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
Error nameTaken(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Copying", "There is already a file %1. It was not changed. Choose another name for the copy.");
    return {Error::Kind::BadInput, message.arg(QDir::toNativeSeparators(path)), path};
}

Error noRoom(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Copying", "There is no room for a copy of the workspace on the disk that "
                   "holds %1. Free some space or choose another place.");
    return {Error::Kind::DiskFull, message.arg(QDir::toNativeSeparators(path)), path};
}

Error notWritten(const QString &path)
{
    const QString message =
        QCoreApplication::translate("Copying", "The copy %1 could not be written. Choose another place.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path)), path};
}

Error notOurs(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Copying", "%1 no longer holds what this program saved in it, so it was not copied.");
    return {Error::Kind::Replaced, message.arg(QDir::toNativeSeparators(path)), {}};
}

Result<> checkMark(const Connection &copy, const QString &mark)
{
    if (mark.isEmpty())
        return {};
    return valueOf(copy, u"SELECT since FROM open_mark"_s).and_then([&](const QString &found) -> Result<> {
        if (found != mark)
            return tl::unexpected(notOurs(copy.path()));
        return {};
    });
}

Result<> finish(const QString &unfinished, const QString &mark)
{
    const auto copy = Connection::open(unfinished, Access::ReadWrite);
    if (!copy)
        return tl::unexpected(copy.error());
    return checkQuickly(**copy).and_then([&] { return checkMark(**copy, mark); }).and_then([&] {
        return inTransaction(**copy, [&] { return execute(**copy, u"DELETE FROM open_mark"_s); });
    });
}

Result<> fill(const Connection &from, const QString &unfinished, const QString &mark)
{
    return makeFolderFor(unfinished)
        .and_then([&] { return makePrivateFile(unfinished); })
        .and_then([&] { return execute(from, u"VACUUM INTO ?"_s, {unfinished}); })
        .and_then([&] { return finish(unfinished, mark); });
}
} // namespace

Result<> writeCopy(const Connection &from, const QString &path, const QString &mark)
{
    if (QFileInfo::exists(path))
        return tl::unexpected(nameTaken(path));
    const QString unfinished = path + u".new"_s;
    const auto filled = fill(from, unfinished, mark);
    const bool full = !filled && filled.error().kind == Error::Kind::DiskFull;
    if (!filled || !flushToDisk(unfinished) || !QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return tl::unexpected(full ? noRoom(path) : notWritten(path));
    }
    flushFolderOf(path);
    return {};
}

Result<> Workspace::copyTo(const QString &path)
{
    return d->read<void>([&] { return writeCopy(*d->connection, QFileInfo(path).absoluteFilePath()); });
}
