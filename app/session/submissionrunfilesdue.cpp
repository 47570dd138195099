// What follows the receipt of an entry: the files that may come after it.
#include "session/filesdue.h"
#include "session/filesending.h"
#include "session/submissionrun.h"

#include "sending/addresses.h"
#include "sending/outcome.h"
#include "sending/receiptreader.h"

#include <optional>

namespace {
/// Of when the entry was received, what was said first counts: a deadline may lie in between.
Receipt receiptToKeep(const Receipt &first, const Receipt &latest)
{
    const bool isTimeKnown = first.receivedAt.isValid() && first.receivedAt != latest.receivedAt;
    return isTimeKnown || first.reference != latest.reference ? first : latest;
}
} // namespace

/// The entry is never sent again after this.
void SubmissionRun::onReceived(const Receipt &receipt, Next whenAllIsThere)
{
    m_cancelled = takenBack();
    m_submission.receipt = receipt;
    m_submission.failures = 0;
    m_submission.waitUntil = {};
    const bool mayFollow = m_submission.endpoint.profile == EndpointProfile::TusCommit &&
                           m_submission.endpoint.terms.commitBeforeFiles;
    if (mayFollow)
        takeListed();
    if (mayFollow && !filesDue(m_submission).isEmpty())
        record(SubmissionState::FilesDue, SendingTrouble::None, {}, &SubmissionRun::sendFilesDue);
    else
        record(SubmissionState::Submitted, SendingTrouble::None, {}, whenAllIsThere);
}

/// What the receipt says of the files counts, as the offset of an upload server does.
void SubmissionRun::takeListed()
{
    const QList<SentFile> listed = asListed(m_submission.files, *m_submission.receipt);
    if (listed != m_submission.files)
        m_listed = listed;
    m_submission.files = listed;
}

void SubmissionRun::sendFilesDue()
{
    const bool isNews = m_submission.trouble != SendingTrouble::None || m_submission.waitUntil.isValid();
    m_submission.waitUntil = {};
    if (m_cancelled || m_paused || m_givesWay)
        onStopped();
    else if (isNews) // they travel again
        record(SubmissionState::FilesDue, SendingTrouble::None, {}, &SubmissionRun::sendFilesDue);
    else if (filesDue(m_submission).isEmpty())
        askForFiles();
    else
        prepareFiles();
}

/// As far as they have come. What they tell of that later is older than what the endpoint says next.
void SubmissionRun::takeSentFiles()
{
    disconnect(m_files.get(), &FileSending::advanced, this, nullptr);
    m_submission.files.clear();
    for (const FileToSend &sent : m_files->files())
        m_submission.files += sent.file;
    tellProgress();
}

/// Every byte is acknowledged; whether it is the right ones, the endpoint says.
void SubmissionRun::askForFiles()
{
    if (const auto address = statusAddress(m_submission.endpoint, m_submission.id))
        askAt(*address, &SubmissionRun::onAskedForFiles);
    else
        record(SubmissionState::Submitted, SendingTrouble::None, {}, &SubmissionRun::settle);
}

void SubmissionRun::onAskedForFiles(const StatusOutcome &outcome)
{
    const std::optional<Receipt> first = m_submission.receipt;
    switch (outcome.verdict) {
    case StatusVerdict::Received:
        m_submission.receipt = outcome.receipt;
        takeListed();
        m_submission.receipt = receiptToKeep(first.value_or(*outcome.receipt), *outcome.receipt);
        if (filesDue(m_submission).isEmpty())
            record(SubmissionState::Submitted, SendingTrouble::None, {}, &SubmissionRun::settle);
        else
            waitForNextTry(SubmissionState::FilesDue, SendingTrouble::StillProcessing, {},
                           outcome.retryAfter);
        return;
    case StatusVerdict::NotReceived:
        record(SubmissionState::Submitted, SendingTrouble::NotReceived, outcome.detail,
               &SubmissionRun::settle);
        return;
    case StatusVerdict::Withdrawn:
        record(SubmissionState::Rejected, SendingTrouble::Withdrawn, outcome.detail, &SubmissionRun::settle);
        return;
    case StatusVerdict::Processing:
    case StatusVerdict::NoAnswer:
        if (outcome.trouble == SendingTrouble::SignInNeeded) // waiting brings no token
            waitForPerson(outcome.trouble, outcome.detail);
        else
            waitForNextTry(SubmissionState::FilesDue, outcome.trouble, outcome.detail, outcome.retryAfter);
        return;
    }
}
