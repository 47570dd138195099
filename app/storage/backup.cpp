#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/entrystore.h"
#include "storage/filesinuse.h"
#include "storage/migrations.h"
#include "storage/readingcopy.h"
#include "storage/statement.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString &nameFormat()
{
    static const QString format = u"yyyy-MM-ddTHH-mm-ss'Z.shortlist'"_s;
    return format;
}

Error notThere(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Backup", "There is no backup %1. Connect the drive that it is on, or choose another backup.");
    return {Error::Kind::NotFound, message.arg(QDir::toNativeSeparators(path)), path};
}

Error newerBackup(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Backup", "The backup %1 was made by a newer version of Shortlist. Update Shortlist to use it.");
    return {Error::Kind::NewerFile, message.arg(QDir::toNativeSeparators(path)), path};
}

Error noRoomToRead(const QString &path, const Error &cause)
{
    const QString message = QCoreApplication::translate(
        "Backup", "The backup %1 was made by an older version of Shortlist. To be read it is copied into %2, "
                  "which could not be done. Free some space there and try again. (%3)");
    return {cause.kind,
            message.arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(QDir::tempPath()),
                        cause.message),
            path};
}

struct OlderBackup
{
    std::unique_ptr<ReadingCopy> copy;
    std::unique_ptr<Connection> connection; // closed before the copy goes
};

Result<std::shared_ptr<Connection>> openOlderBackup(const QString &path)
{
    const auto backup = std::make_shared<OlderBackup>();
    return Connection::open(path, Access::ReadOnly)
        .and_then([](const std::unique_ptr<Connection> &older) { return ReadingCopy::upToDate(*older); })
        .and_then([&](std::unique_ptr<ReadingCopy> &&copy) {
            backup->copy = std::move(copy);
            return backup->copy->open();
        })
        .map([&](std::unique_ptr<Connection> &&connection) {
            backup->connection = std::move(connection);
            return std::shared_ptr<Connection>(backup, backup->connection.get());
        })
        .map_error([&](const Error &error) {
            return error.kind == Error::Kind::Damaged ? error : noRoomToRead(path, error);
        });
}
} // namespace

QString backupName(const QDateTime &madeAt)
{
    return madeAt.toUTC().toString(nameFormat());
}

QDateTime backupTime(const QString &path)
{
    // In parts: as a local time, which it is read as at first, it may be one that the clocks skip.
    const QString name = QFileInfo(path).fileName();
    const QDateTime time(QDate::fromString(name.left(10), Qt::ISODate),
                         QTime::fromString(name.mid(11, 8), u"HH-mm-ss"_s), Qt::UTC);
    return backupName(time) == name ? time : QDateTime();
}

QStringList backupsIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList paths;
    const QStringList names = dir.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (backupTime(name).isValid())
            paths += dir.filePath(name);
    }
    return paths;
}

Result<std::shared_ptr<Connection>> openBackup(const QString &path)
{
    return versionOfFile(path).and_then(
        [&](std::optional<int> version) -> Result<std::shared_ptr<Connection>> {
            if (!version)
                return tl::unexpected(notThere(path));
            if (*version > newestVersion(migrations()))
                return tl::unexpected(newerBackup(path));
            if (*version < newestVersion(migrations()))
                return openOlderBackup(path);
            return Connection::open(path, Access::ReadOnly);
        });
}

Result<BackupContents> readBackup(const QString &path)
{
    const auto connection = openBackup(path);
    if (!connection)
        return tl::unexpected(connection.error());
    return EntryStore(**connection).list().map([&](const QList<EntrySummary> &entries) {
        return BackupContents{path, backupTime(path), QFileInfo(path).size(), entries};
    });
}

Result<QList<BackedUpFile>> filesIn(const QString &path)
{
    const auto connection = openBackup(path);
    if (!connection)
        return tl::unexpected(connection.error());
    const QString sql =
        u"SELECT sha256, size FROM file WHERE sha256 IN (%1)"_s.arg(selectFilesInUse(u"main"_s));
    return listOf<BackedUpFile>(**connection, sql, {}, [](Row &row) -> Result<BackedUpFile> {
        const QByteArray sha256 = row.bytes();
        return BackedUpFile{sha256, row.bigNumber()};
    });
}

Result<> forEachEntryIn(const QString &path, const std::function<Result<>(StoredEntry)> &take)
{
    const auto connection = openBackup(path);
    if (!connection)
        return tl::unexpected(connection.error());
    const EntryStore store(**connection);
    const auto entries = store.list();
    if (!entries)
        return tl::unexpected(entries.error());
    for (const EntrySummary &summary : *entries) {
        if (auto taken = store.load(summary.id).and_then(take); !taken)
            return taken;
    }
    return {};
}
