#include "model/submissionwaiting.h"

bool goesOnByItself(const Submission &submission)
{
    const bool waits = submission.state == SubmissionState::Waiting ||
                       submission.state == SubmissionState::Unconfirmed ||
                       submission.state == SubmissionState::FilesDue;
    return waits && submission.waitUntil.isValid();
}

bool waitsForPerson(const Submission &submission)
{
    const bool filesStandStill = submission.state == SubmissionState::FilesDue &&
                                 submission.trouble != SendingTrouble::None &&
                                 !submission.waitUntil.isValid();
    return submission.state == SubmissionState::NeedsUser || filesStandStill;
}

bool isHeld(const Submission &submission)
{
    return waitsForPerson(submission) && submission.trouble == SendingTrouble::Paused;
}

bool canBeHeld(const Submission &submission)
{
    const bool isHandedOver =
        mayHaveArrived(submission.state) && submission.state != SubmissionState::FilesDue;
    return !isFinished(submission.state) && !isHandedOver && !waitsForPerson(submission);
}
