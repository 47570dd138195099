#include "storage/rescueplanner.h"
#include "storage/sendingcolumns.h"

#include <QCryptographicHash>

#include <algorithm>

void RescuePlanner::planFiles()
{
    QList<SalvagedRow> attachments = m_damaged.of(Table::Attachment);
    QSet<QString> known;
    for (const SalvagedRow &row : attachments)
        known.insert(row.key(Table::Attachment));
    for (const Reserve::Kept &kept : m_reserve.of(Table::Attachment)) {
        if (!isWhole(Table::Attachment) && !known.contains(kept.row.key(Table::Attachment)))
            attachments += kept.row;
    }
    for (const SalvagedRow &row : std::as_const(attachments)) {
        if (!hasEntry(row.text(AttachmentColumn::EntryId)))
            continue;
        if (hasFile(row.bytes(AttachmentColumn::Sha256)))
            m_plan.rows[Table::Attachment] += row;
        else
            m_plan.report.filesLost += row.text(AttachmentColumn::Name);
    }
}

/// That a file was sent stays known without its bytes; a proof without them proves nothing.
void RescuePlanner::planSentFiles()
{
    QSet<QString> withContent;
    for (const SalvagedRow &row : m_plan.rows.value(Table::Submission)) {
        if (!row.bytes(SubmissionColumn::Body).isEmpty())
            withContent.insert(row.text(SubmissionColumn::Id));
    }
    planParts(Table::SubmissionFile, SubmissionFileColumn::SubmissionId);
    for (const SalvagedRow &row : m_plan.rows.value(Table::SubmissionFile)) {
        if (withContent.contains(row.text(SubmissionFileColumn::SubmissionId)))
            lookForSent(row.bytes(SubmissionFileColumn::Sha256), row.text(SubmissionFileColumn::Name));
    }
    planParts(Table::SubmissionProof, SubmissionProofColumn::SubmissionId);
    m_plan.rows[Table::SubmissionProof].removeIf([this](const SalvagedRow &row) {
        return !lookForSent(row.bytes(SubmissionProofColumn::Sha256), row.text(SubmissionProofColumn::Name));
    });
}

/// The rows of a table that belong to submissions of the plan.
void RescuePlanner::planParts(Table table, int submissionColumn)
{
    QSet<QString> submissions;
    for (const SalvagedRow &row : m_plan.rows.value(Table::Submission))
        submissions.insert(row.text(SubmissionColumn::Id));
    planAll(table);
    m_plan.rows[table].removeIf(
        [&](const SalvagedRow &row) { return !submissions.contains(row.text(submissionColumn)); });
}

/// What was attached and sent is reported once.
bool RescuePlanner::lookForSent(const QByteArray &sha256, const QString &name)
{
    const bool found = hasFile(sha256);
    if (!found && !m_plan.report.filesLost.contains(name))
        m_plan.report.filesLost += name;
    return found;
}

/// Whether all bytes of the file were found.
bool RescuePlanner::hasFile(const QByteArray &sha256)
{
    if (!m_files.contains(sha256))
        m_files.insert(sha256, planFile(sha256));
    return m_files.value(sha256);
}

bool RescuePlanner::planFile(const QByteArray &sha256)
{
    QList<SalvagedRow> chunks;
    for (const SalvagedRow &row : m_damaged.of(Table::FileChunk)) {
        if (row.bytes(FileChunkColumn::Sha256) == sha256)
            chunks += row;
    }
    std::sort(chunks.begin(), chunks.end(), [](const SalvagedRow &one, const SalvagedRow &other) {
        return one.number(FileChunkColumn::Number) < other.number(FileChunkColumn::Number);
    });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SalvagedRow &row : std::as_const(chunks))
        hash.addData(row.bytes(FileChunkColumn::Bytes));
    if (hash.result() == sha256) {
        m_plan.rows[Table::FileChunk] += chunks;
        return true;
    }
    const QList<QByteArray> kept = m_reserve.fileChunks(sha256);
    for (qsizetype number = 0; number < kept.size(); ++number) {
        SalvagedRow row = emptyRow(Table::FileChunk);
        row.setBytes(FileChunkColumn::Sha256, sha256);
        row.setNumber(FileChunkColumn::Number, number);
        row.setBytes(FileChunkColumn::Bytes, kept.at(number));
        m_plan.rows[Table::FileChunk] += row;
    }
    return !kept.isEmpty();
}
