#include "session/prooffile.h"

#include "session/filewording.h"
#include "session/storagethread.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {
struct Proofs
{
    Q_DECLARE_TR_FUNCTIONS(ProofFile)
};

constexpr qint64 chunkSize = 1024 * 1024;
constexpr int chunksAtOnce = 8;

Error refused(const QString &path, const QString &sentence)
{
    return {Error::Kind::File, sentence, path};
}
} // namespace

Result<ProofFile> readProof(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(refused(
            path,
            Proofs::tr("%1 could not be read: %2. Choose another file.").arg(shown, file.errorString())));
    if (file.size() > ProofFile::mostBytes)
        return tl::unexpected(refused(
            path,
            Proofs::tr("%1 is larger than %2, which is the most that is kept as proof. A picture of the "
                       "page that confirms the entry is enough.")
                .arg(shown, sizeWording(ProofFile::mostBytes))));
    ProofFile proof;
    proof.name = QFileInfo(path).fileName();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd() && proof.size <= ProofFile::mostBytes) {
        const QByteArray chunk = file.read(chunkSize);
        if (chunk.isEmpty())
            return tl::unexpected(refused(
                path,
                Proofs::tr("%1 could not be read: %2. Choose another file.").arg(shown, file.errorString())));
        proof.size += chunk.size();
        hash.addData(chunk);
        proof.chunks += chunk;
    }
    if (proof.size == 0)
        return tl::unexpected(
            refused(path, Proofs::tr("%1 is empty, so it proves nothing. Choose another file.").arg(shown)));
    proof.sha256 = hash.result();
    return proof;
}

Result<> putProof(Workspace &workspace, const ProofFile &proof)
{
    for (int first = 0; first < proof.chunks.size(); first += chunksAtOnce) {
        const auto put = workspace.files().putChunks(proof.sha256, proof.size, first,
                                                     proof.chunks.mid(first, chunksAtOnce));
        if (!put)
            return put;
    }
    return {};
}

QFuture<Result<QList<SubmissionProof>>> proofsOf(StorageThread &storage, const SubmissionId &id)
{
    return storage.post([id](Workspace &workspace) { return workspace.outbox().proofs(id); });
}

QFuture<Result<QByteArray>> proofBytes(StorageThread &storage, const SubmissionProof &proof)
{
    return storage.post([proof](Workspace &workspace) -> Result<QByteArray> {
        QByteArray bytes;
        for (int number = 0; bytes.size() < proof.size; ++number) {
            const auto chunk = workspace.files().chunk(proof.sha256, number);
            if (!chunk)
                return chunk;
            bytes += *chunk;
        }
        return bytes;
    });
}
