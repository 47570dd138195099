#include "storage/rescueplan.h"

#include "storage/rescueplanner.h"
#include "storage/sendingcolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
QString looseText(const QString &entry, const QString &question, const QString &text)
{
    const QString head =
        //: above a text that was found in a damaged file: the id or title of its entry, the id of its
        //: question
        QCoreApplication::translate("Rescue", "Entry: %1\nQuestion: %2").arg(entry, question);
    return head + u"\n\n"_s + text + u'\n';
}
} // namespace

QHash<Table, QSet<QString>> wantedFrom(const Salvage &damaged)
{
    QHash<Table, QSet<QString>> wanted;
    for (auto rows = damaged.rows.cbegin(); rows != damaged.rows.cend(); ++rows) {
        for (const SalvagedRow &row : *rows) {
            if (!row.whole)
                wanted[rows.key()].insert(row.key(rows.key()));
        }
    }
    QSet<QString> categories;
    for (const SalvagedRow &row : damaged.of(Table::Category)) {
        if (row.whole)
            categories.insert(row.key(Table::Category));
    }
    for (const SalvagedRow &row : damaged.of(Table::Entry)) {
        const QString category = QString::fromLatin1(row.bytes(EntryColumn::CategorySha256));
        if (!categories.contains(category))
            wanted[Table::Category].insert(category);
    }
    return wanted;
}

RescuePlan planRescue(const Salvage &damaged, const Reserve &reserve, const QDateTime &now)
{
    return RescuePlanner(damaged, reserve, now).plan();
}

RescuePlanner::RescuePlanner(const Salvage &damaged, const Reserve &reserve, const QDateTime &now)
    : m_damaged(damaged)
    , m_reserve(reserve)
    , m_now(now)
{
    for (const Reserve::Kept &kept : reserve.of(Table::Answer))
        m_reserveQuestions[kept.row.text(AnswerColumn::EntryId)] += kept.row.text(AnswerColumn::QuestionId);
}

RescuePlan RescuePlanner::plan()
{
    findEntries();
    planHistory();
    planAgreements();
    planFiles();
    planAll(Table::Endpoint);
    planAll(Table::PastePlan);
    planSubmissions();
    planParts(Table::SubmissionStep, SubmissionStepColumn::SubmissionId);
    planSentFiles();
    planLooseTexts();
    for (const Table table : {Table::Entry, Table::Revision, Table::FileChunk, Table::Attachment,
                              Table::Submission, Table::SubmissionStep})
        renumber(table);
    count();
    return m_plan;
}

const SalvagedRow *RescuePlanner::entryRow(const QString &id) const
{
    const auto rows = m_plan.rows.constFind(Table::Entry);
    if (rows == m_plan.rows.constEnd())
        return nullptr;
    const auto found = std::find_if(rows->begin(), rows->end(),
                                    [&](const SalvagedRow &row) { return row.text(EntryColumn::Id) == id; });
    return found == rows->end() ? nullptr : &*found;
}

/// Rows of two files can have the same number, and those that were made anew have none.
void RescuePlanner::renumber(Table table)
{
    QSet<qint64> taken;
    qint64 most = 0;
    for (const SalvagedRow &row : m_plan.rows.value(table))
        most = std::max(most, row.number(0));
    for (SalvagedRow &row : m_plan.rows[table]) {
        if (row.isNull(0) || taken.contains(row.number(0)))
            row.setNumber(0, ++most);
        taken.insert(row.number(0));
    }
}

void RescuePlanner::planLooseTexts()
{
    QStringList ids(m_withoutCategory.cbegin(), m_withoutCategory.cend());
    ids.sort();
    for (const QString &id : ids) {
        QStringList questions = m_answers.value(id).keys() + m_revisions.value(id).keys();
        questions.removeDuplicates();
        questions.sort();
        for (const QString &question : questions) {
            const QList<OtherText> others = othersOf(id, question);
            const auto answers = m_answers.value(id);
            const bool takesAnswer = answers.contains(question) || others.isEmpty();
            const QString text = takesAnswer ? answers.value(question).text(AnswerColumn::Text)
                                             : QString::fromUtf8(others.last().text);
            if (!text.trimmed().isEmpty())
                m_plan.looseTexts += looseText(id, question, text);
        }
    }
    for (const SalvagedRow &row : std::as_const(m_lostSubmissions)) {
        if (row.isNull(SubmissionColumn::ReceiptReference))
            continue;
        m_plan.looseTexts +=
            QCoreApplication::translate("Rescue", "Receipt %1 for the entry %2, sent on %3:\n\n%4\n")
                .arg(row.text(SubmissionColumn::ReceiptReference), row.text(SubmissionColumn::EntryId),
                     row.text(SubmissionColumn::FrozenAt), row.text(SubmissionColumn::ReceiptDocument));
    }
}

void RescuePlanner::count()
{
    QHash<QString, int> answered;
    for (const SalvagedRow &row : m_plan.rows.value(Table::Answer)) {
        if (!row.text(AnswerColumn::Text).trimmed().isEmpty())
            ++answered[row.text(AnswerColumn::EntryId)];
    }
    RescueReport &report = m_plan.report;
    report.entries = int(m_plan.rows.value(Table::Entry).size());
    for (const int one : std::as_const(answered))
        report.answers += one;

    // The row of an entry says how many of its questions were answered: what is missing to it is lost.
    for (const SalvagedRow &entry : m_plan.rows.value(Table::Entry)) {
        const bool lacksSome =
            answered.value(entry.text(EntryColumn::Id)) < entry.number(EntryColumn::Answered);
        if (lacksSome && !isWhole(Table::Answer))
            this->report(entry, {}, Outcome::Lost);
    }
    bool allWhole = report.notWhole.isEmpty() && report.textsLost == 0 && report.filesLost.isEmpty() &&
                    report.submissionsLost == 0 && m_plan.looseTexts.isEmpty();
    for (const TableShape &shape : tableShapes())
        allWhole = allWhole && isWhole(shape.table);
    m_plan.nothingLost = allWhole;
}
