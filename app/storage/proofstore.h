#pragma once

#include "model/id.h"
#include "model/result.h"
#include "model/submissionproof.h"

#include <QList>

class Connection;

/// The statements on the files that are kept as proofs of submissions. The writing one expects to be in a
/// transaction.
class ProofStore final
{
public:
    explicit ProofStore(const Connection &connection);

    /// Refused until all bytes of the file are there, and where the entry that was sent no longer is.
    [[nodiscard]] Result<> add(const SubmissionId &id, const QString &name, const QByteArray &sha256,
                               const QDateTime &now) const;
    /// In the order in which they were added.
    [[nodiscard]] Result<QList<SubmissionProof>> list(const SubmissionId &id) const;

private:
    [[nodiscard]] Result<> checkSubmission(const SubmissionId &id) const;

    const Connection &m_connection;
};
