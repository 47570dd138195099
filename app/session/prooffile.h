#pragma once

#include "model/id.h"
#include "model/result.h"
#include "model/submissionproof.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

class StorageThread;
class Workspace;

/// A screenshot, an e-mail or another file that shows that an entry was taken, as it was read.
struct ProofFile
{
    QString name;      ///< without a folder
    QByteArray sha256; ///< the digest itself
    qint64 size = 0;
    QList<QByteArray> chunks; ///< of 1 MiB

    static constexpr qint64 mostBytes = 32 * 1024 * 1024;
};

[[nodiscard]] Result<ProofFile> readProof(const QString &path);

/// For the storage thread: puts the bytes into the workspace, to be added to a submission.
[[nodiscard]] Result<> putProof(Workspace &workspace, const ProofFile &proof);

/// In the order in which they were added.
[[nodiscard]] QFuture<Result<QList<SubmissionProof>>> proofsOf(StorageThread &storage,
                                                               const SubmissionId &id);
/// The bytes of a proof, as they were kept.
[[nodiscard]] QFuture<Result<QByteArray>> proofBytes(StorageThread &storage, const SubmissionProof &proof);
