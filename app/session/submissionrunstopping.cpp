// How a run ends that a person stops, or another entry.
#include "model/submissionwaiting.h"
#include "session/filesending.h"
#include "session/submissionrun.h"

#include "sending/addresses.h"
#include "sending/statusjob.h"
#include "sending/submitjob.h"
#include "sending/webdavjob.h"

void SubmissionRun::cancel()
{
    m_cancelled = true;
    if (m_job)
        m_job->cancel();
    else if (m_folderJob)
        m_folderJob->cancel();
    else if (m_question)
        m_question->cancel();
    else if (m_files)
        m_files->stop();
}

/// An entry that is being handed over is not paused: it is small, and its end would be unclear.
void SubmissionRun::pause()
{
    m_paused = true;
    if (m_files && !m_job && !m_folderJob)
        m_files->stop();
}

void SubmissionRun::giveWay()
{
    m_givesWay = true;
    if (m_files && !m_job && m_submission.endpoint.profile == EndpointProfile::TusCommit)
        m_files->rest();
}

void SubmissionRun::settle()
{
    const bool isReceived = m_submission.state == SubmissionState::FilesDue;
    const bool takenBackMeanwhile = m_cancelled && !isReceived && !isFinished(m_submission.state) &&
                                    m_submission.trouble != SendingTrouble::CancelledByUser;
    const bool filesWait = isReceived && goesOnByItself(m_submission) && (m_paused || m_cancelled);
    const bool waits = m_submission.state == SubmissionState::Waiting && m_paused;
    if (!takenBackMeanwhile && (filesWait || waits)) {
        m_submission.waitUntil = {};
        onStopped();
        return;
    }
    if (!takenBackMeanwhile) {
        emit settled(m_submission);
        return;
    }
    // While what came before was on its way to the disk.
    if (!mayHaveArrived(m_submission.state))
        record(SubmissionState::Cancelled, SendingTrouble::CancelledByUser, {}, &SubmissionRun::settle);
    else if (statusAddress(m_submission.endpoint, m_submission.id))
        askLater(SendingTrouble::CancelledByUser, {}, {});
    else
        stayUnconfirmed();
}

/// The person has stopped it, and has not said since to go on.
bool SubmissionRun::takenBack() const
{
    return m_cancelled || (m_submission.trouble == SendingTrouble::CancelledByUser && m_by == GoOnBy::Itself);
}

/// By the person or for another entry, before this one was handed over, or while its files follow it.
void SubmissionRun::onStopped()
{
    const bool isReceived = m_submission.state == SubmissionState::FilesDue;
    if (m_cancelled && !isReceived)
        record(SubmissionState::Cancelled, SendingTrouble::CancelledByUser, {}, &SubmissionRun::settle);
    else if (m_cancelled || m_paused)
        waitForPerson(m_cancelled ? SendingTrouble::CancelledByUser : SendingTrouble::Paused, {});
    else
        emit gaveWay();
}

/// The state says whether the entry has arrived.
void SubmissionRun::waitForPerson(SendingTrouble trouble, const QString &detail)
{
    const bool isReceived = m_submission.state == SubmissionState::FilesDue;
    m_submission.waitUntil = {};
    record(isReceived ? SubmissionState::FilesDue : SubmissionState::NeedsUser, trouble, detail,
           &SubmissionRun::settle);
}
