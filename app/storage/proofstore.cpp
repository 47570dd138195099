#include "storage/proofstore.h"

#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

ProofStore::ProofStore(const Connection &connection)
    : m_connection(connection)
{}

Result<> ProofStore::add(const SubmissionId &id, const QString &name, const QByteArray &sha256,
                         const QDateTime &now) const
{
    const QString sql = uR"(INSERT INTO submission_proof (submission_id, number, name, sha256, added_at)
        SELECT ?, coalesce(max(number), 0) + 1, CAST(? AS TEXT), ?, ?
        FROM submission_proof WHERE submission_id = ?)"_s;
    return checkSubmission(id)
        .and_then([&] { return FileStore(m_connection).checkWhole(name, sha256); })
        .and_then([&] {
            return execute(m_connection, sql,
                           {id.value, storedText(name), sha256, storedTime(now), id.value});
        });
}

Result<> ProofStore::checkSubmission(const SubmissionId &id) const
{
    const QString sql =
        u"SELECT submission.id FROM submission JOIN entry ON entry.id = entry_id WHERE submission.id = ?"_s;
    const auto found = valueOf(m_connection, sql, {id.value});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isEmpty())
        return {};
    const QString message = QCoreApplication::translate(
        "ProofStore", "There is no submission %1 in this workspace to keep a proof of.");
    return tl::unexpected(Error{Error::Kind::NotFound, message.arg(id.value), m_connection.path()});
}

Result<QList<SubmissionProof>> ProofStore::list(const SubmissionId &id) const
{
    const QString sql = uR"(SELECT CAST(name AS BLOB), sha256, size, added_at
        FROM submission_proof JOIN file USING (sha256) WHERE submission_id = ? ORDER BY number)"_s;
    return listOf<SubmissionProof>(m_connection, sql, {id.value}, [](Row &row) -> Result<SubmissionProof> {
        SubmissionProof proof;
        proof.name = row.exactText();
        proof.sha256 = row.bytes();
        proof.size = row.bigNumber();
        proof.addedAt = row.time();
        return proof;
    });
}
