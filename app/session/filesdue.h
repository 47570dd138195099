#pragma once

#include "model/submission.h"

/// Its endpoint takes the entry at once, and its files after it: a deadline then hangs on a few kilobytes.
[[nodiscard]] bool goesBeforeItsFiles(const Submission &submission);

/// The files that the other side has not acknowledged whole.
[[nodiscard]] QList<SentFile> filesDue(const Submission &submission);

/// Until when the files of an entry that was received may arrive, by the organiser's clock; unset where that
/// is not said.
[[nodiscard]] QDateTime filesDueUntil(const Submission &submission);
/// The same by this computer's clock, where that is seen to be fast by what the receipt says. After it they
/// are not sent by themselves any more.
[[nodiscard]] QDateTime lastTryForFiles(const Submission &submission);
