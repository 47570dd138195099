#include "storage/categoryquestions.h"
#include "storage/rescueplanner.h"
#include "storage/storedvalues.h"

#include <QJsonDocument>

#include <algorithm>

using Outcome = RescuedAnswer::Outcome;

QByteArray RescuePlanner::categoryOfQuestions(const QSet<QString> &questions) const
{
    QByteArray found;
    for (const SalvagedRow &row : m_plan.rows.value(Table::Category)) {
        if (questions.isEmpty() || !questionIdsIn(row.bytes(CategoryColumn::Json)).contains(questions))
            continue;
        if (!found.isEmpty())
            return {}; // two ask the same questions
        found = row.bytes(CategoryColumn::Sha256);
    }
    return found;
}

const SalvagedRow *RescuePlanner::categoryRow(const QByteArray &sha256) const
{
    const auto rows = m_plan.rows.constFind(Table::Category);
    if (rows == m_plan.rows.constEnd())
        return nullptr;
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const SalvagedRow &row) {
        return row.bytes(CategoryColumn::Sha256) == sha256;
    });
    return found == rows->end() ? nullptr : &*found;
}

/// Its own, else its own with a wrong letter, else another edition of the same one.
bool RescuePlanner::giveCategory(SalvagedRow &entry)
{
    const QByteArray sha256 = entry.bytes(EntryColumn::CategorySha256);
    if (categoryRow(sha256))
        return true;
    if (const Reserve::Kept *kept = m_reserve.find(Table::Category, QString::fromLatin1(sha256))) {
        m_plan.rows[Table::Category] += kept->row;
        return true;
    }
    for (SalvagedRow row : m_damaged.of(Table::Category)) {
        const QByteArray json = row.bytes(CategoryColumn::Json);
        if (row.bytes(CategoryColumn::Sha256) != sha256 || !QJsonDocument::fromJson(json).isObject())
            continue;
        row.setBytes(CategoryColumn::Sha256, sha256Of(json));
        m_plan.rows[Table::Category] += row;
        entry.setBytes(EntryColumn::CategorySha256, sha256Of(json));
        report(entry, {}, Outcome::Damaged);
        return true;
    }
    return giveOtherEdition(entry);
}

bool RescuePlanner::giveOtherEdition(SalvagedRow &entry)
{
    for (const Reserve::Kept &kept : m_reserve.of(Table::Category)) {
        if (!categoryRow(kept.row.bytes(CategoryColumn::Sha256)))
            m_plan.rows[Table::Category] += kept.row;
    }
    QByteArray found;
    for (const SalvagedRow &row : m_plan.rows.value(Table::Category)) {
        if (row.text(CategoryColumn::Id) == entry.text(EntryColumn::CategoryId))
            found = row.bytes(CategoryColumn::Sha256);
    }
    if (found.isEmpty())
        found = categoryOfQuestions(questionsOf(entry.text(EntryColumn::Id)));
    if (found.isEmpty())
        return false;
    entry.setBytes(EntryColumn::CategorySha256, found);
    report(entry, {}, Outcome::Damaged);
    return true;
}
