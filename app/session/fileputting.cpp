#include "session/fileputting.h"

#include "session/storagethread.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace {
struct FilePutting
{
    Q_DECLARE_TR_FUNCTIONS(FilePutting)
};

constexpr qint64 chunkSize = 1024 * 1024;
constexpr int chunksAtOnce = 4;

QString nameOf(const QIODevice &file)
{
    const auto *onDisk = qobject_cast<const QFile *>(&file);
    return onDisk ? QDir::toNativeSeparators(onDisk->fileName()) : QString();
}

Error notReadable(const QIODevice &file)
{
    return {
        Error::Kind::File,
        FilePutting::tr("%1 could not be read: %2. Close it in the program that has it open, or copy it to "
                        "your own folder, and attach it then.")
            .arg(nameOf(file), file.errorString()),
        nameOf(file)};
}

Error changed(const QIODevice &file)
{
    return {
        Error::Kind::File,
        FilePutting::tr("%1 was changed while it was being read, and was not attached. Save it, close it in "
                        "the program that it was made with, and attach it then.")
            .arg(nameOf(file)),
        nameOf(file)};
}

Error givenUp(const QIODevice &file)
{
    return {Error::Kind::File, FilePutting::tr("Attaching was stopped. Nothing was attached."), nameOf(file)};
}

Result<bool> isThere(StorageThread &storage, const PutFile &read)
{
    return storage.post([read](Workspace &workspace) { return workspace.files().hasFile(read.sha256); })
        .result();
}

Result<> put(StorageThread &storage, const PutFile &read, int first, const QList<QByteArray> &chunks)
{
    return storage
        .post([read, first, chunks](Workspace &workspace) {
            return workspace.files().putChunks(read.sha256, read.size, first, chunks);
        })
        .result();
}

Result<> prove(StorageThread &storage, const QIODevice &file, const PutFile &read, const PuttingWatch &watch)
{
    return proveFile(storage, read, watch.giveUp).and_then([&](bool proven) -> Result<> {
        if (!proven)
            return tl::unexpected(givenUp(file));
        return {};
    });
}

/// The next chunk of @p file, none of which may be missing or too much.
Result<QByteArray> nextChunk(QIODevice &file, qint64 done, qint64 size)
{
    const qint64 wanted = std::min(chunkSize, size - done);
    QByteArray chunk = file.read(wanted);
    if (chunk.size() == wanted)
        return chunk;
    return tl::unexpected(file.atEnd() ? changed(file) : notReadable(file));
}
} // namespace

Error notReadable(const QFile &file)
{
    return notReadable(static_cast<const QIODevice &>(file));
}

Result<PutFile> digestOf(QIODevice &file, const PuttingWatch &watch)
{
    PutFile read;
    read.size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0))
        return tl::unexpected(notReadable(file));
    for (qint64 done = 0; done < read.size;) {
        if (watch.giveUp)
            return tl::unexpected(givenUp(file));
        const auto chunk = nextChunk(file, done, read.size);
        if (!chunk)
            return tl::unexpected(chunk.error());
        hash.addData(*chunk);
        done += chunk->size();
        watch.progress(done, 2 * read.size);
    }
    read.sha256 = hash.result();
    return read;
}

Result<> putFile(StorageThread &storage, QIODevice &file, const PutFile &read, const PuttingWatch &watch)
{
    const auto there = isThere(storage, read);
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return prove(storage, file, read, watch);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.size() != read.size || !file.seek(0))
        return tl::unexpected(changed(file));
    for (qint64 done = 0; done < read.size;) {
        if (watch.giveUp)
            return tl::unexpected(givenUp(file));
        const int first = static_cast<int>(done / chunkSize);
        QList<QByteArray> chunks;
        while (done < read.size && chunks.size() < chunksAtOnce) {
            const auto chunk = nextChunk(file, done, read.size);
            if (!chunk)
                return tl::unexpected(chunk.error());
            hash.addData(*chunk);
            done += chunk->size();
            chunks += *chunk;
        }
        if (const auto stored = put(storage, read, first, chunks); !stored)
            return stored;
        watch.progress(read.size + done, 2 * read.size);
    }
    if (hash.result() != read.sha256)
        return tl::unexpected(changed(file));
    return prove(storage, file, read, watch);
}

Result<bool> proveFile(StorageThread &storage, const PutFile &stored, const std::atomic_bool &giveUp)
{
    const auto isProven = [stored](Workspace &workspace) -> Result<bool> {
        return workspace.files().isProven(stored.sha256, stored.size);
    };
    const auto proven = storage.post(isProven).result();
    if (!proven || *proven)
        return proven;
    for (int number = 0; number * chunkSize < stored.size; ++number) {
        if (giveUp)
            return false;
        const auto proveNext = [stored, number](Workspace &workspace) {
            return workspace.files().proveChunk(stored.sha256, stored.size, number);
        };
        if (const auto readBack = storage.post(proveNext).result(); !readBack)
            return tl::unexpected(readBack.error());
    }
    return true;
}
