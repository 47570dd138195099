#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace {
// The low byte of every result code, from SQLite's list of result codes. Its header is not there to be
// included on Windows and macOS, where Qt compiles SQLite into its plug-in.
enum PrimaryCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyDatabase = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26,
};

QString inUseMessage()
{
    return QCoreApplication::translate(
        "SqlError", "%1 is in use by another program. Close it there, or open another workspace.");
}

QString readOnlyMessage()
{
    return QCoreApplication::translate(
        "SqlError", "%1 can be read but not written to. Save a copy in another folder and open that.");
}

QString diskFullMessage()
{
    return QCoreApplication::translate(
        "SqlError", "There is no room left on the disk that holds %1. What was saved before "
                    "is safe. Free some space, then it is tried again.");
}

QString misfitMessage()
{
    return QCoreApplication::translate("SqlError", "This does not fit what is already in %1: %2.");
}

QString otherMessage()
{
    return QCoreApplication::translate("SqlError",
                                       "%1 could not be read or written: %2. What was saved before is safe.");
}
} // namespace

Error errorFrom(const QSqlError &error, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {Error::Kind::InUse, inUseMessage().arg(name), path};
    case ReadOnlyDatabase:
        return {Error::Kind::ReadOnly, readOnlyMessage().arg(name), path};
    case Full:
        return {Error::Kind::DiskFull, diskFullMessage().arg(name), path};
    case Corrupt:
    case NotADatabase:
        return damagedError(path, detail);
    case Constraint:
        return {Error::Kind::BadInput, misfitMessage().arg(name, detail), path};
    default:
        return {Error::Kind::File, otherMessage().arg(name, detail), path};
    }
}

Error damagedError(const QString &path, const QString &detail)
{
    const QString message = QCoreApplication::translate(
        "SqlError", "%1 is damaged (%2). Nothing in it was changed, and the file is kept. Open a copy or a "
                    "backup of it, or begin a new workspace.");
    return {Error::Kind::Damaged, message.arg(QDir::toNativeSeparators(path), detail), path};
}
