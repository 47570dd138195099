#pragma once

#include "model/result.h"

#include <QByteArray>

#include <atomic>
#include <functional>

class QIODevice;
class QFile;
class StorageThread;

/// What a file was when it was read the first time.
struct PutFile
{
    QByteArray sha256;
    qint64 size = 0;
};

/// Who wants to know how far it is, and whether it is still wanted.
struct PuttingWatch
{
    std::function<void(qint64 done, qint64 total)> progress;
    const std::atomic_bool &giveUp;
};

[[nodiscard]] Error notReadable(const QFile &file);

/// Reads the whole of an open file, 1 MiB at a time. It is half of the way.
[[nodiscard]] Result<PutFile> digestOf(QIODevice &file, const PuttingWatch &watch);

/// Reads it again and puts its chunks into the workspace, a slice of a few at a time so that a save need not
/// wait; the other half of the way. Refused where it is no longer what it was. Bytes that are there already
/// are not put again. What is stored is read back, so that it is known to be what was read.
[[nodiscard]] Result<> putFile(StorageThread &storage, QIODevice &file, const PutFile &read,
                               const PuttingWatch &watch);

/// Reads back what is stored of it, a chunk at a time, so that attaching it need not. False where @p giveUp
/// came first.
[[nodiscard]] Result<bool> proveFile(StorageThread &storage, const PutFile &stored,
                                     const std::atomic_bool &giveUp);
