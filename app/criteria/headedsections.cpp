#include "criteria/headedsections.h"

#include "criteria/criteriabegin.h"
#include "criteria/cues.h"
#include "criteria/headingtext.h"
#include "criteria/limitphrase.h"
#include "criteria/limittaking.h"
#include "criteria/questiontaking.h"
#include "criteria/sectionbegin.h"
#include "criteria/sectionnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
using Kind = Stretch::Kind;

QString why(const char *sentence)
{
    return QCoreApplication::translate("HeadedSections", sentence);
}

class HeadedSections
{
public:
    HeadedSections(TakenLines &lines, const QList<Stretch> &stretches, const SectionNames &names)
        : m_lines(lines)
        , m_stretches(stretches)
        , m_names(names)
    {}

    void take(qsizetype from);

private:
    [[nodiscard]] bool isHeading(qsizetype index) const
    {
        return index < m_stretches.size() && m_stretches.at(index).kind == Kind::Heading;
    }
    [[nodiscard]] qsizetype indexAt(qsizetype stretch) const
    {
        return m_stretches.at(stretch).lines.constFirst();
    }
    [[nodiscard]] qsizetype endOf(qsizetype heading) const;
    [[nodiscard]] bool namesSection(qsizetype heading, qsizetype end) const;
    void takeHeading(qsizetype heading);
    void takeBelow(qsizetype from, qsizetype end, bool isKnown);

    TakenLines &m_lines;
    const QList<Stretch> &m_stretches;
    const SectionNames &m_names;
};

/// The next heading, or the end.
qsizetype HeadedSections::endOf(qsizetype heading) const
{
    qsizetype end = heading + 1;
    while (end < m_stretches.size() && !isHeading(end))
        ++end;
    return end;
}

bool HeadedSections::namesSection(qsizetype heading, qsizetype end) const
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
    return mayBeBoth && hasItems(m_stretches, heading + 1, end) &&
           std::any_of(m_stretches.cbegin() + heading + 1, m_stretches.cbegin() + end,
                       [&](const Stretch &below) {
                           return below.kind == Kind::Items && askForSomething(m_lines, below);
                       });
}

void HeadedSections::takeHeading(qsizetype heading)
{
    const qsizetype index = m_stretches.at(heading).lines.constFirst();
    const bool isKnown = m_stretches.at(heading).isKnown;
    DraftPart *part = m_lines.take(
        index, PartKind::Section,
        isKnown ? why(QT_TRANSLATE_NOOP("HeadedSections", "It is a section's usual title."))
                : why(QT_TRANSLATE_NOOP("HeadedSections", "It stands as a heading above questions.")));
    const auto phrase = limitIn(part->text);
    if (phrase)
        part->limit = phrase->limit;
    const auto glued = isKnown ? m_names.gluedIn(part->text) : std::nullopt;
    const QString title = headingText(glued ? glued->title : part->text);
    if (!title.isEmpty())
        part->text = title;
    if (!glued)
        return;
    if (hasItems(m_stretches, heading + 1, endOf(heading)))
        m_lines.add(index, PartKind::Definition, glued->text,
                    why(QT_TRANSLATE_NOOP("HeadedSections", "It stands behind the section's title.")));
    else
        QuestionTaking(m_lines).addQuestion(index, glued->text);
}

/// What stands under one heading.
void HeadedSections::takeBelow(qsizetype from, qsizetype end, bool isKnown)
{
    QuestionTaking taking(m_lines);
    const bool withItems = hasItems(m_stretches, from, end);
    const bool withTasks =
        std::any_of(m_stretches.cbegin() + from, m_stretches.cbegin() + end, [&](const Stretch &below) {
            return below.kind == Kind::Paragraph && comesToAsk(m_lines.text(below.lines.constFirst()));
        });
    bool metItems = false;
    bool metQuestion = false;
    for (qsizetype i = from; i < end; ++i) {
        const Stretch &below = m_stretches.at(i);
        if (below.kind == Kind::Items) {
            taking.takeItems(below);
            metItems = true;
            continue;
        }
        const qsizetype index = below.lines.constFirst();
        const bool asking = comesToAsk(m_lines.text(index));
        if (takeLimit(m_lines, index) || (!asking && tellsEligibility(m_lines.text(index))))
            continue;
        const bool isMeant = isKnown && withItems && !metItems;
        if (!asking && !withItems && withTasks && metQuestion)
            continue; // what follows the last question is about something else
        const bool isDefinition = isMeant || (!asking && (withItems ? !metItems : withTasks));
        if (isDefinition)
            m_lines.take(index, PartKind::Definition,
                         why(QT_TRANSLATE_NOOP("HeadedSections", "It says what the section is about.")));
        else if ((!metItems || asking) && !addressesReader(m_lines.text(index))) {
            metQuestion = true;
            taking.takeQuestion(index, asking || !withItems);
        }
    }
}

void HeadedSections::take(qsizetype from)
{
    bool within = false;
    for (qsizetype i = from; i < m_stretches.size();) {
        if (!isHeading(i)) {
            if (m_stretches.at(i).kind == Kind::Items && !tellEligibility(m_lines, m_stretches.at(i)) &&
                !within) {
                beginUnnamedSection(m_lines, indexAt(i));
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
            takeAnnouncement(m_lines, indexAt(i));
        within = announces == Announces::Eligibility || announces == Announces::Other;
        i = within ? end : i + 1;
    }
}
} // namespace

void takeHeadedSections(TakenLines &lines, const QList<Stretch> &stretches, qsizetype from,
                        const SectionNames &names)
{
    HeadedSections(lines, stretches, names).take(from);
}
