#include "criteria/introductiontaking.h"

#include "criteria/questiontaking.h"

#include <QCoreApplication>

namespace {
using Kind = Stretch::Kind;

QString why(const char *sentence)
{
    return QCoreApplication::translate("IntroductionTaking", sentence);
}

class IntroductionTaking
{
public:
    explicit IntroductionTaking(TakenLines &lines)
        : m_lines(lines)
    {}

    void take(const Stretch &stretch);
    void passCriteria();

private:
    void takeHeading(const Stretch &stretch);
    void takeText(qsizetype index, bool eligible);

    TakenLines &m_lines;
    Announces m_below = Announces::Introduction; ///< what the last heading announced
    bool m_isAfter = false;                      ///< after the criteria
};

void IntroductionTaking::passCriteria()
{
    if (!m_isAfter)
        m_below = Announces::Introduction;
    m_isAfter = true;
}

void IntroductionTaking::takeHeading(const Stretch &stretch)
{
    const qsizetype index = stretch.lines.constFirst();
    const bool isLeadIn = m_lines.text(index).endsWith(u':') && m_lines.text(index).count(u' ') > 4;
    if (stretch.announces == Announces::Nothing) {
        takeText(index, m_below == Announces::Eligibility);
        return;
    }
    m_below = stretch.announces;
    if (isLeadIn && (m_below == Announces::Introduction || m_below == Announces::Eligibility))
        takeText(index, m_below == Announces::Eligibility);
    else
        m_lines.take(index, PartKind::LeftOut,
                     why(QT_TRANSLATE_NOOP("IntroductionTaking", "It announces what follows.")));
}

void IntroductionTaking::takeText(qsizetype index, bool eligible)
{
    if (m_below == Announces::Other) {
        m_lines.take(index, PartKind::LeftOut,
                     why(QT_TRANSLATE_NOOP("IntroductionTaking",
                                           "It stands under a heading that is not about the entry.")));
        return;
    }
    if (QuestionTaking(m_lines).takeLimit(index))
        return;
    const PartKind kind = eligible ? PartKind::Eligibility : PartKind::Introduction;
    const QString reason =
        eligible ? why(QT_TRANSLATE_NOOP("IntroductionTaking", "It says who or what may be entered."))
                 : why(QT_TRANSLATE_NOOP("IntroductionTaking", "It says what the award is about."));
    if (m_isAfter && !eligible)
        m_lines.takeUnsure(index, kind,
                           why(QT_TRANSLATE_NOOP("IntroductionTaking",
                                                 "It stands after the criteria and asks for nothing.")));
    else
        m_lines.take(index, kind, reason);
}

void IntroductionTaking::take(const Stretch &stretch)
{
    if (stretch.kind == Kind::Heading) {
        takeHeading(stretch);
        return;
    }
    const bool group = stretch.kind == Kind::Items && tellEligibility(m_lines, stretch);
    for (const qsizetype index : stretch.lines)
        takeText(index, group || m_below == Announces::Eligibility || tellsEligibility(m_lines.text(index)));
}
} // namespace

void takeIntroduction(TakenLines &lines, const QList<Stretch> &stretches, const CriteriaBegin &begin)
{
    IntroductionTaking taking(lines);
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const bool isTaken = !lines.isOpen(stretches.at(i).lines.constFirst());
        if (begin.stretch >= 0 && i >= begin.stretch && isTaken)
            taking.passCriteria();
        if (!isTaken)
            taking.take(stretches.at(i));
    }
}
