#include "criteria/tablecolumns.h"

#include "criteria/phrases.h"

using namespace Qt::Literals::StringLiterals;

TableColumns::Column TableColumns::columnOf(const QString &head)
{
    static const auto limit = wholeLine({
        u"(max(imum|\\.)? |no\\.? of |number of )?(words?|characters?)( "
        u"(limit|count|allowed|max(imum|\\.)?))?",
        u"(max(imum|\\.)?|limit|length)( (words?|characters?))?( \\((words?|characters?)\\))?",
    });
    static const auto weight = wholeLine(
        {u"(weight(ing|s)?|marks?|points?|scores?|%|percentage)( (available|\\(%\\)|\\(max(imum)?\\)))?"});
    if (says(head, limit))
        return Column::Limit;
    return says(head, weight) ? Column::Weight : Column::Text;
}

bool TableColumns::takeHead(const QStringList &cells)
{
    if (m_asked || cells.size() < 2)
        return false;
    m_asked = true;
    for (const QString &cell : cells) {
        const Column column = columnOf(cell);
        if (column == Column::Limit)
            m_unit = cell.contains("char"_L1, Qt::CaseInsensitive) ? u"characters"_s : u"words"_s;
        m_columns += column;
    }
    // A list of rules has its names in the first column: "Word limit", "300".
    if (m_columns.constFirst() != Column::Text)
        m_columns.clear();
    return isKnown();
}

void TableColumns::forget()
{
    *this = TableColumns();
}

QString TableColumns::limitIn(qsizetype column, const QString &cell) const
{
    static const QRegularExpression amount(
        u"^((?:max(?:imum|\\.)? |up to )?\\d[\\d,]{0,6}(?:\\s?[-\u2013]\\s?\\d[\\d,]{0,6})?)\\s*(words?|characters?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (m_columns.value(column, Column::Text) != Column::Limit)
        return {};
    const auto match = amount.match(cell);
    if (!match.hasMatch())
        return {};
    return match.captured(1) + u' ' + (match.capturedLength(2) > 0 ? match.captured(2) : m_unit);
}

bool TableColumns::isWeight(qsizetype column, const QString &cell) const
{
    static const QRegularExpression amount(u"^\\d{1,3}\\s?(%|marks?|points?|per ?cent)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return m_columns.value(column, Column::Text) == Column::Weight && amount.match(cell).hasMatch();
}

bool isHeadOfTable(const QString &cell)
{
    static const QRegularExpression head(
        u"^(judging |award )?(criteri(on|a)|section|question|area|heading|theme|topic|part|no\\.?|#)s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return head.match(cell).hasMatch();
}
