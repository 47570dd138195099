#include "criteria/headlesssections.h"

#include "criteria/criteriabegin.h"
#include "criteria/cues.h"
#include "criteria/headingtext.h"
#include "criteria/limittaking.h"
#include "criteria/questiontaking.h"
#include "criteria/sectionbegin.h"
#include "criteria/sectionnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
using Kind = Stretch::Kind;

constexpr int groupGap = 2; ///< blank lines between groups, where one stands between paragraphs

QString why(const char *sentence)
{
    return QCoreApplication::translate("HeadlessSections", sentence);
}

class HeadlessSections
{
public:
    HeadlessSections(TakenLines &lines, const QList<Stretch> &stretches, const UsualSections &usual)
        : m_lines(lines)
        , m_stretches(stretches)
        , m_names(usual.names)
        , m_usualCount(usual.count)
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
    void takeGroup(qsizetype stretch);
    [[nodiscard]] qsizetype endOf(qsizetype from) const;
    void takeParagraphs(qsizetype from, bool announced);
    [[nodiscard]] bool labelsOf(const Stretch &items) const;
    void takeLabelled(const Stretch &items);

    TakenLines &m_lines;
    const QList<Stretch> &m_stretches;
    const SectionNames &m_names;
    qsizetype m_usualCount;
};

bool HeadlessSections::labelsOf(const Stretch &items) const
{
    if (items.lines.size() < 2)
        return false;
    const auto labelled = std::count_if(items.lines.cbegin(), items.lines.cend(), [&](qsizetype index) {
        return labelledText(m_lines.text(index), m_names).has_value();
    });
    return labelled * 10 >= items.lines.size() * 7;
}

/// "Innovation: how new is it?" for each section.
void HeadlessSections::takeLabelled(const Stretch &items)
{
    QuestionTaking taking(m_lines);
    for (const qsizetype index : items.lines) {
        const auto labelled = labelledText(m_lines.text(index), m_names);
        if (labelled) {
            DraftPart *section =
                m_lines.take(index, PartKind::Section,
                             why(QT_TRANSLATE_NOOP("HeadlessSections", "A label stands before the text.")));
            section->text = headingText(labelled->title);
            taking.addQuestion(index, labelled->text);
        } else {
            taking.takeQuestion(index, true);
        }
    }
}

void HeadlessSections::takeGroup(qsizetype stretch)
{
    if (labelsOf(m_stretches.at(stretch))) {
        takeLabelled(m_stretches.at(stretch));
        return;
    }
    beginUnnamedSection(m_lines, indexAt(stretch));
    QuestionTaking(m_lines).takeItems(m_stretches.at(stretch));
}

/// The first heading that announces something else, or the end.
qsizetype HeadlessSections::endOf(qsizetype from) const
{
    for (qsizetype i = from; i < m_stretches.size(); ++i) {
        const Announces announces = m_stretches.at(i).announces;
        if (isHeading(i) && announces != Announces::Nothing && announces != Announces::Criteria)
            return i;
    }
    return m_stretches.size();
}

/// Questions that have lost their marks: blank lines alone part the sections, where they are as many as the
/// likeliest programme has. What one heading announces is one section otherwise.
void HeadlessSections::takeParagraphs(qsizetype from, bool announced)
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
    const auto parted = std::count_if(all.lines.cbegin(), all.lines.cend(),
                                      [&](qsizetype index) { return m_lines.line(index).gap > 0; });
    const bool areAsUsual = m_usualCount > 1 && parted >= m_usualCount;
    for (const qsizetype index : all.lines) {
        const QString &text = m_lines.text(index);
        if (takeLimit(m_lines, index) || (!asks(text) && !tellsWhatIsJudged(text)))
            continue;
        if (isFirst || (m_lines.line(index).gap > 0 && (!announced || areAsUsual)))
            beginUnnamedSection(m_lines, indexAt(from + all.lines.indexOf(index)));
        isFirst = false;
        taking.takeQuestion(index, true);
    }
}

void HeadlessSections::take(qsizetype from)
{
    const bool announced = isHeading(from);
    const qsizetype end = endOf(announced ? from + 1 : from);
    const bool withItems = hasItems(m_stretches, from, end);
    if (announced) {
        takeAnnouncement(m_lines, indexAt(from));
        ++from;
    }
    if (!withItems) {
        takeParagraphs(from, announced);
        return;
    }
    bool metItems = false;
    for (qsizetype i = from; i < end; ++i) {
        const Stretch &stretch = m_stretches.at(i);
        if (stretch.kind == Kind::Items) {
            if (!metItems && tellEligibility(m_lines, stretch))
                continue;
            takeGroup(i);
            metItems = true;
        } else if (stretch.kind == Kind::Paragraph) {
            QuestionTaking taking(m_lines);
            const qsizetype index = stretch.lines.constFirst();
            if (takeLimit(m_lines, index) || !asks(m_lines.text(index)))
                continue;
            const bool goesOn = i > from && m_stretches.at(i - 1).kind == Kind::Paragraph &&
                                m_lines.line(index).gap < groupGap;
            if (!goesOn)
                beginUnnamedSection(m_lines, indexAt(i));
            taking.takeQuestion(index, true);
        }
    }
}
} // namespace

void takeHeadlessSections(TakenLines &lines, const QList<Stretch> &stretches, qsizetype from,
                          const UsualSections &usual)
{
    HeadlessSections(lines, stretches, usual).take(from);
}
