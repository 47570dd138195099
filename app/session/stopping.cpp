#include "session/stopping.h"

#include "session/freezing.h"
#include "storage/workspaceoutbox.h"

namespace {
Submission held(Submission submission, const QDateTime &now)
{
    submission.state = SubmissionState::NeedsUser;
    submission.trouble = SendingTrouble::Paused;
    submission.detail.clear();
    submission.waitUntil = {};
    submission.changedAt = now;
    return submission;
}

/// The program ended while it was handed over.
Submission toBeAskedFor(Submission submission, SendingTrouble why, const QDateTime &now)
{
    const bool takesBack = why == SendingTrouble::CancelledByUser;
    ++submission.unclear;
    submission.state = SubmissionState::Unconfirmed;
    submission.trouble = takesBack ? why : SendingTrouble::ConnectionLost;
    submission.detail.clear();
    submission.waitUntil = now;
    submission.changedAt = now;
    return submission;
}
} // namespace

Result<std::optional<Submission>> stopLatest(Workspace &workspace, const EntryId &entry, SendingTrouble why,
                                             const QDateTime &now)
{
    auto latest = workspace.outbox().latestSubmission(entry);
    if (!latest || !*latest || isFinished((*latest)->state))
        return latest;
    const bool wasCutOff = (*latest)->state == SubmissionState::Committing;
    if (!wasCutOff && mayHaveArrived((*latest)->state))
        return latest;
    const Submission stopped = wasCutOff                       ? toBeAskedFor(**latest, why, now)
                               : why == SendingTrouble::Paused ? held(**latest, now)
                                                               : takenBack(**latest, now);
    return workspace.outbox().recordStep(stopped).map([&] { return std::optional(stopped); });
}
