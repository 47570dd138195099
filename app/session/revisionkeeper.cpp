#include "session/revisionkeeper.h"

#include "writing/editsize.h"

namespace {
const QString &partOf(const AnswerText &answer, bool notes)
{
    return notes ? answer.notes : answer.text;
}
} // namespace

RevisionKeeper::RevisionKeeper(const CountingRule &rule, Clock clock, const KeepingRules &rules)
    : m_rule(rule)
    , m_clock(std::move(clock))
    , m_rules(rules)
{}

std::optional<Revision> RevisionKeeper::beforeEdit(const AnswerText &now, const AnswerText &next)
{
    const bool inNotes = now.text == next.text;
    const EditSize size = editSize(partOf(now, inNotes), partOf(next, inNotes));
    followErasing(now, inNotes, size.onlyTakesAway);

    if (isLargeErasing(next)) {
        m_erasing->done = true;
        const Kept start = m_erasing->start;
        return isNewest(start.answer) ? std::nullopt
                                      : keepWords(start.answer, RevisionCause::Deletion, start.at);
    }
    if (m_erasing && m_erasing->done)
        return {};
    const bool largePaste = size.added > m_rules.largeChange;
    const bool largeDeletion = size.removed > m_rules.largeChange;
    if ((largePaste || largeDeletion) && !isNewest(now))
        return keepWords(now, largePaste ? RevisionCause::Paste : RevisionCause::Deletion, m_clock());
    if (!m_kept.contains(now.id))
        return keepWords(now, RevisionCause::Sitting, m_clock());
    if (isDue(now.id) && !isNewest(now))
        return keepWords(now, RevisionCause::Editing, m_clock());
    return {};
}

Revision RevisionKeeper::keep(const AnswerText &answer, RevisionCause cause)
{
    m_erasing.reset();
    const QDateTime now = m_clock();
    m_kept.insert(answer.id, {answer, now});
    return revisionOf(answer, cause, m_rule, now);
}

void RevisionKeeper::followErasing(const AnswerText &now, bool inNotes, bool onlyTakesAway)
{
    if (!onlyTakesAway) {
        m_erasing.reset();
        return;
    }
    const bool goesOn = m_erasing && m_erasing->start.answer.id == now.id && m_erasing->inNotes == inNotes;
    if (!goesOn)
        m_erasing = Erasing{{now, m_clock()}, inNotes, false};
}

bool RevisionKeeper::isLargeErasing(const AnswerText &next) const
{
    if (!m_erasing || m_erasing->done)
        return false;
    const QString &left = partOf(next, m_erasing->inNotes);
    return left.isEmpty() ||
           editSize(partOf(m_erasing->start.answer, m_erasing->inNotes), left).removed > m_rules.largeChange;
}

bool RevisionKeeper::isNewest(const AnswerText &answer) const
{
    const auto kept = m_kept.constFind(answer.id);
    return kept != m_kept.constEnd() && kept->answer == answer;
}

bool RevisionKeeper::isDue(const QuestionId &id) const
{
    const std::chrono::milliseconds since(m_kept.value(id).at.msecsTo(m_clock()));
    return since >= m_rules.atLeastEvery || since < std::chrono::milliseconds(0); // the clock was set back
}

std::optional<Revision> RevisionKeeper::keepWords(const AnswerText &answer, RevisionCause cause,
                                                  const QDateTime &at)
{
    m_kept.insert(answer.id, {answer, m_clock()});
    if (answer.isEmpty())
        return {};
    return revisionOf(answer, cause, m_rule, at);
}
