#include "criteria/sectiontaking.h"

#include "criteria/cues.h"
#include "criteria/headingtext.h"
#include "criteria/limitphrase.h"
#include "criteria/limittaking.h"
#include "criteria/questiontaking.h"
#include "criteria/sectionnames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = Stretch::Kind;

constexpr int groupGap = 2; ///< blank lines between groups, where one stands between paragraphs

QString why(const char *sentence)
{
    return QCoreApplication::translate("SectionTaking", sentence);
}

class SectionTaking
{
public:
    SectionTaking(TakenLines &lines, const QList<Stretch> &stretches, const SectionNames &names)
        : m_lines(lines)
        , m_stretches(stretches)
        , m_names(names)
    {}

    void takeHeaded(qsizetype from);
    void takeHeadless(qsizetype from);

private:
    [[nodiscard]] bool isHeading(qsizetype index) const
    {
        return index < m_stretches.size() && m_stretches.at(index).kind == Kind::Heading;
    }
    [[nodiscard]] const QString &textAt(qsizetype index) const
    {
        return m_lines.text(m_stretches.at(index).lines.constFirst());
    }
    [[nodiscard]] qsizetype endOf(qsizetype heading) const;
    [[nodiscard]] bool namesSection(qsizetype heading, qsizetype end) const;
    void takeHeading(qsizetype heading);
    void takeAnnouncement(qsizetype heading);
    void takeBelow(qsizetype from, qsizetype end, bool isKnown);
    [[nodiscard]] bool hasItems(qsizetype from, qsizetype end) const;
    void beginSection(qsizetype stretch);
    void takeGroup(qsizetype stretch);
    void takeParagraphs(qsizetype from);
    [[nodiscard]] bool labelsOf(const Stretch &items) const;
    void takeLabelled(const Stretch &items);

    TakenLines &m_lines;
    const QList<Stretch> &m_stretches;
    const SectionNames &m_names;
};

/// The next heading, or the end.
qsizetype SectionTaking::endOf(qsizetype heading) const
{
    qsizetype end = heading + 1;
    while (end < m_stretches.size() && !isHeading(end))
        ++end;
    return end;
}

bool SectionTaking::hasItems(qsizetype from, qsizetype end) const
{
    for (qsizetype i = from; i < end; ++i) {
        if (m_stretches.at(i).kind == Kind::Items)
            return true;
    }
    return false;
}

bool SectionTaking::namesSection(qsizetype heading, qsizetype end) const
{
    const Stretch &stretch = m_stretches.at(heading);
    if (stretch.isKnown)
        return true;
    if (end == heading + 1)
        return false;
    if (stretch.announces == Announces::Nothing)
        return true;
    // "Supporting evidence" may be a section like any other, where something is asked below it.
    const bool mayBeBoth =
        stretch.announces == Announces::Other || stretch.announces == Announces::Introduction;
    return mayBeBoth && hasItems(heading + 1, end) &&
           std::any_of(m_stretches.cbegin() + heading + 1, m_stretches.cbegin() + end,
                       [&](const Stretch &below) {
                           return below.kind == Kind::Items && askForSomething(m_lines, below);
                       });
}

void SectionTaking::takeHeading(qsizetype heading)
{
    const qsizetype index = m_stretches.at(heading).lines.constFirst();
    const bool isKnown = m_stretches.at(heading).isKnown;
    DraftPart *part = m_lines.take(
        index, PartKind::Section,
        isKnown ? why(QT_TRANSLATE_NOOP("SectionTaking", "It is a section's usual title."))
                : why(QT_TRANSLATE_NOOP("SectionTaking", "It stands as a heading above questions.")));
    const auto phrase = limitIn(part->text);
    if (phrase)
        part->limit = phrase->limit;
    const auto glued = isKnown ? m_names.gluedIn(part->text) : std::nullopt;
    const QString title = headingText(glued ? glued->title : part->text);
    if (!title.isEmpty())
        part->text = title;
    if (!glued)
        return;
    if (hasItems(heading + 1, endOf(heading)))
        m_lines.add(index, PartKind::Definition, glued->text,
                    why(QT_TRANSLATE_NOOP("SectionTaking", "It stands behind the section's title.")));
    else
        QuestionTaking(m_lines).addQuestion(index, glued->text);
}

/// "Judging criteria (300 words each)"
void SectionTaking::takeAnnouncement(qsizetype heading)
{
    const qsizetype index = m_stretches.at(heading).lines.constFirst();
    m_lines.take(index, PartKind::LeftOut,
                 why(QT_TRANSLATE_NOOP("SectionTaking", "It announces what follows.")));
    addLimit(m_lines, index);
}

/// What stands under one heading.
void SectionTaking::takeBelow(qsizetype from, qsizetype end, bool isKnown)
{
    QuestionTaking taking(m_lines);
    const bool withItems = hasItems(from, end);
    const bool withTasks =
        std::any_of(m_stretches.cbegin() + from, m_stretches.cbegin() + end, [&](const Stretch &below) {
            return below.kind == Kind::Paragraph && asks(m_lines.text(below.lines.constFirst()));
        });
    bool metItems = false;
    for (qsizetype i = from; i < end; ++i) {
        const Stretch &below = m_stretches.at(i);
        if (below.kind == Kind::Items) {
            taking.takeItems(below);
            metItems = true;
            continue;
        }
        const qsizetype index = below.lines.constFirst();
        const bool asking = asks(m_lines.text(index));
        if (takeLimit(m_lines, index) || (!asking && tellsEligibility(m_lines.text(index))))
            continue;
        const bool isMeant = isKnown && withItems && !metItems;
        const bool isDefinition = isMeant || (!asking && (withItems ? !metItems : withTasks));
        if (isDefinition)
            m_lines.take(index, PartKind::Definition,
                         why(QT_TRANSLATE_NOOP("SectionTaking", "It says what the section is about.")));
        else if ((!metItems || asking) && !addressesReader(m_lines.text(index)))
            taking.takeQuestion(index, asking || !withItems);
    }
}

void SectionTaking::takeHeaded(qsizetype from)
{
    bool within = false;
    for (qsizetype i = from; i < m_stretches.size();) {
        if (!isHeading(i)) {
            if (m_stretches.at(i).kind == Kind::Items && !tellEligibility(m_lines, m_stretches.at(i)) &&
                !within) {
                beginSection(i);
                QuestionTaking(m_lines).takeItems(m_stretches.at(i));
            }
            ++i;
            continue;
        }
        const qsizetype end = endOf(i);
        within = namesSection(i, end);
        if (within) {
            takeHeading(i);
            takeBelow(i + 1, end, m_stretches.at(i).isKnown);
            i = end;
            continue;
        }
        const Announces announces = m_stretches.at(i).announces;
        if (announces == Announces::Criteria || (announces == Announces::Nothing && end == i + 1))
            takeAnnouncement(i);
        within = announces == Announces::Eligibility || announces == Announces::Other;
        i = within ? end : i + 1;
    }
}

/// A section without a title on the page.
void SectionTaking::beginSection(qsizetype stretch)
{
    DraftPart section;
    section.kind = PartKind::Section;
    section.from = Provenance::Usual;
    section.sure = false;
    section.why = why(QT_TRANSLATE_NOOP("SectionTaking", "The page gives this group no title."));
    m_lines.addBefore(m_stretches.at(stretch).lines.constFirst(), section);
}

bool SectionTaking::labelsOf(const Stretch &items) const
{
    if (items.lines.size() < 2)
        return false;
    const auto labelled = std::count_if(items.lines.cbegin(), items.lines.cend(), [&](qsizetype index) {
        return labelledText(m_lines.text(index), m_names).has_value();
    });
    return labelled * 10 >= items.lines.size() * 7;
}

/// "Innovation: how new is it?" for each section.
void SectionTaking::takeLabelled(const Stretch &items)
{
    QuestionTaking taking(m_lines);
    for (const qsizetype index : items.lines) {
        const auto labelled = labelledText(m_lines.text(index), m_names);
        if (labelled) {
            DraftPart *section =
                m_lines.take(index, PartKind::Section,
                             why(QT_TRANSLATE_NOOP("SectionTaking", "A label stands before the text.")));
            section->text = headingText(labelled->title);
            taking.addQuestion(index, labelled->text);
        } else {
            taking.takeQuestion(index, true);
        }
    }
}

void SectionTaking::takeGroup(qsizetype stretch)
{
    if (labelsOf(m_stretches.at(stretch))) {
        takeLabelled(m_stretches.at(stretch));
        return;
    }
    beginSection(stretch);
    QuestionTaking(m_lines).takeItems(m_stretches.at(stretch));
}

/// Questions that have lost their marks: blank lines alone part the sections.
void SectionTaking::takeParagraphs(qsizetype from)
{
    Stretch all;
    for (qsizetype i = from; i < m_stretches.size() && m_stretches.at(i).kind == Kind::Paragraph; ++i)
        all.lines += m_stretches.at(i).lines;
    if (labelsOf(all)) {
        takeLabelled(all);
        return;
    }
    QuestionTaking taking(m_lines);
    bool isFirst = true;
    for (const qsizetype index : all.lines) {
        const QString &text = m_lines.text(index);
        if (takeLimit(m_lines, index) || (!asks(text) && !tellsWhatIsJudged(text)))
            continue;
        if (isFirst || m_lines.line(index).gap > 0)
            beginSection(from + all.lines.indexOf(index));
        isFirst = false;
        taking.takeQuestion(index, true);
    }
}

void SectionTaking::takeHeadless(qsizetype from)
{
    const bool withItems = hasItems(from, m_stretches.size());
    if (isHeading(from)) {
        takeAnnouncement(from);
        ++from;
    }
    if (!withItems) {
        takeParagraphs(from);
        return;
    }
    bool metItems = false;
    for (qsizetype i = from; i < m_stretches.size(); ++i) {
        const Stretch &stretch = m_stretches.at(i);
        if (stretch.kind == Kind::Heading && stretch.announces != Announces::Nothing &&
            stretch.announces != Announces::Criteria)
            return;
        if (stretch.kind == Kind::Items) {
            if (!metItems && tellEligibility(m_lines, stretch))
                continue;
            takeGroup(i);
            metItems = true;
        } else if (stretch.kind == Kind::Paragraph) {
            QuestionTaking taking(m_lines);
            const qsizetype index = stretch.lines.constFirst();
            if (takeLimit(m_lines, index) || !asks(textAt(i)))
                continue;
            const bool goesOn = i > from && m_stretches.at(i - 1).kind == Kind::Paragraph &&
                                m_lines.line(index).gap < groupGap;
            if (!goesOn)
                beginSection(i);
            taking.takeQuestion(index, true);
        }
    }
}
} // namespace

void takeSections(TakenLines &lines, const QList<Stretch> &stretches, const CriteriaBegin &begin,
                  const SectionNames &names)
{
    SectionTaking taking(lines, stretches, names);
    if (begin.isHeaded)
        taking.takeHeaded(begin.stretch);
    else
        taking.takeHeadless(begin.stretch);
}
