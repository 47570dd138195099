#pragma once

#include "model/result.h"
#include "model/submission.h"
#include "model/submissionproof.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

class StorageThread;

/// Copies of what went with a version, to be written out.
struct SentFilesOrder
{
    QList<SentFile> files;
    QList<SubmissionProof> proofs;
    QString folder; ///< nothing in it is written over
};

/// Writes each file whole or not at all, with the bytes whose digests were sent. Gives the paths; stops at
/// the first that cannot be written, and says which. Done before @p pool is gone.
[[nodiscard]] QFuture<Result<QStringList>> writeSentFiles(StorageThread &storage, const SentFilesOrder &order,
                                                          QThreadPool &pool,
                                                          const std::shared_ptr<std::atomic_bool> &giveUp);
