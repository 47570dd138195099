#include "session/filesending.h"
#include "session/submissionrun.h"

#include "sending/outcome.h"
#include "sending/webdavjob.h"
#include "session/sendingcopies.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <numeric>

namespace {
qint64 acknowledgedIn(const Submission &submission)
{
    const bool isReceived = submission.state == SubmissionState::FilesDue;
    return std::accumulate(submission.files.cbegin(), submission.files.cend(),
                           isReceived ? submission.body.size() : qint64(0),
                           [](qint64 sum, const SentFile &file) { return sum + file.acknowledged; });
}

qint64 bytesOf(const Submission &submission)
{
    return std::accumulate(submission.files.cbegin(), submission.files.cend(), submission.body.size(),
                           [](qint64 sum, const SentFile &file) { return sum + file.size; });
}
/// One of other bytes is sent anew; of the others the server is asked how far they are.
void takeUpAgain(SentFile &file, bool anew)
{
    file.state = UploadState::Underway;
    if (!anew)
        return;
    file.state = UploadState::Waiting;
    file.upload.clear();
    file.acknowledged = 0;
    ++file.restarts;
}
} // namespace

void SubmissionRun::prepareFiles()
{
    const auto journal = [&storage = m_storage, id = m_submission.id](const SentFile &file) {
        return storage.post(
            [id, file](Workspace &workspace) { return workspace.outbox().recordUpload(id, file); });
    };
    m_files = std::make_unique<FileSending>(m_storage, m_network, m_submission, m_token, m_silence, journal,
                                            m_copies.folderOf(m_submission.entry));
    connect(m_files.get(), &FileSending::advanced, this, &SubmissionRun::onFileAdvanced);
    connect(m_files.get(), &FileSending::finished, this, &SubmissionRun::onUploaded);
    connect(m_files.get(), &FileSending::failed, this, &SubmissionRun::failed);
    connect(m_files.get(), &FileSending::prepared, this, &SubmissionRun::onPrepared);
    connect(m_files.get(), &FileSending::notPrepared, this, [this](const Error &error) {
        if (m_cancelled || m_paused || m_givesWay)
            onStopped();
        else
            waitForPerson(SendingTrouble::NoRoom, error.message);
    });
    m_files->prepare();
}

void SubmissionRun::onPrepared()
{
    const bool goBefore = m_submission.endpoint.profile == EndpointProfile::TusCommit;
    if (m_cancelled || m_paused || (m_givesWay && goBefore))
        onStopped();
    else if (goBefore)
        m_files->upload();
    else
        send();
}

void SubmissionRun::onFileAdvanced(const SentFile &file)
{
    for (SentFile &each : m_submission.files) {
        if (each.role == file.role && each.name == file.name && each.sha256 == file.sha256)
            each = file;
    }
    tellProgress();
}

void SubmissionRun::tellProgress()
{
    emit progressed(acknowledgedIn(m_submission), bytesOf(m_submission));
}

void SubmissionRun::onUploaded(const UploadOutcome &outcome)
{
    if (outcome.advanced)
        m_submission.failures = 0;
    const bool isReceived = m_submission.state == SubmissionState::FilesDue;
    if (isReceived)
        takeSentFiles();
    switch (outcome.end) {
    case UploadEnd::Complete:
        isReceived ? askForFiles() : send();
        return;
    case UploadEnd::Later:
        waitForNextTry(isReceived ? SubmissionState::FilesDue : SubmissionState::Waiting, outcome.trouble,
                       outcome.detail, outcome.retryAfter);
        return;
    case UploadEnd::NeedsUser:
        waitForPerson(outcome.trouble, outcome.detail);
        return;
    case UploadEnd::Stopped:
        onStopped();
        return;
    }
}

/// The endpoint misses files that it had, or has others: they are looked after once, and then it is for a
/// person.
void SubmissionRun::onFilesRefused(const SendingOutcome &outcome)
{
    const bool differ = outcome.verdict == Verdict::FilesDiffer;
    const bool wentBefore = m_submission.endpoint.profile == EndpointProfile::TusCommit;
    const bool canGoAgain = !m_submission.files.isEmpty() && (wentBefore || differ);
    if (m_filesTakenUpAgain || !canGoAgain) {
        record(differ ? SubmissionState::NeedsUser : SubmissionState::Rejected, outcome.trouble,
               outcome.detail, &SubmissionRun::settle);
        return;
    }
    m_filesTakenUpAgain = true;
    if (!wentBefore) {
        send();
        return;
    }
    for (SentFile &file : m_submission.files)
        takeUpAgain(file, differ);
    m_files.reset();
    const auto write = [id = m_submission.id, files = m_submission.files](Workspace &workspace) -> Result<> {
        for (const SentFile &file : files) {
            if (const Result<> stored = workspace.outbox().recordUpload(id, file); !stored)
                return stored;
        }
        return {};
    };
    whenReady(m_storage.post(write), this, [this](const Result<> &stored) {
        if (stored)
            send();
        else
            emit failed(stored.error());
    });
}

void SubmissionRun::postToFolder()
{
    m_folderJob = new WebDavJob(m_network, m_submission, m_files ? m_files->files() : QList<FileToSend>(),
                                m_token, m_silence, this);
    connect(m_folderJob, &WebDavJob::progressed, this, &SubmissionRun::progressed);
    connect(m_folderJob, &WebDavJob::finished, this, &SubmissionRun::onSent);
    connect(m_folderJob, &WebDavJob::finished, m_folderJob, &QObject::deleteLater);
    m_folderJob->start();
    if (m_cancelled)
        m_folderJob->cancel();
}
