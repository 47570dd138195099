#include "session/backupexport.h"

#include "criteria/categoryreader.h"
#include "documents/backupdocument.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Read once each: many entries are of the same one.
class Categories
{
public:
    /// One that can no longer be read has no questions; the entry's answers are written without them then.
    const Category &of(const StoredEntry &stored)
    {
        const auto known = m_read.constFind(stored.categoryJson);
        if (known != m_read.constEnd())
            return *known;
        auto reading = readCategory(stored.categoryJson, stored.entry.category.value, RepeatedKeys::Allow);
        return *m_read.insert(stored.categoryJson, reading ? std::move(reading->category) : Category());
    }

private:
    QHash<QByteArray, Category> m_read;
};

Error notWritten(const QSaveFile &file)
{
    const QString message = QCoreApplication::translate(
        "BackupExport", "The backup itself was made, but not its readable copy %1: %2. Check the folder for "
                        "backups.");
    const QString path = file.fileName();
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), file.errorString()), path};
}

Result<> write(QSaveFile &file, BackupDocument &document)
{
    const QByteArray bytes = document.takeBytes();
    if (file.write(bytes) == bytes.size())
        return {};
    return tl::unexpected(notWritten(file));
}
} // namespace

QString readableFormOf(const QString &backup)
{
    const QFileInfo file(backup);
    return file.dir().filePath(file.completeBaseName() + u".json"_s);
}

Result<> exportBackup(const QString &backup, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(file));
    // Where the file system knows of owners; a stick for cameras does not.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    BackupDocument document(backupTime(backup));
    Categories categories;
    auto written = forEachEntryIn(backup, [&](const StoredEntry &stored) {
        document.add(categories.of(stored), stored.entry);
        return write(file, document);
    });
    document.finish();
    written = written.and_then([&] { return write(file, document); });
    if (!written)
        return written;
    return file.commit() ? Result<>() : tl::unexpected(notWritten(file));
}
