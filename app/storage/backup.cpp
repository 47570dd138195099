#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/entrystore.h"
#include "storage/migrations.h"
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

Error olderBackup(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Backup",
        "The backup %1 was made by an older version of Shortlist and cannot be read here. Open it as "
        "a workspace, which brings it up to date.");
    return {Error::Kind::BadInput, message.arg(QDir::toNativeSeparators(path)), path};
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

Result<std::unique_ptr<Connection>> openBackup(const QString &path)
{
    return versionOfFile(path).and_then(
        [&](std::optional<int> version) -> Result<std::unique_ptr<Connection>> {
            if (!version)
                return tl::unexpected(notThere(path));
            if (*version > newestVersion(migrations()))
                return tl::unexpected(newerBackup(path));
            if (*version < newestVersion(migrations()))
                return tl::unexpected(olderBackup(path));
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
    const QString sql = u"SELECT sha256, size FROM file WHERE sha256 IN (SELECT sha256 FROM attachment)"_s;
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
