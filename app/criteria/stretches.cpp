#include "criteria/stretches.h"

#include "criteria/cues.h"
#include "criteria/headinglooks.h"
#include "criteria/listmark.h"
#include "criteria/sectionnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
class StretchReading
{
public:
    StretchReading(const TakenLines &lines, const SectionNames &names)
        : m_lines(lines)
        , m_names(names)
        , m_looks(lines, names)
    {}

    [[nodiscard]] QList<Stretch> read() const;

private:
    [[nodiscard]] Stretch headingAt(qsizetype index) const;
    void nameByLeadIns(QList<Stretch> &stretches) const;
    [[nodiscard]] QList<Stretch> groupsOf(const QList<qsizetype> &items) const;
    [[nodiscard]] bool partsGroup(const QList<qsizetype> &top, qsizetype position, int usualGap,
                                  bool byLists) const;

    const TakenLines &m_lines;
    const SectionNames &m_names;
    const HeadingLooks m_looks;
};

Stretch StretchReading::headingAt(qsizetype index) const
{
    Stretch heading;
    heading.kind = Stretch::Kind::Heading;
    heading.lines = {index};
    heading.isKnown = m_names.has(m_lines.text(index)) || m_names.gluedIn(m_lines.text(index));
    // "What happens next" may be a section of an entry, and may tell of the judging.
    const qsizetype next = m_lines.nextOpen(index);
    const bool isOther = m_lines.announced(index) == Announces::Other;
    if (isOther && (next < 0 || (!m_lines.line(next).isItem() && !asks(m_lines.text(next)))))
        heading.isKnown = false;
    if (!heading.isKnown)
        heading.announces = m_lines.announced(index);
    return heading;
}

/// Whether the item at @p position begins a new group.
bool StretchReading::partsGroup(const QList<qsizetype> &top, qsizetype position, int usualGap,
                                bool byLists) const
{
    const PageLine &before = m_lines.line(top.at(position - 1));
    const PageLine &line = m_lines.line(top.at(position));
    if (byLists && before.list != line.list)
        return true;
    // Within one list of the page's code a gap is only what stands round an inner list.
    if (line.gap > usualGap && (line.list == 0 || before.list != line.list))
        return true;
    const int number = numberOfMark(line.mark);
    if (line.block.kind == Block::Kind::Numbered && number == 1 && numberOfMark(before.mark) > 0)
        return true;
    return line.block.kind != before.block.kind && number <= 1;
}

QList<Stretch> StretchReading::groupsOf(const QList<qsizetype> &items) const
{
    int outermost = m_lines.line(items.constFirst()).block.level;
    for (const qsizetype index : items)
        outermost = std::min(outermost, m_lines.line(index).block.level);
    QList<qsizetype> top;
    for (const qsizetype index : items) {
        if (m_lines.line(index).block.level == outermost)
            top += index;
    }
    int usualGap = top.size() > 1 ? m_lines.line(top.at(1)).gap : 0;
    bool byLists = false; // some pages make a list of every single item
    for (qsizetype i = 1; i < top.size(); ++i) {
        usualGap = std::min(usualGap, m_lines.line(top.at(i)).gap);
        byLists = byLists || m_lines.line(top.at(i)).list == m_lines.line(top.at(i - 1)).list;
    }
    QList<Stretch> groups;
    qsizetype position = 0; // of the next outermost item
    for (const qsizetype index : items) {
        const bool isTop = position < top.size() && top.at(position) == index;
        if (groups.isEmpty() || (isTop && position > 0 && partsGroup(top, position, usualGap, byLists))) {
            groups.append(Stretch());
            groups.last().kind = Stretch::Kind::Items;
        }
        groups.last().lines += index;
        position += isTop ? 1 : 0;
    }
    return groups;
}

/// Where more than one line leads a list of criteria in, these lines name the sections.
void StretchReading::nameByLeadIns(QList<Stretch> &stretches) const
{
    QList<qsizetype> leadIns;
    for (qsizetype i = 0; i + 1 < stretches.size(); ++i) {
        const Announces announces = stretches.at(i).announces;
        const bool mayLead =
            announces == Announces::Criteria || (announces == Announces::Nothing && !leadIns.isEmpty());
        const Stretch::Kind below = stretches.at(i + 1).kind;
        const bool leads = below == Stretch::Kind::Items ||
                           (below == Stretch::Kind::Paragraph && announces == Announces::Criteria);
        if (mayLead && leads && stretches.at(i).kind == Stretch::Kind::Heading &&
            m_lines.text(stretches.at(i).lines.constFirst()).endsWith(u':'))
            leadIns += i;
    }
    if (leadIns.size() < 2)
        return;
    for (const qsizetype leadIn : leadIns) {
        stretches[leadIn].isKnown = true;
        stretches[leadIn].announces = Announces::Nothing;
    }
}

QList<Stretch> StretchReading::read() const
{
    QList<Stretch> stretches;
    QList<qsizetype> items;
    const auto endItems = [&] {
        if (!items.isEmpty())
            stretches += groupsOf(items);
        items.clear();
    };
    for (qsizetype index = m_lines.nextOpen(-1); index >= 0; index = m_lines.nextOpen(index)) {
        if (m_looks.isHeading(index)) {
            endItems();
            stretches += headingAt(index);
        } else if (m_lines.line(index).isItem()) {
            items += index;
        } else {
            endItems();
            Stretch paragraph;
            paragraph.lines = {index};
            stretches += paragraph;
        }
    }
    endItems();
    nameByLeadIns(stretches);
    return stretches;
}
} // namespace

QList<Stretch> stretchesIn(const TakenLines &lines, const SectionNames &names)
{
    return StretchReading(lines, names).read();
}
