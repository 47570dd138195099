#pragma once

#include "model/category.h"
#include "model/finding.h"
#include "model/revision.h"
#include "model/savestate.h"
#include "model/submission.h"

#include <QString>

/// Values turned into sentences for people, for the window and the command line alike. The only such place.

/// "Outcome is 31 words over its limit of 400."
[[nodiscard]] QString wordingOf(const Finding &finding, const Category &category);
/// Where the finding is, as a link says it: "Go to Results achieved".
[[nodiscard]] QString linkWordingOf(const Finding &finding, const Category &category);

/// What a person calls a question or a detail, in a word or two; its id where the category does not have it.
[[nodiscard]] QString labelOf(const QuestionId &id, const Category &category);

/// Why a text was kept: "Before a large paste", "Kept by hand: For the board".
[[nodiscard]] QString causeWording(const RevisionSummary &revision);

/// "Saved 14:03", "Saving…", "Not saved".
[[nodiscard]] QString wordingOf(const SaveState &state, const QDateTime &now);

/// What a person is told about a sending: none of it is ever empty, and all but the first two are whole
/// sentences.
struct SendingWording
{
    QString outcome;  ///< "Submitted and confirmed", "Sent, not confirmed", "Not sent", "Not sent yet"
    QString state;    ///< two or three words for a chip: "Submitted"
    QString happened; ///< what happened
    QString safe;     ///< whether the entry is safe, always
    QString next;     ///< what happens next and when
    QString todo;     ///< what you can do
    QString quote;    ///< a reference to quote
};
/// How a sending goes on when the program is started again.
enum class GoingOn {
    ByItself,
    WithToken, ///< its token is in memory alone, and has to be entered again
};
[[nodiscard]] SendingWording wordingOf(const Submission &submission, const QDateTime &now,
                                       GoingOn goingOn = GoingOn::ByItself);
/// The chip alone.
[[nodiscard]] QString wordingOf(SubmissionState state);

/// "400 words", "at least 50 words", "50 to 400 words".
[[nodiscard]] QString wordingOf(const Limit &limit);
/// "in 12 days", "tomorrow", "today, 17:00", "closed".
[[nodiscard]] QString daysLeftWording(const QDateTime &closes, const QDateTime &now);
/// "Fri 26 March 17:00 (London)".
[[nodiscard]] QString closingWording(const QDateTime &closes);
/// "1,204 words".
[[nodiscard]] QString wordsWording(int words);
