#include "storage/categoryquestions.h"
#include "storage/rescueplanner.h"
#include "storage/storedvalues.h"

#include "model/detail.h"
#include "model/entry.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtAlgorithms>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
bool isPlain(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar letter) {
        return letter > u' ' && letter.unicode() < 0x7f;
    });
}

/// The id that @p id was before a bit or two of it were turned: the only one so near to it.
QString nearestOf(const QSet<QString> &ids, const QString &id)
{
    constexpr uint near = 2;
    QString nearest;
    for (const QString &one : ids) {
        if (one.size() != id.size())
            continue;
        uint bits = 0;
        for (qsizetype i = 0; i < id.size(); ++i)
            bits += qPopulationCount(quint32(one[i].unicode() ^ id[i].unicode()));
        if (bits > near)
            continue;
        if (!nearest.isEmpty())
            return {};
        nearest = one;
    }
    return nearest;
}
} // namespace

void RescuePlanner::findEntries()
{
    for (const SalvagedRow &row : m_damaged.of(Table::Category)) {
        if (row.whole)
            m_plan.rows[Table::Category] += row;
    }
    mendIds(Table::Answer, AnswerColumn::EntryId);
    mendIds(Table::Revision, RevisionColumn::EntryId);
    mendIds(Table::Agreement, AgreementColumn::EntryId);
    mendIds(Table::Attachment, AttachmentColumn::EntryId);
    for (const SalvagedRow &row : m_damaged.of(Table::Answer))
        m_answers[row.text(AnswerColumn::EntryId)].insert(row.text(AnswerColumn::QuestionId), row);
    for (const SalvagedRow &row : m_damaged.of(Table::Revision)) {
        if (row.whole)
            m_revisions[row.text(RevisionColumn::EntryId)][row.text(RevisionColumn::QuestionId)] += row;
    }
    for (const SalvagedRow &row : m_damaged.of(Table::Entry))
        addEntry(row);
    addMissingEntries();
}

void RescuePlanner::mendIds(Table table, int entryColumn)
{
    QSet<QString> known;
    for (const SalvagedRow &row : m_damaged.of(Table::Entry))
        known.insert(row.text(EntryColumn::Id));
    for (const Reserve::Kept &kept : m_reserve.of(Table::Entry))
        known.insert(kept.row.text(EntryColumn::Id));
    for (SalvagedRow &row : m_damaged.rows[table]) {
        const QString id = row.text(entryColumn);
        const QString nearest = known.contains(id) ? QString() : nearestOf(known, id);
        if (!nearest.isEmpty())
            row.setText(entryColumn, nearest);
    }
}

/// An entry is missing where something is known of it, or where a backup has it and rows were lost here. One
/// that is not in a whole table was purged.
void RescuePlanner::addMissingEntries()
{
    QSet<QString> missing(m_answers.keyBegin(), m_answers.keyEnd());
    missing.unite({m_revisions.keyBegin(), m_revisions.keyEnd()});
    if (!isWhole(Table::Entry)) {
        for (const Reserve::Kept &kept : m_reserve.of(Table::Entry))
            missing.insert(kept.row.text(EntryColumn::Id));
    }
    QStringList ids(missing.cbegin(), missing.cend());
    ids.sort();
    for (const QString &id : ids) {
        if (hasEntry(id) || m_withoutCategory.contains(id))
            continue;
        const Reserve::Kept *kept = m_reserve.find(Table::Entry, id);
        if (!kept) {
            addEntryAnew(id);
            continue;
        }
        m_fromBackup.insert(id);
        addEntry(kept->row);
        if (const SalvagedRow *row = entryRow(id))
            report(*row, {}, Outcome::FromBackup, {{}, {}, {}, kept->backup});
    }
}

void RescuePlanner::addEntry(SalvagedRow row)
{
    if (!giveCategory(row)) {
        m_withoutCategory.insert(row.text(EntryColumn::Id));
        return;
    }
    if (!shelfNamed(row.text(EntryColumn::Shelf)))
        row.setText(EntryColumn::Shelf, nameOf(Shelf::Current));
    for (const int column : {EntryColumn::CreatedAt, EntryColumn::ChangedAt}) {
        if (!timeFrom(row.text(column)).isValid())
            row.setText(column, storedTime(m_now).toString());
    }
    checkTitle(row);
    m_plan.rows[Table::Entry] += row;
    m_entries.insert(row.text(EntryColumn::Id));
    mendQuestions(row);
    planAnswers(row);
}

/// Made of what is known: its answers and earlier texts, and the category that asks these questions.
void RescuePlanner::addEntryAnew(const QString &id)
{
    const QByteArray category = isPlain(id) ? categoryOfQuestions(questionsOf(id)) : QByteArray();
    if (category.isEmpty()) {
        m_withoutCategory.insert(id);
        return;
    }
    SalvagedRow row = emptyRow(Table::Entry);
    const auto &entries = m_plan.rows[Table::Entry];
    for (const SalvagedRow &entry : entries) {
        if (entry.bytes(EntryColumn::CategorySha256) == category)
            row = entry; // closes when this one does
    }
    const SalvagedRow *source = categoryRow(category);
    const QJsonObject json = QJsonDocument::fromJson(source->bytes(CategoryColumn::Json)).object();
    row.values[EntryColumn::Number] = {};
    row.setText(EntryColumn::Id, id);
    row.values[EntryColumn::CategorySha256] = {RecordValue::Type::Blob, 0, category};
    row.setText(EntryColumn::CategoryId, source->text(CategoryColumn::Id));
    row.setText(EntryColumn::Edition, source->text(CategoryColumn::Edition));
    row.setText(EntryColumn::CategoryTitle, json.value("title"_L1).toString());
    row.setText(EntryColumn::Title, QCoreApplication::translate("Rescue", "Rescued entry"));
    const QList<OtherText> titles = othersOf(id, projectTitleId().value);
    if (!titles.isEmpty())
        row.setText(EntryColumn::Title, QString::fromUtf8(titles.last().text));
    row.values[EntryColumn::TitleSha256] = {RecordValue::Type::Blob, 0,
                                            sha256Of(row.bytes(EntryColumn::Title))};
    row.setText(EntryColumn::Shelf, nameOf(Shelf::Current));
    row.setText(EntryColumn::LastTouched, {});
    for (const int column :
         {EntryColumn::Questions, EntryColumn::Answered, EntryColumn::Words, EntryColumn::ScopesOver})
        row.setNumber(column, 0);
    for (const int column : {EntryColumn::CreatedAt, EntryColumn::ChangedAt})
        row.setText(column, storedTime(m_now).toString());
    addEntry(row);
    report(row, {}, Outcome::Damaged);
}

QSet<QString> RescuePlanner::questionsOf(const QString &entry) const
{
    const auto answers = m_answers.value(entry);
    const auto revisions = m_revisions.value(entry);
    QSet<QString> questions(answers.keyBegin(), answers.keyEnd());
    questions.unite({revisions.keyBegin(), revisions.keyEnd()});
    questions.remove(projectTitleId().value);
    return questions;
}

/// An answer to a question that the category does not ask is one whose id was hit, unless its history has the
/// same id: then an earlier edition asked it.
void RescuePlanner::mendQuestions(const SalvagedRow &entry)
{
    const SalvagedRow *category = categoryRow(entry.bytes(EntryColumn::CategorySha256));
    QSet<QString> free = questionIdsIn(category->bytes(CategoryColumn::Json));
    auto &answers = m_answers[entry.text(EntryColumn::Id)];
    const auto &revisions = m_revisions[entry.text(EntryColumn::Id)];
    QStringList unknown;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!free.remove(it.key()) && !revisions.contains(it.key()))
            unknown += it.key();
    }
    for (const QString &id : unknown) {
        const QString nearest = nearestOf(free, id);
        if (nearest.isEmpty())
            continue;
        SalvagedRow row = answers.take(id);
        row.setText(AnswerColumn::QuestionId, nearest);
        answers.insert(nearest, row);
    }
}
