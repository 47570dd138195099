#pragma once

#include "model/clock.h"
#include "session/revisionmaking.h"

#include <chrono>
#include <optional>

struct KeepingRules
{
    std::chrono::milliseconds atLeastEvery = std::chrono::minutes(5); ///< of editing one answer
    int largeChange = 50; ///< more words than these put in or taken out are kept from
};

/// Decides what of a sitting is kept in the history, and why.
class RevisionKeeper final
{
public:
    RevisionKeeper(const CountingRule &rule, Clock clock, const KeepingRules &rules = {});

    /// What has to be kept before @p now becomes @p next, which differs in its text or in its notes: mostly
    /// nothing.
    [[nodiscard]] std::optional<Revision> beforeEdit(const AnswerText &now, const AnswerText &next);
    /// Keeps @p answer for another reason than an edit.
    [[nodiscard]] Revision keep(const AnswerText &answer, RevisionCause cause);

private:
    struct Kept
    {
        AnswerText answer;
        QDateTime at;
    };

    /// Changes in a row that do nothing but take away from one text: erased key by key, it was whole at the
    /// start of them.
    struct Erasing
    {
        Kept start;
        bool inNotes = false;
        bool done = false; ///< its start is in the history
    };

    void followErasing(const AnswerText &now, bool inNotes, bool onlyTakesAway);
    [[nodiscard]] bool isLargeErasing(const AnswerText &next) const;
    [[nodiscard]] bool isNewest(const AnswerText &answer) const;
    [[nodiscard]] bool isDue(const QuestionId &id) const;
    [[nodiscard]] std::optional<Revision> keepWords(const AnswerText &answer, RevisionCause cause,
                                                    const QDateTime &at);

    CountingRule m_rule;
    Clock m_clock;
    KeepingRules m_rules;
    QHash<QuestionId, Kept> m_kept; ///< what was kept last of each answer, in this sitting
    std::optional<Erasing> m_erasing;
};
