#include "session/filetaking.h"

#include "session/storedfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace {
struct FileGiving
{
    Q_DECLARE_TR_FUNCTIONS(FileGiving)
};

constexpr qint64 atOnce = 1024 * 1024;

Result<> notWritten(const QSaveFile &copy)
{
    const QString path = QDir::toNativeSeparators(copy.fileName());
    return tl::unexpected(
        Error{Error::Kind::File,
              FileGiving::tr("The file could not be written to %1: %2. What was there is as it was. Choose "
                             "another folder.")
                  .arg(path, copy.errorString()),
              path});
}

Result<> stopped(const Attachment &file)
{
    return tl::unexpected(
        Error{Error::Kind::File, FileGiving::tr("Writing the file was stopped."), file.name});
}

Result<> damaged(const Attachment &file)
{
    return tl::unexpected(
        Error{Error::Kind::Damaged,
              FileGiving::tr("%1 is no longer what was attached: the workspace is damaged there. Replace it "
                             "with the file that it came from.")
                  .arg(file.name),
              file.name});
}
} // namespace

Result<> giveFile(StorageThread &storage, const Attachment &file, const QString &path,
                  const std::atomic_bool &giveUp)
{
    StoredFile stored(storage, file);
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly))
        return notWritten(copy);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < file.size;) {
        if (giveUp)
            return stopped(file);
        const QByteArray bytes = stored.read(atOnce);
        if (!stored.trouble())
            return stored.trouble();
        if (bytes.isEmpty())
            return damaged(file);
        if (copy.write(bytes) != bytes.size())
            return notWritten(copy);
        hash.addData(bytes);
        done += bytes.size();
    }
    if (hash.result() != file.sha256)
        return damaged(file);
    return copy.commit() ? Result<>() : notWritten(copy);
}
