#include "model/submission.h"

bool canBeSuperseded(SubmissionState state, SendingTrouble trouble)
{
    return isFinished(state) && (mayHaveArrived(state) || trouble == SendingTrouble::OtherContent);
}
