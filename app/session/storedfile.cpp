#include "session/storedfile.h"

#include "session/storagethread.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr qint64 chunkSize = 1024 * 1024;
}

StoredFile::StoredFile(StorageThread &storage, const Attachment &file)
    : m_storage(storage)
    , m_file(file)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 StoredFile::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most && pos() + done < m_file.size) {
        const qint64 at = pos() + done;
        if (!fetch(static_cast<int>(at / chunkSize)))
            return done > 0 ? done : -1;
        const qint64 count = std::min(most - done, m_chunk.size() - at % chunkSize);
        if (count <= 0)
            break;
        std::copy_n(m_chunk.constData() + at % chunkSize, count, data + done);
        done += count;
    }
    return done;
}

qint64 StoredFile::writeData(const char *, qint64)
{
    return -1;
}

bool StoredFile::fetch(int number)
{
    if (m_number == number)
        return true;
    auto chunk = m_storage
                     .post([sha256 = m_file.sha256, number](Workspace &workspace) {
                         return workspace.files().chunk(sha256, number);
                     })
                     .result();
    if (!chunk) {
        m_trouble = tl::unexpected(chunk.error());
        return false;
    }
    m_chunk = std::move(*chunk);
    m_number = number;
    return true;
}

Result<QByteArray> storedBytes(StorageThread &storage, const Attachment &file, qint64 most)
{
    if (file.size > most) {
        const QString message = QCoreApplication::translate(
            "StoredFile", "%1 is too large to be looked into. It is attached and will be sent as it is.");
        return tl::unexpected(Error{Error::Kind::BadInput, message.arg(file.name), file.name});
    }
    StoredFile stored(storage, file);
    QByteArray bytes = stored.readAll();
    if (!stored.trouble())
        return tl::unexpected(stored.trouble().error());
    return bytes;
}
