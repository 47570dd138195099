#include "criteria/criteriabegin.h"

#include "criteria/cues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = Stretch::Kind;

class BeginReading
{
public:
    BeginReading(const TakenLines &lines, const QList<Stretch> &stretches)
        : m_lines(lines)
        , m_stretches(stretches)
    {}

    [[nodiscard]] CriteriaBegin read() const;

private:
    [[nodiscard]] const Stretch &at(qsizetype index) const { return m_stretches.at(index); }
    [[nodiscard]] const QString &textAt(qsizetype index) const
    {
        return m_lines.text(at(index).lines.constFirst());
    }
    [[nodiscard]] bool isHeading(qsizetype index) const
    {
        return index >= 0 && index < m_stretches.size() && at(index).kind == Kind::Heading;
    }
    [[nodiscard]] bool mayNameSection(qsizetype index) const
    {
        return isHeading(index) && at(index).announces == Announces::Nothing;
    }
    [[nodiscard]] bool hasItems(qsizetype heading) const;
    [[nodiscard]] bool hasTasks(qsizetype heading) const;
    [[nodiscard]] bool hasLabels(qsizetype heading) const;
    [[nodiscard]] bool hasWishes(qsizetype heading) const;
    [[nodiscard]] bool areHeadings(qsizetype from) const;
    [[nodiscard]] CriteriaBegin announced() const;
    [[nodiscard]] CriteriaBegin known() const;
    [[nodiscard]] CriteriaBegin byHeadings() const;
    [[nodiscard]] CriteriaBegin byGroups(qsizetype from) const;
    [[nodiscard]] CriteriaBegin byParagraphs(qsizetype from) const;
    [[nodiscard]] bool isFence(qsizetype index) const;

    const TakenLines &m_lines;
    const QList<Stretch> &m_stretches;
};

/// Whether items stand below a heading and before the next one.
bool BeginReading::hasItems(qsizetype heading) const
{
    for (qsizetype i = heading + 1; i < m_stretches.size() && !isHeading(i); ++i) {
        if (at(i).kind == Kind::Items)
            return true;
    }
    return false;
}

bool BeginReading::hasTasks(qsizetype heading) const
{
    bool metItems = false;
    for (qsizetype i = heading + 1; i < m_stretches.size() && !isHeading(i); ++i) {
        if (metItems && at(i).kind != Kind::Items)
            return false; // the text goes on
        metItems = at(i).kind == Kind::Items;
        const bool wants = at(i).kind == Kind::Items ? askForSomething(m_lines, at(i))
                                                     : comesToAsk(textAt(i)) || tellsWhatIsJudged(textAt(i));
        if (wants)
            return true;
    }
    return false;
}

/// Whether a label of one or two words stands before each item of the first group below a heading.
bool BeginReading::hasLabels(qsizetype heading) const
{
    static const QRegularExpression label(u"^\\p{Lu}[\\p{L}'\u2019-]*(?: [\\p{L}'\u2019-]+)?: \\S"_s);
    constexpr qsizetype fewest = 3;
    for (qsizetype i = heading + 1; i < m_stretches.size() && !isHeading(i); ++i) {
        if (at(i).kind != Kind::Items)
            continue;
        const QList<qsizetype> &items = at(i).lines;
        return items.size() >= fewest && std::all_of(items.cbegin(), items.cend(), [&](qsizetype index) {
                   return label.match(m_lines.text(index)).hasMatch();
               });
    }
    return false;
}

/// Whether a paragraph right below a heading says what is wanted.
bool BeginReading::hasWishes(qsizetype heading) const
{
    for (qsizetype i = heading + 1; i < m_stretches.size() && at(i).kind == Kind::Paragraph; ++i) {
        const QString &text = textAt(i);
        if (((asks(text) && !addressesReader(text)) || tellsWhatIsJudged(text)) && !tellsEligibility(text))
            return true;
    }
    return false;
}

/// Whether headings name what follows: at least one with something below it, before anything is asked that
/// stands under none.
bool BeginReading::areHeadings(qsizetype from) const
{
    for (qsizetype i = from; i < m_stretches.size(); ++i) {
        if (mayNameSection(i) && i + 1 < m_stretches.size() && !isHeading(i + 1))
            return true;
        // "Purpose" announces an introduction elsewhere, and is a section where something is asked below it.
        const bool isIntroduction = isHeading(i) && at(i).announces == Announces::Introduction;
        if (isIntroduction && hasItems(i) && hasTasks(i))
            return true;
        const bool announcesOther =
            isHeading(i) && at(i).announces != Announces::Nothing && at(i).announces != Announces::Criteria;
        if (at(i).kind == Kind::Items || announcesOther)
            return false;
    }
    return false;
}

/// "Judging criteria", with something to answer below.
CriteriaBegin BeginReading::announced() const
{
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        if (!isHeading(i) || at(i).announces != Announces::Criteria)
            continue;
        if (areHeadings(i + 1))
            return {i, true};
        if (hasItems(i) ? byGroups(i + 1).stretch >= 0 : hasWishes(i))
            return {i, false};
    }
    return {};
}

/// The first title that a programme has, with something below it.
CriteriaBegin BeginReading::known() const
{
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        if (!isHeading(i) || !at(i).isKnown || i + 1 >= m_stretches.size() || isHeading(i + 1))
            continue;
        // Titles that no programme has may stand before it.
        qsizetype first = i;
        for (qsizetype before = i - 1; before >= 0; --before) {
            if (!isHeading(before))
                continue;
            if (!mayNameSection(before) || !hasTasks(before))
                break;
            first = before;
        }
        return {first, true};
    }
    return {};
}

/// Headings of the page's own, each with items that ask for something below it.
CriteriaBegin BeginReading::byHeadings() const
{
    qsizetype first = -1;
    int count = 0;
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        if (!mayNameSection(i) || !hasTasks(i))
            continue;
        first = first < 0 ? i : first;
        ++count;
    }
    const bool isLast = first >= 0 && hasItems(first) && byGroups(0).stretch > first;
    // One heading over "Purpose: …", "Safety: …": the labels name the sections.
    if (isLast && count == 1 && hasLabels(first))
        return {first, false};
    return count > 1 || isLast ? CriteriaBegin{first, true} : CriteriaBegin();
}

/// What ends the way back from the last group to the first.
bool BeginReading::isFence(qsizetype index) const
{
    const Stretch &stretch = at(index);
    if (stretch.kind == Kind::Heading)
        return stretch.announces != Announces::Nothing && stretch.announces != Announces::Criteria;
    if (stretch.kind == Kind::Items)
        return tellEligibility(m_lines, stretch);
    return !asks(textAt(index)) || addressesReader(textAt(index)) || tellsEligibility(textAt(index));
}

CriteriaBegin BeginReading::byGroups(qsizetype from) const
{
    qsizetype last = m_stretches.size() - 1;
    while (last >= from && (at(last).kind != Kind::Items || tellEligibility(m_lines, at(last))))
        --last;
    if (last < from)
        return {};
    const bool isIntroduced = isHeading(last - 1) && (at(last - 1).announces == Announces::Introduction ||
                                                      at(last - 1).announces == Announces::Eligibility ||
                                                      at(last - 1).announces == Announces::Other);
    if (isIntroduced)
        return {};
    qsizetype first = last;
    for (qsizetype i = last - 1; i >= from && !isFence(i); --i) {
        const bool belowFence = i > from && isHeading(i - 1) && isFence(i - 1);
        if (at(i).kind == Kind::Items && belowFence)
            break;
        first = i;
    }
    return {first, false};
}

CriteriaBegin BeginReading::byParagraphs(qsizetype from) const
{
    qsizetype first = -1;
    for (qsizetype i = m_stretches.size() - 1; i >= from; --i) {
        if (at(i).kind != Kind::Paragraph)
            break;
        const QString &text = textAt(i);
        const bool wants = (asks(text) && !addressesReader(text)) || tellsWhatIsJudged(text);
        if (wants && !tellsEligibility(text))
            first = i;
        else if (first >= 0)
            break;
    }
    return {first, false};
}

CriteriaBegin BeginReading::read() const
{
    const CriteriaBegin namedByProgramme = known();
    const CriteriaBegin saidSo = announced();
    if (saidSo.stretch >= 0 && (namedByProgramme.stretch < 0 || saidSo.stretch < namedByProgramme.stretch))
        return saidSo;
    if (namedByProgramme.stretch >= 0)
        return namedByProgramme;
    if (const CriteriaBegin own = byHeadings(); own.stretch >= 0)
        return own;
    if (const CriteriaBegin groups = byGroups(0); groups.stretch >= 0)
        return groups;
    return byParagraphs(0);
}

int countOf(const TakenLines &lines, const Stretch &items, bool (*says)(const QString &))
{
    return int(std::count_if(items.lines.cbegin(), items.lines.cend(),
                             [&](qsizetype index) { return says(lines.text(index)); }));
}
} // namespace

bool tellEligibility(const TakenLines &lines, const Stretch &items)
{
    const int eligible = countOf(lines, items, tellsEligibility);
    return eligible * 2 >= items.lines.size() && eligible > 0 && countOf(lines, items, asks) <= eligible;
}

bool askForSomething(const TakenLines &lines, const Stretch &items)
{
    const int tasks = countOf(lines, items, asks);
    return (tasks > 0 && tasks * 3 >= items.lines.size()) ||
           countOf(lines, items, tellsWhatIsJudged) * 2 >= items.lines.size();
}

CriteriaBegin criteriaBegin(const TakenLines &lines, const QList<Stretch> &stretches)
{
    return BeginReading(lines, stretches).read();
}
