#pragma once

#include "model/attachment.h"
#include "model/result.h"

#include <QIODevice>

class StorageThread;

/// The bytes of an attached file as the workspace keeps them, fetched chunk by chunk as they are read. Waits
/// for the storage thread: for threads that may wait.
class StoredFile final : public QIODevice
{
public:
    StoredFile(StorageThread &storage, const Attachment &file);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_file.size; }
    /// Why reading ended early.
    [[nodiscard]] const Result<> &trouble() const { return m_trouble; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool fetch(int number);

    StorageThread &m_storage;
    Attachment m_file;
    int m_number = -1; ///< of the chunk at hand
    QByteArray m_chunk;
    Result<> m_trouble;
};

/// The whole of a file that is no larger than @p most.
[[nodiscard]] Result<QByteArray> storedBytes(StorageThread &storage, const Attachment &file, qint64 most);
