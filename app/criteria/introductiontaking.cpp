#include "criteria/introductiontaking.h"

#include "criteria/cues.h"
#include "criteria/limittaking.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = Stretch::Kind;

constexpr qsizetype longestAside = 100;
constexpr qsizetype longestFragment = 80;

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

    /// @p next is what follows, or nullptr.
    void take(const Stretch &stretch, const Stretch *next);
    void passCriteria();

private:
    void takeHeading(const Stretch &stretch, const Stretch *next);
    [[nodiscard]] bool isFragment(qsizetype index) const;
    void takeText(qsizetype index, bool eligible);

    TakenLines &m_lines;
    Announces m_below = Announces::Introduction; ///< what the last heading announced
    bool m_isAnnounced = false;                  ///< by a heading like "About this award"
    bool m_isAfter = false;                      ///< after the criteria
};

void IntroductionTaking::passCriteria()
{
    if (!m_isAfter) {
        m_below = Announces::Introduction;
        m_isAnnounced = false;
    }
    m_isAfter = true;
}

void IntroductionTaking::takeHeading(const Stretch &stretch, const Stretch *next)
{
    const bool isEmpty = !next || next->kind == Kind::Heading;
    const qsizetype index = stretch.lines.constFirst();
    const bool isLeadIn = m_lines.text(index).endsWith(u':') && m_lines.text(index).count(u' ') > 2;
    // "Is your charity small enough?"
    const bool isOfEntrants = !isEmpty && m_lines.text(index).endsWith(u'?') &&
                              addressesReader(m_lines.text(index)) &&
                              tellsEligibility(m_lines.text(next->lines.constFirst()));
    if (isOfEntrants)
        m_below = Announces::Eligibility;
    else if (stretch.announces == Announces::Nothing && !isEmpty) {
        takeText(index, m_below == Announces::Eligibility);
        return;
    }
    if (stretch.announces != Announces::Nothing)
        m_below = stretch.announces;
    m_isAnnounced = stretch.announces == Announces::Introduction;
    if (isLeadIn && (m_below == Announces::Introduction || m_below == Announces::Eligibility))
        takeText(index, m_below == Announces::Eligibility);
    else
        m_lines.take(index, PartKind::LeftOut,
                     why(QT_TRANSLATE_NOOP("IntroductionTaking", "It announces what follows.")));
}

/// Prose ends like a sentence, and so does a line that leads a list in.
bool IntroductionTaking::isFragment(qsizetype index) const
{
    static const QString ends = u".?!:;,)\"\u2026\u201D\u2019"_s;
    const QString &text = m_lines.text(index);
    return !m_lines.line(index).isItem() && text.size() <= longestFragment && !ends.contains(text.back());
}

void IntroductionTaking::takeText(qsizetype index, bool eligible)
{
    // Sponsors and dates are short; where prose goes on, the award is spoken of again.
    if (m_below == Announces::Other && !m_isAfter && m_lines.text(index).size() > longestAside)
        m_below = Announces::Introduction;
    if (m_below == Announces::Other) {
        m_lines.take(index, PartKind::LeftOut,
                     why(QT_TRANSLATE_NOOP("IntroductionTaking",
                                           "It stands under a heading that is not about the entry.")));
        addLimitForAll(m_lines, index);
        return;
    }
    if (takeLimit(m_lines, index))
        return;
    if (isFragment(index) && !tellsEligibility(m_lines.text(index)) && !(m_isAfter && !m_isAnnounced))
        m_lines.takeUnsure(
            index, eligible ? PartKind::Eligibility : PartKind::Introduction,
            why(QT_TRANSLATE_NOOP("IntroductionTaking",
                                  "It is no sentence: it may be a heading, or belong to the website.")));
    else if (eligible)
        m_lines.take(index, PartKind::Eligibility,
                     why(QT_TRANSLATE_NOOP("IntroductionTaking", "It says who or what may be entered.")));
    else if (m_isAfter && !m_isAnnounced)
        m_lines.takeUnsure(index, PartKind::LeftOut,
                           why(QT_TRANSLATE_NOOP("IntroductionTaking",
                                                 "It stands after the criteria and asks for nothing.")));
    else
        m_lines.take(index, PartKind::Introduction,
                     why(QT_TRANSLATE_NOOP("IntroductionTaking", "It says what the award is about.")));
    addLimitForAll(m_lines, index);
}

void IntroductionTaking::take(const Stretch &stretch, const Stretch *next)
{
    if (stretch.kind == Kind::Heading) {
        takeHeading(stretch, next);
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
            taking.take(stretches.at(i), i + 1 < stretches.size() ? &stretches.at(i + 1) : nullptr);
    }
}
