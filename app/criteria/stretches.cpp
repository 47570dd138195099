#include "criteria/stretches.h"

#include "criteria/cues.h"
#include "criteria/limitphrase.h"
#include "criteria/listmark.h"
#include "criteria/sectionnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostHeadingWords = 9;
constexpr qsizetype longestHeading = 80;
constexpr qsizetype longestLeadIn = 180;

bool isShort(const QString &text)
{
    return text.size() <= longestHeading && text.count(u' ') < mostHeadingWords;
}

bool endsLikeText(const QString &text)
{
    static const QString ends = u".,;!"_s;
    return ends.contains(text.back());
}

class StretchReading
{
public:
    StretchReading(const TakenLines &lines, const SectionNames &names)
        : m_lines(lines)
        , m_names(names)
    {}

    [[nodiscard]] QList<Stretch> read() const;

private:
    [[nodiscard]] qsizetype nextText(qsizetype index) const;
    [[nodiscard]] bool isHeading(qsizetype index) const;
    [[nodiscard]] bool isHeadingAmongItems(qsizetype index) const;
    [[nodiscard]] bool isHeadingByLooks(qsizetype index) const;
    [[nodiscard]] Stretch headingAt(qsizetype index) const;
    void nameByLeadIns(QList<Stretch> &stretches) const;
    [[nodiscard]] QList<Stretch> groupsOf(const QList<qsizetype> &items) const;
    [[nodiscard]] bool partsGroup(const QList<qsizetype> &top, qsizetype position, int usualGap,
                                  bool byLists) const;

    const TakenLines &m_lines;
    const SectionNames &m_names;
};

/// A numbered title with its questions below, or a programme's title that stands as an item.
bool StretchReading::isHeadingAmongItems(qsizetype index) const
{
    const PageLine &line = m_lines.line(index);
    const QString &text = line.block.text;
    if (text.isEmpty())
        return false;
    if (m_names.has(text))
        return true;
    const qsizetype next = m_lines.nextOpen(index);
    if (next < 0 || !isShort(text) || endsLikeText(text) || text.endsWith(u'?') || asks(text) ||
        limitIn(text))
        return false;
    const PageLine &below = m_lines.line(next);
    const bool isDeeper = below.isItem() && below.block.level > line.block.level;
    const bool isLettered = line.block.kind == Block::Kind::Numbered && line.mark.at(0).isDigit() &&
                            below.block.kind == Block::Kind::Numbered && !below.mark.at(0).isDigit();
    const bool isOther = line.block.kind == Block::Kind::Numbered && below.block.kind == Block::Kind::Bullet;
    const bool isText =
        line.block.kind == Block::Kind::Numbered && !below.isItem() && below.block.text.size() > text.size();
    return isDeeper || isLettered || isOther || isText;
}

/// The next line that says more than how long a text may be.
qsizetype StretchReading::nextText(qsizetype index) const
{
    qsizetype next = m_lines.nextOpen(index);
    while (next >= 0 && limitIn(m_lines.text(next)).value_or(LimitPhrase()).isWholeLine)
        next = m_lines.nextOpen(next);
    return next;
}

bool StretchReading::isHeadingByLooks(qsizetype index) const
{
    const PageLine &line = m_lines.line(index);
    const QString &text = line.block.text;
    const qsizetype next = nextText(index);
    if (next < 0 || limitIn(text).value_or(LimitPhrase()).isWholeLine)
        return false;
    const PageLine &below = m_lines.line(next);
    if (text.endsWith(u':') && text.size() <= longestLeadIn && below.isItem())
        return true;
    if (!isShort(text) || endsLikeText(text))
        return false;
    const bool isCodedLabel = line.block.kind == Block::Kind::Label && !text.endsWith(u':');
    const bool isTask = asks(text) && text.endsWith(u'?');
    if (isCodedLabel || (below.isItem() && !(isTask && below.gap > 0)) || line.emphasised)
        return true;
    const bool standsOver = line.gap > 0 && below.gap == 0 && !text.endsWith(u'?');
    if (standsOver && !asks(text) && (asks(below.block.text) || endsLikeText(below.block.text)))
        return true;
    return !isTask && below.block.text.size() >= 2 * text.size() && below.block.text.size() > 60 &&
           !asks(text);
}

bool StretchReading::isHeading(qsizetype index) const
{
    const PageLine &line = m_lines.line(index);
    if (line.isItem())
        return isHeadingAmongItems(index);
    if (line.block.kind == Block::Kind::Heading || m_names.has(line.block.text))
        return true;
    if (m_lines.announced(index) != Announces::Nothing || m_names.gluedIn(line.block.text))
        return true;
    return isHeadingByLooks(index);
}

Stretch StretchReading::headingAt(qsizetype index) const
{
    Stretch heading;
    heading.kind = Stretch::Kind::Heading;
    heading.lines = {index};
    heading.isKnown = m_names.has(m_lines.text(index)) || m_names.gluedIn(m_lines.text(index));
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
    if (line.gap > usualGap)
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
        if (mayLead && stretches.at(i).kind == Stretch::Kind::Heading &&
            m_lines.text(stretches.at(i).lines.constFirst()).endsWith(u':') &&
            stretches.at(i + 1).kind == Stretch::Kind::Items)
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
        if (isHeading(index)) {
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
