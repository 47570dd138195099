#include "session/backupfiles.h"

#include "session/storagethread.h"
#include "storage/backup.h"
#include "storage/filestore.h"
#include "storage/platformfile.h"
#include "storage/workspace.h"
#include "storage/workspacefile.h"
#include "storage/workspacefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
QString nameOf(const BackedUpFile &file)
{
    return QString::fromLatin1(file.sha256.toHex());
}

Error notWritten(const QFile &file)
{
    const QString message = QCoreApplication::translate(
        "BackupFiles",
        "A copy of an attached file could not be written as %1: %2. Your entries and their files are safe in "
        "the workspace. Check that there is room on that disk, and that the folder can be written to.");
    const QString path = file.fileName();
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), file.errorString()), path};
}

Error damaged(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "BackupFiles", "An attached file is no longer what was attached, so that no copy of it could be made "
                       "as %1. Attach it again.");
    return {Error::Kind::Damaged, message.arg(QDir::toNativeSeparators(path)), path};
}

Error stopped(const QString &path)
{
    return {Error::Kind::File,
            QCoreApplication::translate("BackupFiles", "Copying the attached files was given up."), path};
}

Result<> writeChunks(StorageThread &storage, const BackedUpFile &file, QFile &copy,
                     const std::atomic_bool &giveUp)
{
    const auto read = [&storage, sha256 = file.sha256](int number) {
        return storage.post(
            [sha256, number](Workspace &workspace) { return workspace.files().chunk(sha256, number); });
    };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFuture<Result<QByteArray>> next = read(0);
    qint64 done = 0;
    for (int number = 0; done < file.size; ++number) {
        if (giveUp)
            return tl::unexpected(stopped(copy.fileName()));
        const Result<QByteArray> chunk = next.result();
        if (!chunk)
            return tl::unexpected(chunk.error());
        done += chunk->size();
        if (done < file.size)
            next = read(number + 1); // while this one is written and added
        if (copy.write(*chunk) != chunk->size())
            return tl::unexpected(notWritten(copy));
        hash.addData(*chunk);
    }
    if (hash.result() != file.sha256)
        return tl::unexpected(damaged(copy.fileName()));
    return {};
}

Result<> copyFile(StorageThread &storage, const BackedUpFile &file, const QString &path,
                  const std::atomic_bool &giveUp, CopiesFor purpose)
{
    QFile copy(path + u".part"_s);
    auto copied = makePrivateFile(copy.fileName()).and_then([&]() -> Result<> {
        if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return tl::unexpected(notWritten(copy));
        return writeChunks(storage, file, copy, giveUp);
    });
    copy.close();
    const bool flushes = purpose == CopiesFor::Keeping;
    if (copied && !((!flushes || flushToDisk(copy.fileName())) && copy.rename(path)))
        copied = tl::unexpected(notWritten(copy));
    if (!copied)
        QFile::remove(path + u".part"_s);
    return copied;
}
} // namespace

Result<> copyFiles(StorageThread &storage, const QList<BackedUpFile> &files, const QString &folder,
                   const std::atomic_bool &giveUp, CopiesFor purpose)
{
    if (files.isEmpty())
        return {};
    const QDir dir(folder);
    if (auto made = makeFolderFor(dir.filePath(u"x"_s)); !made)
        return made;
    for (const BackedUpFile &file : files) {
        const QFileInfo there(dir.filePath(nameOf(file)));
        if (there.exists() && there.size() == file.size)
            continue;
        QFile::remove(there.filePath());
        if (auto copied = copyFile(storage, file, there.filePath(), giveUp, purpose); !copied)
            return copied;
    }
    if (purpose == CopiesFor::Keeping)
        flushFolderOf(dir.filePath(u"x"_s));
    return {};
}

void removeUnusedFiles(const QString &folder, const QStringList &backups)
{
    QDir dir(folder);
    const QStringList names = dir.entryList(QDir::Files);
    if (names.isEmpty())
        return;
    QSet<QString> used;
    for (const QString &backup : backups) {
        const auto files = filesIn(backup);
        if (!files)
            return;
        for (const BackedUpFile &file : *files)
            used.insert(nameOf(file));
    }
    for (const QString &name : names) {
        if (!used.contains(name))
            dir.remove(name);
    }
}
