#pragma once

#include "criteria/announcements.h"
#include "model/categorydraft.h"

/// The lines of a page, each with what it was taken for so far.
class TakenLines
{
public:
    explicit TakenLines(const Page &page);

    [[nodiscard]] qsizetype size() const { return m_page.lines.size(); }
    [[nodiscard]] const PageLine &line(qsizetype index) const { return m_page.lines.at(index); }
    [[nodiscard]] const QString &text(qsizetype index) const { return line(index).block.text; }
    /// What announcedBy() says of the line, found out once.
    [[nodiscard]] Announces announced(qsizetype index) const { return m_announced.at(index); }
    [[nodiscard]] bool isOpen(qsizetype index) const { return m_parts.at(index).isEmpty(); }
    /// The next line after @p index that was not taken for anything; -1 after the last.
    [[nodiscard]] qsizetype nextOpen(qsizetype index) const;

    /// What is taken once stays so: for a line that is not open nothing happens.
    DraftPart *take(qsizetype index, PartKind kind, const QString &why);
    DraftPart *takeUnsure(qsizetype index, PartKind kind, const QString &why);
    /// A further part of a line that is taken.
    DraftPart *add(qsizetype index, PartKind kind, const QString &text, const QString &why);
    /// What stands before a line and on no line of the page.
    void addBefore(qsizetype index, const DraftPart &part);

    [[nodiscard]] const QList<DraftPart> &partsOf(qsizetype index) const { return m_parts.at(index); }
    /// In the order of the page.
    [[nodiscard]] QList<DraftPart> parts() const;

private:
    const Page &m_page;
    QList<Announces> m_announced;
    QList<QList<DraftPart>> m_parts;
    QList<QList<DraftPart>> m_before;
};
