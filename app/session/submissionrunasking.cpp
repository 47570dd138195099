#include "session/submissionrun.h"

#include "sending/addresses.h"
#include "sending/statusjob.h"

namespace {
bool isOfTheRoad(SendingTrouble trouble)
{
    return trouble == SendingTrouble::NetworkSignIn || trouble == SendingTrouble::NetworkBlocked ||
           trouble == SendingTrouble::ProxySignIn || trouble == SendingTrouble::WrongClock ||
           trouble == SendingTrouble::UntrustedServer;
}
} // namespace

void SubmissionRun::ask()
{
    askAt(*statusAddress(m_submission.endpoint, m_submission.id), &SubmissionRun::onAsked);
}

void SubmissionRun::askAt(const QUrl &address, void (SubmissionRun::*onAnswer)(const StatusOutcome &))
{
    m_question = new StatusJob(m_network, m_submission, address, m_token, m_silence, this);
    connect(m_question, &StatusJob::finished, this, onAnswer);
    connect(m_question, &StatusJob::finished, m_question, &QObject::deleteLater);
    m_question->start();
}

void SubmissionRun::onAsked(const StatusOutcome &outcome)
{
    switch (outcome.verdict) {
    case StatusVerdict::Received:
        onReceived(*outcome.receipt, &SubmissionRun::settle);
        return;
    case StatusVerdict::Processing:
        m_submission.taken = true;
        askLater(SendingTrouble::StillProcessing, outcome.detail, outcome.retryAfter);
        return;
    case StatusVerdict::NotReceived:
        onNotReceived();
        return;
    case StatusVerdict::Withdrawn:
        record(SubmissionState::Rejected, SendingTrouble::Withdrawn, outcome.detail, &SubmissionRun::settle);
        return;
    case StatusVerdict::NoAnswer:
        onNoAnswer(outcome);
        return;
    }
}

void SubmissionRun::onNoAnswer(const StatusOutcome &outcome)
{
    if (outcome.trouble == SendingTrouble::SignInNeeded && !takenBack()) { // waiting brings no token
        m_submission.waitUntil = {};
        record(SubmissionState::Unconfirmed, outcome.trouble, outcome.detail, &SubmissionRun::settle);
        return;
    }
    // Why it is unconfirmed stays what it was, unless the person has put that right meanwhile, or has
    // something to put right now.
    const bool isNews =
        isOfTheRoad(outcome.trouble) || m_submission.trouble == SendingTrouble::SignInNeeded ||
        (m_submission.trouble == SendingTrouble::CancelledByUser && m_by == GoOnBy::Person && !m_cancelled);
    askLater(isNews ? outcome.trouble : m_submission.trouble, isNews ? outcome.detail : m_submission.detail,
             outcome.retryAfter);
}

void SubmissionRun::askLater(SendingTrouble trouble, const QString &detail,
                             std::optional<std::chrono::seconds> retryAfter)
{
    if (!takenBack()) {
        waitForNextTry(SubmissionState::Unconfirmed, trouble, detail, retryAfter);
    } else if (!m_submission.taken) { // stored, so that the next try knows that nothing is to be sent
        waitForNextTry(SubmissionState::Unconfirmed, SendingTrouble::CancelledByUser, {}, retryAfter);
    } else {
        m_submission.waitUntil = {};
        record(SubmissionState::Unconfirmed, SendingTrouble::CancelledByUser, {}, &SubmissionRun::settle);
    }
}

void SubmissionRun::onNotReceived()
{
    if (takenBack() && !m_submission.taken) {
        record(SubmissionState::Cancelled, SendingTrouble::CancelledByUser, {}, &SubmissionRun::settle);
        return;
    }
    // An endpoint that says "not received" of everything would get one copy after another.
    const bool repeatsByItself = m_submission.endpoint.knowsRepeatedIds
                                     ? !takenBack()
                                     : !m_submission.taken && m_submission.unclear <= 1;
    if (m_sentNow && repeatsByItself) {
        waitForNextTry(m_submission.taken ? SubmissionState::Unconfirmed : SubmissionState::Waiting,
                       m_submission.trouble, m_submission.detail, {});
        return;
    }
    const bool personRepeats = m_by == GoOnBy::Person && !m_sentNow && !takenBack();
    if (repeatsByItself || personRepeats)
        send();
    else
        stayUnconfirmed();
}

/// Nothing more is done by itself.
void SubmissionRun::stayUnconfirmed()
{
    const bool stoppedNow = m_cancelled && m_submission.trouble != SendingTrouble::CancelledByUser;
    if (!m_submission.waitUntil.isValid() && !stoppedNow) {
        settle();
        return;
    }
    m_submission.waitUntil = {}; // or it would be tried again at once, and again
    record(SubmissionState::Unconfirmed, stoppedNow ? SendingTrouble::CancelledByUser : m_submission.trouble,
           stoppedNow ? QString() : m_submission.detail, &SubmissionRun::settle);
}

void SubmissionRun::confirm()
{
    const auto address = statusAddress(m_submission.endpoint, m_submission.id);
    if (!address) {
        settle();
        return;
    }
    askAt(*address, &SubmissionRun::onConfirmed);
}

/// The receipt is stored and stays, whatever the answer: an endpoint named by hand may know no status.
void SubmissionRun::onConfirmed(const StatusOutcome &outcome)
{
    if (outcome.verdict == StatusVerdict::NotReceived)
        record(SubmissionState::Submitted, SendingTrouble::NotReceived, outcome.detail,
               &SubmissionRun::settle);
    else
        settle();
}
