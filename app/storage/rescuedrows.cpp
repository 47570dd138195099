#include "storage/packedtext.h"
#include "storage/rescueplanner.h"
#include "storage/revisionstore.h"
#include "storage/rowproof.h"
#include "storage/sendingcolumns.h"
#include "storage/storedvalues.h"

#include "model/submission.h"

#include <algorithm>

void RescuePlanner::planHistory()
{
    QSet<QString> kept;
    const auto keep = [&](SalvagedRow row) {
        if (!hasEntry(row.text(RevisionColumn::EntryId)) || kept.contains(row.text(RevisionColumn::Id)))
            return;
        if (!revisionCauseNamed(row.text(RevisionColumn::Cause)))
            row.setText(RevisionColumn::Cause, nameOf(RevisionCause::Editing));
        if (!timeFrom(row.text(RevisionColumn::At)).isValid())
            row.setText(RevisionColumn::At, storedTime(m_now).toString());
        kept.insert(row.text(RevisionColumn::Id));
        m_plan.rows[Table::Revision] += row;
    };
    for (SalvagedRow row : m_damaged.of(Table::Revision)) {
        const Reserve::Kept *reserve = m_reserve.find(Table::Revision, row.key(Table::Revision));
        const auto text = textOf(row);
        if (row.whole) {
            keep(row);
        } else if (reserve) {
            keep(reserve->row);
        } else if (text) { // zlib's own checksum vouches for it
            const QByteArray notes = notesOf(row).value_or(QByteArray());
            row.setBytes(RevisionColumn::Notes, packed(notes));
            row.setBytes(RevisionColumn::Sha256, revisionSha256(*text, notes));
            keep(row);
        } else {
            ++m_plan.report.textsLost;
        }
    }
    if (!isWhole(Table::Revision)) {
        for (const Reserve::Kept &reserve : m_reserve.of(Table::Revision))
            keep(reserve.row);
    }
    for (const SalvagedRow &row : std::as_const(m_keptTexts))
        keep(row);
}

void RescuePlanner::planAgreements()
{
    for (const SalvagedRow &row : m_damaged.of(Table::Agreement)) {
        if (hasEntry(row.text(AgreementColumn::EntryId)))
            m_plan.rows[Table::Agreement] += row;
    }
    for (const Reserve::Kept &kept : m_reserve.of(Table::Agreement)) {
        // Only with the entry: what was agreed to is not to be guessed.
        const QString entry = kept.row.text(AgreementColumn::EntryId);
        const auto &rows = m_plan.rows[Table::Agreement];
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const SalvagedRow &row) {
            return row.key(Table::Agreement) == kept.row.key(Table::Agreement);
        });
        if (m_fromBackup.contains(entry) && hasEntry(entry) && !known)
            m_plan.rows[Table::Agreement] += kept.row;
    }
}

/// Those of a table whose rows are whole or not there.
void RescuePlanner::planAll(Table table)
{
    QSet<QString> known;
    for (const SalvagedRow &row : m_damaged.of(table)) {
        known.insert(row.key(table));
        m_plan.rows[table] += row;
    }
    for (const Reserve::Kept &kept : m_reserve.of(table)) {
        if (!isWhole(table) && !known.contains(kept.row.key(table)))
            m_plan.rows[table] += kept.row;
    }
}

void RescuePlanner::planSubmissions()
{
    QSet<QString> known;
    for (const SalvagedRow &row : m_damaged.of(Table::Submission)) {
        known.insert(row.text(SubmissionColumn::Id));
        if (!planSubmission(row))
            m_lostSubmissions += row;
    }
    for (const Reserve::Kept &kept : m_reserve.of(Table::Submission)) {
        if (!isWhole(Table::Submission) && !known.contains(kept.row.text(SubmissionColumn::Id)))
            m_plan.rows[Table::Submission] += asOfABackup(kept.row);
    }
    m_plan.report.submissionsLost = int(m_lostSubmissions.size());
}

/// Its body as it was frozen, from a backup where it has to be: a body never changes. Its state is the file's
/// own, because a backup's is older.
bool RescuePlanner::planSubmission(SalvagedRow row)
{
    const Reserve::Kept *kept = m_reserve.find(Table::Submission, row.key(Table::Submission));
    if (!row.whole && !kept)
        return false;
    if (!row.whole)
        row.setBytes(SubmissionColumn::Body, kept->row.bytes(SubmissionColumn::Body));
    const bool sound =
        fits(shapeOf(Table::Submission), row.values) && prove(Table::Submission, row) == Proof::Right;
    if (!sound && !kept)
        return false;
    m_plan.rows[Table::Submission] += sound ? row : asOfABackup(kept->row);
    return true;
}

/// What was on its way when the backup was made may have arrived since: it is asked for before anything is
/// sent again.
SalvagedRow RescuePlanner::asOfABackup(SalvagedRow row) const
{
    const auto state = submissionStateNamed(row.text(SubmissionColumn::State));
    if (!state || (!isFinished(*state) && *state != SubmissionState::FilesDue)) // it has its receipt
        row.setText(SubmissionColumn::State, nameOf(SubmissionState::Unconfirmed));
    return row;
}
