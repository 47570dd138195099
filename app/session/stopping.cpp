#include "session/stopping.h"

#include "sending/addresses.h"
#include "session/freezing.h"
#include "session/newversion.h"
#include "storage/workspaceoutbox.h"

namespace {
Submission held(Submission submission, const QDateTime &now)
{
    if (submission.state != SubmissionState::FilesDue)
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

/// Where it is asked for later, that goes on: an answer that it did not arrive is its end.
Submission notRepeated(Submission submission, const QDateTime &now)
{
    submission.trouble = SendingTrouble::CancelledByUser;
    submission.detail.clear();
    if (submission.taken || !statusAddress(submission.endpoint, submission.id))
        submission.waitUntil = {};
    submission.changedAt = now;
    return submission;
}

/// What stands still and is known to be otherwise there is left for a new version; and nothing is ever sent
/// by itself of what a person pasted into a form.
bool mayBeRepeated(const Submission &submission)
{
    const bool standsStill = isKnownOtherwise(submission) && !submission.waitUntil.isValid();
    return !standsStill && submission.state == SubmissionState::Unconfirmed &&
           submission.trouble != SendingTrouble::CancelledByUser &&
           submission.endpoint.profile != EndpointProfile::WebForm;
}

Submission stopped(const Submission &latest, SendingTrouble why, const QDateTime &now)
{
    if (latest.state == SubmissionState::Committing)
        return toBeAskedFor(latest, why, now);
    if (latest.state == SubmissionState::FilesDue && why == SendingTrouble::Paused)
        return held(latest, now);
    if (mayHaveArrived(latest.state))
        return why == SendingTrouble::CancelledByUser && mayBeRepeated(latest) ? notRepeated(latest, now)
                                                                               : latest;
    return why == SendingTrouble::Paused ? held(latest, now) : takenBack(latest, now);
}
} // namespace

Result<std::optional<Submission>> stopLatest(Workspace &workspace, const EntryId &entry, SendingTrouble why,
                                             const QDateTime &now)
{
    auto latest = workspace.outbox().latestSubmission(entry);
    if (!latest || !*latest || isFinished((*latest)->state))
        return latest;
    const Submission next = stopped(**latest, why, now);
    if (next == **latest)
        return latest;
    return workspace.outbox().recordStep(next).map([&] { return std::optional(next); });
}
