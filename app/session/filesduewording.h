#pragma once

#include "model/submission.h"

#include <QString>

/// What a person is told of an entry that was received and whose files follow it. Whole sentences.
struct FilesDueWording
{
    QString happened; ///< "Your entry was received at 16:52."
    QString next;     ///< "2 files still travel; they may arrive until 17:52."
    QString todo;     ///< what is for the person to do, where something is
};
[[nodiscard]] FilesDueWording filesDueWording(const Submission &submission, const QDateTime &now);

/// "Files may arrive until 17:52." Empty where no time is set.
[[nodiscard]] QString filesUntilWording(const Submission &submission, const QDateTime &now);
