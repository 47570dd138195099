#include "storage/rowproof.h"

#include "storage/packedtext.h"
#include "storage/revisionstore.h"
#include "storage/sendingcolumns.h"
#include "storage/storedvalues.h"

#include <QtAlgorithms>

#include <algorithm>

namespace {
// No other content has a SHA-256 that is only a few bits away: then it is the checksum that was hit.
constexpr int farFromChance = 8;

int differentBits(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return int(std::max(one.size(), other.size())) * 8;
    int bits = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        bits += int(qPopulationCount(quint8(one[i] ^ other[i])));
    return bits;
}

Proof proveColumn(SalvagedRow &row, int column, int hashColumn)
{
    if (row.isNull(hashColumn))
        return Proof::None;
    const QByteArray computed = sha256Of(row.bytes(column));
    if (differentBits(row.bytes(hashColumn), computed) > farFromChance)
        return Proof::Wrong;
    row.setBytes(hashColumn, computed);
    return Proof::Right;
}

Proof worse(Proof one, Proof other)
{
    if (one == Proof::Wrong || other == Proof::Wrong)
        return Proof::Wrong;
    return one == Proof::Right || other == Proof::Right ? Proof::Right : Proof::None;
}

Proof proveRevision(SalvagedRow &row)
{
    const auto text = textOf(row);
    const auto notes = notesOf(row);
    if (!text || !notes)
        return Proof::Wrong;
    const QByteArray computed = revisionSha256(*text, *notes);
    if (differentBits(row.bytes(RevisionColumn::Sha256), computed) > farFromChance)
        return Proof::Wrong;
    row.setBytes(RevisionColumn::Sha256, computed);
    return Proof::Right;
}

Proof proveSubmission(const SalvagedRow &row)
{
    const QByteArray body = row.bytes(SubmissionColumn::Body);
    if (body.isEmpty()) // of a purged entry none is kept
        return Proof::None;
    return sha256Of(body).toHex() == row.bytes(SubmissionColumn::Sha256) ? Proof::Right : Proof::Wrong;
}
} // namespace

Proof prove(Table table, SalvagedRow &row)
{
    switch (table) {
    case Table::Category:
        return proveColumn(row, CategoryColumn::Json, CategoryColumn::Sha256);
    case Table::Entry:
        return proveColumn(row, EntryColumn::Title, EntryColumn::TitleSha256);
    case Table::Answer:
        return worse(proveColumn(row, AnswerColumn::Text, AnswerColumn::Sha256),
                     proveColumn(row, AnswerColumn::Notes, AnswerColumn::NotesSha256));
    case Table::Revision:
        return proveRevision(row);
    case Table::Submission:
        return proveSubmission(row);
    default:
        return Proof::None;
    }
}

Proof proveText(const SalvagedRow &answer)
{
    const bool right = sha256Of(answer.bytes(AnswerColumn::Text)) == answer.bytes(AnswerColumn::Sha256);
    return right ? Proof::Right : Proof::Wrong;
}

Proof proveNotes(const SalvagedRow &answer)
{
    if (answer.isNull(AnswerColumn::NotesSha256))
        return Proof::None;
    const bool right = sha256Of(answer.bytes(AnswerColumn::Notes)) == answer.bytes(AnswerColumn::NotesSha256);
    return right ? Proof::Right : Proof::Wrong;
}

std::optional<QByteArray> textOf(const SalvagedRow &revision)
{
    return unpacked(revision.bytes(RevisionColumn::Text));
}

std::optional<QByteArray> notesOf(const SalvagedRow &revision)
{
    return unpacked(revision.bytes(RevisionColumn::Notes));
}
