#pragma once

#include "model/submission.h"

/// Who wants a submission to go on: what is unclear is sent again by itself only where that cannot make a
/// double.
enum class GoOnBy { Itself, Person };

/// A submission that is to go on. Its bytes stay in the workspace until it is its turn.
struct SendingTurn
{
    SubmissionId id;
    EntryId entry;
    QDateTime closes; ///< when entries close there; of files that follow their entry: until when they may
    GoOnBy by = GoOnBy::Itself;

    bool operator==(const SendingTurn &) const = default;
};

[[nodiscard]] SendingTurn turnOf(const Submission &submission, GoOnBy by);

/// What closes first goes first; what has no date last.
[[nodiscard]] bool goesBefore(const QDateTime &closes, const QDateTime &otherCloses);

/// In the order in which they go.
[[nodiscard]] QList<Submission> inTurn(QList<Submission> submissions);

/// Those that are next, in the order in which they go.
class SendingTurns
{
public:
    /// A submission has one turn; a person's wish counts for more than its own.
    void add(const SendingTurn &turn);
    void remove(const EntryId &entry);
    [[nodiscard]] SendingTurn takeFirst() { return m_turns.takeFirst(); }

    [[nodiscard]] bool isEmpty() const { return m_turns.isEmpty(); }
    [[nodiscard]] bool contains(const EntryId &entry) const;
    [[nodiscard]] const SendingTurn &first() const { return m_turns.first(); }

private:
    QList<SendingTurn> m_turns;
};
