#include "session/sendingturns.h"

#include "session/deadlinewording.h"
#include "session/filesdue.h"

#include <algorithm>

SendingTurn turnOf(const Submission &submission, GoOnBy by)
{
    const bool isReceived = submission.state == SubmissionState::FilesDue;
    const QDateTime closes =
        isReceived ? filesDueUntil(submission) : deadlineOf(submission.endpoint, submission.closes);
    return {submission.id, submission.entry, closes, by};
}

bool goesBefore(const QDateTime &closes, const QDateTime &otherCloses)
{
    if (!closes.isValid() || !otherCloses.isValid())
        return closes.isValid() && !otherCloses.isValid();
    return closes < otherCloses;
}

QList<Submission> inTurn(QList<Submission> submissions)
{
    const auto closes = [](const Submission &submission) { return turnOf(submission, {}).closes; };
    std::stable_sort(submissions.begin(), submissions.end(),
                     [=](const Submission &one, const Submission &other) {
                         return goesBefore(closes(one), closes(other));
                     });
    return submissions;
}

void SendingTurns::add(const SendingTurn &turn)
{
    const auto same = std::find_if(m_turns.begin(), m_turns.end(),
                                   [&](const SendingTurn &other) { return other.id == turn.id; });
    if (same != m_turns.end()) {
        if (turn.by == GoOnBy::Person)
            *same = turn;
        return;
    }
    const auto place = std::upper_bound(m_turns.cbegin(), m_turns.cend(), turn,
                                        [](const SendingTurn &one, const SendingTurn &other) {
                                            return goesBefore(one.closes, other.closes);
                                        });
    m_turns.insert(place, turn);
}

void SendingTurns::remove(const EntryId &entry)
{
    m_turns.removeIf([&](const SendingTurn &turn) { return turn.entry == entry; });
}

bool SendingTurns::contains(const EntryId &entry) const
{
    return std::any_of(m_turns.cbegin(), m_turns.cend(),
                       [&](const SendingTurn &turn) { return turn.entry == entry; });
}
