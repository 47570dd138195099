#include "storage/backup.h"
#include "storage/packedtext.h"
#include "storage/rescueplanner.h"
#include "storage/revisionstore.h"
#include "storage/rowproof.h"
#include "storage/shownvalues.h"
#include "storage/storedvalues.h"

#include "model/detail.h"
#include "model/revision.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
bool isOdd(QChar letter)
{
    return letter == QChar::ReplacementCharacter || (letter < u' ' && !letter.isSpace());
}

/// Few enough letters are wrong for a person to see what was meant.
bool isLegible(const QString &text)
{
    constexpr int most = 3;
    return std::count_if(text.begin(), text.end(), isOdd) <= most;
}

/// One mark for each hole.
QString withHolesMarked(const QString &text)
{
    QString marked;
    for (const QChar letter : text) {
        const QChar shown = isOdd(letter) ? QChar(QChar::ReplacementCharacter) : letter;
        if (shown != QChar::ReplacementCharacter || !marked.endsWith(shown))
            marked += shown;
    }
    return marked;
}

bool saysNothing(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.isSpace() || isOdd(letter); });
}

int wordsIn(const QString &text)
{
    return int(text.simplified().split(u' ', Qt::SkipEmptyParts).size());
}

QString sourceOf(const OtherText &other)
{
    if (other.backup.isEmpty())
        return other.at.isEmpty() ? QString() : shownTime(timeFrom(other.at));
    const QDateTime made = backupTime(other.backup);
    return made.isValid() ? shownTime(made) : QFileInfo(other.backup).fileName();
}

Outcome outcomeOf(const OtherText &other)
{
    return other.backup.isEmpty() ? Outcome::FromHistory : Outcome::FromBackup;
}

void putText(SalvagedRow &answer, const QByteArray &text, const QByteArray &notes)
{
    answer.setBytes(AnswerColumn::Text, text);
    answer.setBytes(AnswerColumn::Notes, notes);
    answer.setBytes(AnswerColumn::Sha256, sha256Of(text));
    answer.setBytes(AnswerColumn::NotesSha256, sha256Of(notes));
}
} // namespace

void RescuePlanner::planAnswers(const SalvagedRow &entry)
{
    const QString id = entry.text(EntryColumn::Id);
    QStringList questions = m_answers.value(id).keys();
    if (!isWhole(Table::Answer)) {
        questions += m_revisions.value(id).keys();
        questions += m_reserveQuestions.value(id);
        questions.removeAll(projectTitleId().value);
    }
    questions.sort();
    questions.removeDuplicates();
    for (const QString &question : questions)
        planAnswer(entry, question);
}

void RescuePlanner::planAnswer(const SalvagedRow &entry, const QString &question)
{
    const auto answers = m_answers.constFind(entry.text(EntryColumn::Id));
    const bool found = answers != m_answers.constEnd() && answers->contains(question);
    SalvagedRow answer = found ? answers->value(question) : emptyRow(Table::Answer);
    const bool isWholeRow = found && answer.whole;
    const QList<OtherText> others =
        isWholeRow ? QList<OtherText>() : othersOf(entry.text(EntryColumn::Id), question);
    if (!found)
        takeOther(entry, question, answer, others);
    else if (!isWholeRow && !proveByOthers(answer, others))
        settleDoubt(entry, answer, others);
    if (!timeFrom(answer.text(AnswerColumn::ChangedAt)).isValid())
        answer.setText(AnswerColumn::ChangedAt, storedTime(m_now).toString());
    if (answer.number(AnswerColumn::Done) != 0 && answer.number(AnswerColumn::Done) != 1)
        answer.setNumber(AnswerColumn::Done, 0);
    if (!QJsonDocument::fromJson(answer.bytes(AnswerColumn::Covered)).isArray())
        answer.setText(AnswerColumn::Covered, u"[]"_s);
    m_plan.rows[Table::Answer] += answer;
}

/// Oldest first. A text is kept in the history when another takes its place, at the time of the other: that
/// one is the later of the two.
QList<OtherText> RescuePlanner::othersOf(const QString &entry, const QString &question) const
{
    QList<OtherText> others;
    const QList<SalvagedRow> revisions = m_revisions.value(entry).value(question);
    for (const SalvagedRow &revision : revisions) {
        const auto text = textOf(revision);
        const auto notes = notesOf(revision);
        if (text && notes)
            others += {*text, *notes, revision.text(RevisionColumn::At), {}};
    }
    if (const Reserve::Kept *kept = m_reserve.find(Table::Answer, entry + u'\n' + question)) {
        others += {kept->row.bytes(AnswerColumn::Text), kept->row.bytes(AnswerColumn::Notes),
                   kept->row.text(AnswerColumn::ChangedAt), kept->backup};
    }
    const Reserve::Kept *kept = m_reserve.find(Table::Entry, entry);
    if (kept && question == projectTitleId().value) {
        others +=
            {kept->row.bytes(EntryColumn::Title), {}, kept->row.text(EntryColumn::ChangedAt), kept->backup};
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const OtherText &one, const OtherText &other) { return one.at < other.at; });
    return others;
}

/// A text with the checksum of the damaged one is the very text that was damaged.
bool RescuePlanner::proveByOthers(SalvagedRow &answer, const QList<OtherText> &others) const
{
    for (const OtherText &other : others) {
        if (proveText(answer) != Proof::Right && sha256Of(other.text) == answer.bytes(AnswerColumn::Sha256))
            answer.setBytes(AnswerColumn::Text, other.text);
        if (proveNotes(answer) == Proof::Wrong &&
            sha256Of(other.notes) == answer.bytes(AnswerColumn::NotesSha256))
            answer.setBytes(AnswerColumn::Notes, other.notes);
    }
    const Proof notes = proveNotes(answer);
    return proveText(answer) == Proof::Right &&
           (notes == Proof::Right || (notes == Proof::None && !answer.cut));
}

void RescuePlanner::settleDoubt(const SalvagedRow &entry, SalvagedRow &answer, const QList<OtherText> &others)
{
    const QString question = answer.text(AnswerColumn::QuestionId);
    const bool textIsRight = proveText(answer) == Proof::Right;
    const bool legible = !answer.cut && isLegible(answer.text(AnswerColumn::Text)) &&
                         isLegible(answer.text(AnswerColumn::Notes));
    const QString text =
        textIsRight ? answer.text(AnswerColumn::Text) : withHolesMarked(answer.text(AnswerColumn::Text));
    const QString notes = withHolesMarked(answer.text(AnswerColumn::Notes));
    const bool empty = saysNothing(text) && saysNothing(notes);
    if (others.isEmpty() || legible) {
        putText(answer, text.toUtf8(), notes.toUtf8());
        if (!others.isEmpty() && !others.last().backup.isEmpty())
            keepAsRevision(entry, question, others.last().text, others.last().notes);
        report(entry, question, empty ? Outcome::Lost : Outcome::Damaged);
        return;
    }
    if (!empty)
        keepAsRevision(entry, question, text.toUtf8(), notes.toUtf8());
    const OtherText &other = others.last();
    putText(answer, textIsRight ? text.toUtf8() : other.text, other.notes);
    report(entry, question, outcomeOf(other), other);
}

/// For an answer whose row is gone.
void RescuePlanner::takeOther(const SalvagedRow &entry, const QString &question, SalvagedRow &answer,
                              const QList<OtherText> &others)
{
    const QString id = entry.text(EntryColumn::Id);
    if (const Reserve::Kept *kept = m_reserve.find(Table::Answer, id + u'\n' + question))
        answer = kept->row;
    const OtherText &other = others.last();
    answer.setText(AnswerColumn::EntryId, id);
    answer.setText(AnswerColumn::QuestionId, question);
    answer.setNumber(AnswerColumn::Done, answer.number(AnswerColumn::Done));
    answer.setText(AnswerColumn::ChangedAt, other.at);
    for (const int column : {AnswerColumn::Text, AnswerColumn::Notes})
        answer.values[column].type = RecordValue::Type::Text;
    putText(answer, other.text, other.notes);
    if (other.backup.isEmpty() || !m_fromBackup.contains(id))
        report(entry, question, outcomeOf(other), other);
}

void RescuePlanner::checkTitle(SalvagedRow &entry)
{
    const QByteArray sha256 = entry.bytes(EntryColumn::TitleSha256);
    if (entry.whole)
        return;
    const QString question = projectTitleId().value;
    const QList<OtherText> others = othersOf(entry.text(EntryColumn::Id), question);
    const auto exact = std::find_if(others.begin(), others.end(),
                                    [&](const OtherText &other) { return sha256Of(other.text) == sha256; });
    if (exact != others.end()) {
        entry.setBytes(EntryColumn::Title, exact->text);
        return;
    }
    const QString title = entry.text(EntryColumn::Title);
    const bool takesOther = !others.isEmpty() && (entry.cut || !isLegible(title));
    entry.setBytes(EntryColumn::Title, takesOther ? others.last().text : withHolesMarked(title).toUtf8());
    entry.setBytes(EntryColumn::TitleSha256, sha256Of(entry.bytes(EntryColumn::Title)));
    if (takesOther)
        report(entry, question, outcomeOf(others.last()), others.last());
    else
        report(entry, question, Outcome::Damaged);
}

void RescuePlanner::keepAsRevision(const SalvagedRow &entry, const QString &question, const QByteArray &text,
                                   const QByteArray &notes)
{
    const QList<SalvagedRow> earlier = m_revisions.value(entry.text(EntryColumn::Id)).value(question);
    SalvagedRow row = emptyRow(Table::Revision);
    row.setText(RevisionColumn::Id, QUuid::createUuid().toString(QUuid::WithoutBraces));
    row.setText(RevisionColumn::EntryId, entry.text(EntryColumn::Id));
    row.setText(RevisionColumn::QuestionId, question);
    if (!earlier.isEmpty())
        row.setText(RevisionColumn::ParentId, earlier.last().text(RevisionColumn::Id));
    row.setText(RevisionColumn::Cause, nameOf(RevisionCause::Rescue));
    for (const int column : {RevisionColumn::Name, RevisionColumn::Author, RevisionColumn::Device})
        row.setText(column, {});
    row.setText(RevisionColumn::At, storedTime(m_now).toString());
    row.setNumber(RevisionColumn::Words, wordsIn(QString::fromUtf8(text)));
    row.setBytes(RevisionColumn::Sha256, revisionSha256(text, notes));
    row.setBytes(RevisionColumn::Text, packed(text));
    row.setBytes(RevisionColumn::Notes, packed(notes));
    m_keptTexts += row;
}

void RescuePlanner::report(const SalvagedRow &entry, const QString &question, Outcome outcome,
                           const OtherText &other)
{
    RescuedAnswer answer;
    answer.entry.value = entry.text(EntryColumn::Id);
    answer.entryTitle = entry.text(EntryColumn::Title);
    answer.question.value = question;
    answer.outcome = outcome;
    answer.source = sourceOf(other);
    m_plan.report.notWhole += answer;
    if (m_plan.report.backup.isEmpty())
        m_plan.report.backup = other.backup;
}
