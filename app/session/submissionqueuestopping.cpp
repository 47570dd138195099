// What a person takes back or holds.
#include "model/submissionwaiting.h"
#include "session/stopping.h"
#include "session/storagethread.h"
#include "session/submissionqueue.h"
#include "session/submissionrun.h"
#include "session/whenready.h"

#include <QCoreApplication>

namespace {
Error alreadyReceived(const Submission &submission)
{
    return {Error::Kind::BadInput,
            QCoreApplication::translate(
                "SubmissionQueue",
                "%1 has received the entry, so it cannot be cancelled here any more; its files can "
                "be held. Ask the organiser if it is not to count.")
                .arg(submission.endpoint.address.host()),
            {}};
}
} // namespace

void SubmissionQueue::cancel(const EntryId &entry)
{
    if (m_run && m_run->submission().entry == entry) {
        if (m_run->submission().state == SubmissionState::FilesDue)
            emit failed(entry, alreadyReceived(m_run->submission()));
        else
            m_run->cancel();
        return;
    }
    stop(entry, SendingTrouble::CancelledByUser);
}

void SubmissionQueue::pause(const EntryId &entry)
{
    if (m_run && m_run->submission().entry == entry) {
        m_run->pause();
        return;
    }
    stop(entry, SendingTrouble::Paused);
}

/// Of which nothing is under way.
void SubmissionQueue::stop(const EntryId &entry, SendingTrouble why)
{
    m_turns.remove(entry);
    const auto stopIt = [entry, why, now = m_clock()](Workspace &workspace) {
        return stopLatest(workspace, entry, why, now);
    };
    whenReady(m_storage.post(stopIt), this,
              [this, entry, why](const Result<std::optional<Submission>> &submission) {
                  m_turns.remove(entry); // it was ordered before, and frozen only now
                  if (!submission)
                      emit failed(entry, submission.error());
                  else if (m_run && m_run->submission().entry == entry)
                      why == SendingTrouble::Paused ? m_run->pause() : cancel(entry);
                  else if (*submission && (*submission)->state == SubmissionState::FilesDue &&
                           why == SendingTrouble::CancelledByUser)
                      refuseToCancel(**submission);
                  else if (*submission)
                      onSettled(**submission);
              });
}

void SubmissionQueue::refuseToCancel(const Submission &submission)
{
    if (!waitsForPerson(submission))
        takeUp(submission);
    emit failed(submission.entry, alreadyReceived(submission));
}
