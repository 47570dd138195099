#include "criteria/takenlines.h"

TakenLines::TakenLines(const Page &page)
    : m_page(page)
    , m_parts(page.lines.size())
    , m_before(page.lines.size())
{
    m_announced.reserve(page.lines.size());
    for (const PageLine &line : page.lines)
        m_announced += announcedBy(line.block.text);
}

qsizetype TakenLines::nextOpen(qsizetype index) const
{
    for (qsizetype next = index + 1; next < size(); ++next) {
        if (isOpen(next))
            return next;
    }
    return -1;
}

DraftPart *TakenLines::take(qsizetype index, PartKind kind, const QString &why)
{
    if (!isOpen(index))
        return &m_parts[index].first();
    return add(index, kind, text(index), why);
}

DraftPart *TakenLines::takeUnsure(qsizetype index, PartKind kind, const QString &why)
{
    const bool wasOpen = isOpen(index);
    DraftPart *part = take(index, kind, why);
    if (wasOpen)
        part->sure = false;
    return part;
}

DraftPart *TakenLines::add(qsizetype index, PartKind kind, const QString &text, const QString &why)
{
    DraftPart part;
    part.kind = kind;
    part.text = text;
    part.line = line(index).number;
    part.why = why;
    m_parts[index].append(part);
    return &m_parts[index].last();
}

void TakenLines::addBefore(qsizetype index, const DraftPart &part)
{
    m_before[index].append(part);
}

QList<DraftPart> TakenLines::parts() const
{
    QList<DraftPart> all;
    for (qsizetype index = 0; index < size(); ++index)
        all += m_before.at(index) + m_parts.at(index);
    return all;
}
