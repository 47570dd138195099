#include "session/submissionrun.h"

#include "sending/addresses.h"
#include "sending/retry.h"
#include "sending/statusjob.h"
#include "sending/submitjob.h"
#include "sending/webdavjob.h"
#include "session/deadlinewording.h"
#include "session/filesdue.h"
#include "session/filesending.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace {
Error nothingThere()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate(
                "SubmissionRun", "What was to be sent is no longer in the workspace. Nothing was sent."),
            {}};
}

/// Gives @p step, or what the submission has become: where the entry was ordered to go elsewhere meanwhile,
/// it is over, and only what the other side says of it counts.
Result<Submission> recordUnlessOver(Workspace &workspace, const Submission &step,
                                    const QList<SentFile> &files)
{
    const auto stored = workspace.outbox().submission(step.id);
    if (!stored)
        return stored;
    const bool isAnswer = isFinished(step.state) && step.state != SubmissionState::Cancelled;
    if (isFinished(stored->state) && !isAnswer)
        return stored;
    for (const SentFile &file : files) {
        if (const auto recorded = workspace.outbox().recordUpload(step.id, file); !recorded)
            return tl::unexpected(recorded.error());
    }
    return workspace.outbox().recordStep(step).map([&] { return step; });
}
} // namespace

SubmissionRun::SubmissionRun(StorageThread &storage, QNetworkAccessManager &network, Clock clock,
                             std::chrono::milliseconds silence, const SendingTurn &turn, QByteArray token,
                             SendingCopies &copies)
    : m_storage(storage)
    , m_network(network)
    , m_clock(std::move(clock))
    , m_silence(silence)
    , m_token(std::move(token))
    , m_by(turn.by)
    , m_copies(copies)
{
    m_submission.id = turn.id;
    m_submission.entry = turn.entry;
    m_submission.closes = turn.closes;
}

SubmissionRun::~SubmissionRun() = default;

void SubmissionRun::start()
{
    // Read again: while it was queued, a person may have taken it back.
    const auto read = [entry = m_submission.entry](Workspace &workspace) {
        return workspace.outbox().latestSubmission(entry);
    };
    whenReady(m_storage.post(read), this, [this](const Result<std::optional<Submission>> &latest) {
        if (!latest) {
            emit failed(latest.error());
            return;
        }
        if (!*latest) {
            emit failed(nothingThere());
            return;
        }
        const bool replaced = (*latest)->id != m_submission.id;
        m_submission = **latest;
        if (replaced) // the token was given for the other one's endpoint
            settle();
        else
            begin();
    });
}

void SubmissionRun::begin()
{
    switch (m_submission.state) {
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
        send();
        return;
    case SubmissionState::Committing: // the program ended while the request was under way
        ++m_submission.unclear;
        record(SubmissionState::Unconfirmed, SendingTrouble::ConnectionLost, {}, &SubmissionRun::askOrDecide);
        return;
    case SubmissionState::Unconfirmed:
        askOrDecide();
        return;
    case SubmissionState::FilesDue:
        sendFilesDue();
        return;
    case SubmissionState::Submitted:
    case SubmissionState::SentUnconfirmed:
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        settle();
        return;
    }
}

void SubmissionRun::record(SubmissionState state, SendingTrouble trouble, const QString &detail, Next next)
{
    m_submission.state = state;
    m_submission.trouble = trouble;
    m_submission.detail = detail;
    m_submission.changedAt = m_clock();
    const auto write = [step = m_submission, files = std::exchange(m_listed, {})](Workspace &workspace) {
        return recordUnlessOver(workspace, step, files);
    };
    whenReady(m_storage.post(write), this, [this, next](const Result<Submission> &recorded) {
        if (!recorded) {
            emit failed(recorded.error());
            return;
        }
        if (recorded->state != m_submission.state) {
            m_submission = *recorded;
            settle();
            return;
        }
        emit stepped(m_submission);
        (this->*next)();
    });
}

void SubmissionRun::askOrDecide()
{
    if (statusAddress(m_submission.endpoint, m_submission.id))
        ask();
    else if (!takenBack() && (m_by == GoOnBy::Person || m_submission.endpoint.knowsRepeatedIds))
        send();
    else
        stayUnconfirmed();
}

void SubmissionRun::send()
{
    if (m_cancelled || m_paused) {
        onStopped();
        return;
    }
    m_submission.waitUntil = {};
    const bool areUnsent =
        std::any_of(m_submission.files.cbegin(), m_submission.files.cend(),
                    [](const SentFile &file) { return file.state != UploadState::Complete; });
    // Where it missed files for all that it had said, they go first.
    const bool goAfter = goesBeforeItsFiles(m_submission) && !m_filesTakenUpAgain;
    const bool goBefore = m_submission.endpoint.profile == EndpointProfile::TusCommit && !goAfter;
    const bool goAlong = m_submission.endpoint.profile == EndpointProfile::Multipart ||
                         m_submission.endpoint.profile == EndpointProfile::WebDav;
    if (m_givesWay && areUnsent && goBefore && m_submission.state == SubmissionState::Committing)
        record(SubmissionState::Uploading, SendingTrouble::None, {}, &SubmissionRun::onStopped);
    else if (m_givesWay && areUnsent && goBefore)
        emit gaveWay();
    else if (areUnsent && (goBefore || goAlong) && !m_files)
        record(SubmissionState::Uploading, SendingTrouble::None, {}, &SubmissionRun::prepareFiles);
    else
        record(SubmissionState::Committing, SendingTrouble::None, {}, &SubmissionRun::post);
}

void SubmissionRun::post()
{
    m_sentNow = true;
    if (m_submission.endpoint.profile == EndpointProfile::WebDav) {
        postToFolder();
        return;
    }
    m_job = new SubmitJob(m_network, m_submission, m_token, m_silence, this,
                          m_files ? m_files->files() : QList<FileToSend>());
    connect(m_job, &SubmitJob::progressed, this, &SubmissionRun::progressed);
    connect(m_job, &SubmitJob::finished, this, &SubmissionRun::onSent);
    connect(m_job, &SubmitJob::finished, m_job, &QObject::deleteLater);
    m_job->start();
    if (m_cancelled)
        m_job->cancel();
}

void SubmissionRun::onSent(const SendingOutcome &outcome)
{
    switch (outcome.verdict) {
    case Verdict::Received:
        onReceived(*outcome.receipt, &SubmissionRun::confirm);
        return;
    case Verdict::Taken:
    case Verdict::Unclear:
        onSentUnclear(outcome);
        return;
    case Verdict::NotReceived:
        if (outcome.trouble == SendingTrouble::CancelledByUser)
            record(SubmissionState::Cancelled, outcome.trouble, outcome.detail, &SubmissionRun::settle);
        else
            waitForNextTry(SubmissionState::Waiting, outcome.trouble, outcome.detail, outcome.retryAfter);
        return;
    case Verdict::Repeat: // the job follows by itself; one that is left over leads nowhere
    case Verdict::NeedsUser:
        record(SubmissionState::NeedsUser, outcome.trouble, outcome.detail, &SubmissionRun::settle);
        return;
    case Verdict::FilesWanted:
    case Verdict::FilesDiffer:
        onFilesRefused(outcome);
        return;
    case Verdict::Refused:
        record(SubmissionState::Rejected, outcome.trouble, outcome.detail, &SubmissionRun::settle);
        return;
    }
}

void SubmissionRun::onSentUnclear(const SendingOutcome &outcome)
{
    ++m_submission.unclear;
    const bool canAsk = statusAddress(m_submission.endpoint, m_submission.id).has_value();
    const bool processing = outcome.trouble == SendingTrouble::StillProcessing;
    const bool answered = outcome.verdict == Verdict::Taken && !processing;
    m_submission.taken =
        m_submission.taken || answered || processing || outcome.trouble == SendingTrouble::OtherContent;
    const bool cut = outcome.trouble == SendingTrouble::ConnectionLost;
    if (answered && !cut && !canAsk) // a profile without receipts
        record(SubmissionState::SentUnconfirmed, outcome.trouble, outcome.detail, &SubmissionRun::settle);
    else if (canAsk)
        record(SubmissionState::Unconfirmed, outcome.trouble, outcome.detail, &SubmissionRun::ask);
    else if (m_submission.endpoint.knowsRepeatedIds && !takenBack())
        waitForNextTry(SubmissionState::Unconfirmed, outcome.trouble, outcome.detail, outcome.retryAfter);
    else // nobody can be asked: a person decides
        record(SubmissionState::Unconfirmed, outcome.trouble, outcome.detail, &SubmissionRun::settle);
}

void SubmissionRun::waitForNextTry(SubmissionState state, SendingTrouble trouble, const QString &detail,
                                   std::optional<std::chrono::seconds> retryAfter)
{
    ++m_submission.failures;
    const QDateTime now = m_clock();
    const bool isReceived = state == SubmissionState::FilesDue;
    const QDateTime closes =
        isReceived ? filesDueUntil(m_submission) : deadlineOf(m_submission.endpoint, m_submission.closes);
    const auto delay = retryDelay(m_submission.failures, retryAfter, now, closes,
                                  [] { return QRandomGenerator::global()->generateDouble(); });
    m_submission.waitUntil = now.addMSecs(delay.count());
    if (isReceived && closes.isValid() && lastTryForFiles(m_submission) < now)
        m_submission.waitUntil = {}; // it is for the organiser to say what becomes of them
    record(state, trouble, detail, &SubmissionRun::settle);
}
