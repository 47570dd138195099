#include "session/sentfiles.h"

#include "session/filenaming.h"
#include "session/filetaking.h"
#include "session/inbackground.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// As the file would lie beside an entry.
Attachment stored(const QString &name, const QByteArray &sha256, qint64 size)
{
    Attachment file;
    file.name = name;
    file.sha256 = sha256;
    file.size = size;
    return file;
}

QList<Attachment> filesOf(const SentFilesOrder &order)
{
    QList<Attachment> files;
    for (const SentFile &file : order.files)
        files.append(stored(file.name, QByteArray::fromHex(file.sha256), file.size));
    for (const SubmissionProof &proof : order.proofs)
        files.append(stored(proof.name, proof.sha256, proof.size));
    return files;
}

Result<QStringList> write(StorageThread &storage, const SentFilesOrder &order, const std::atomic_bool &giveUp)
{
    QStringList paths;
    const QList<Attachment> files = filesOf(order);
    for (const Attachment &file : files) {
        const QString otherwise = QCoreApplication::translate("SentFiles", "file");
        const QString path = freePath(order.folder, safeFileName(file.name, otherwise));
        if (const auto given = giveFile(storage, file, path, giveUp); !given)
            return tl::unexpected(given.error());
        paths.append(path);
    }
    return paths;
}
} // namespace

QFuture<Result<QStringList>> writeSentFiles(StorageThread &storage, const SentFilesOrder &order,
                                            QThreadPool &pool,
                                            const std::shared_ptr<std::atomic_bool> &giveUp)
{
    return inBackground([&storage, order, giveUp] { return write(storage, order, *giveUp); }, pool);
}
