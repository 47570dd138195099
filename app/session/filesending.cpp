#include "session/filesending.h"

#include "session/backupfiles.h"
#include "session/inbackground.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/backup.h"
#include "storage/privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <utility>

namespace {
constexpr std::chrono::seconds longestRest(15); ///< a chunk is to take ten

Error noFolder(const PrivateFolder &folder)
{
    const QString place = QDir::toNativeSeparators(QDir::tempPath());
    return {Error::Kind::File,
            //: %1 is a folder, %2 what the system says
            QCoreApplication::translate("FileSending",
                                        "The files could not be made ready to be sent, because no folder for "
                                        "copies of them could be made in %1: %2.")
                .arg(place, folder.errorString()),
            place};
}
} // namespace

FileSending::FileSending(StorageThread &storage, QNetworkAccessManager &network, const Submission &submission,
                         const QByteArray &secret, std::chrono::milliseconds silence, UploadJournal journal,
                         std::shared_ptr<PrivateFolder> folder, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_network(network)
    , m_submission(submission)
    , m_secret(secret)
    , m_silence(silence)
    , m_journal(std::move(journal))
    , m_folder(std::move(folder))
{}

FileSending::~FileSending()
{
    *m_giveUp = true;
    m_copying.waitForDone(); // the workspace may be closed next
}

QList<FileToSend> FileSending::files() const
{
    QList<FileToSend> files;
    for (const SentFile &file : m_submission.files)
        files.append({file, m_folder->filePath(QString::fromLatin1(file.sha256))});
    return files;
}

void FileSending::prepare()
{
    QList<BackedUpFile> wanted;
    for (const SentFile &file : std::as_const(m_submission.files)) {
        if (file.state != UploadState::Complete)
            wanted.append({QByteArray::fromHex(file.sha256), file.size});
    }
    const auto copy = [&storage = m_storage, wanted, folder = m_folder, giveUp = m_giveUp]() -> Result<> {
        if (!folder->isValid())
            return tl::unexpected(noFolder(*folder));
        return copyFiles(storage, wanted, folder->path(), *giveUp, CopiesFor::Sending);
    };
    whenReady(inBackground(copy, m_copying), this, [this](const Result<> &copied) {
        if (copied)
            emit prepared();
        else
            emit notPrepared(copied.error());
    });
}

void FileSending::upload()
{
    m_uploading = true;
    startNext();
    endWhenIdle();
}

void FileSending::stop()
{
    m_stopped = true;
    *m_giveUp = true;
    stopUploads();
}

void FileSending::rest()
{
    if (m_uploads.isEmpty()) {
        stop();
        return;
    }
    m_stopped = true;
    for (TusUpload *upload : std::as_const(m_uploads))
        upload->rest();
    QTimer::singleShot(longestRest, this, &FileSending::stop); // the line may stand still
}

void FileSending::startNext()
{
    while (!m_stopped && !m_outcome && m_uploads.size() < atOnce && m_next < m_submission.files.size()) {
        const qsizetype file = m_next++;
        if (m_submission.files.at(file).state != UploadState::Complete)
            start(file);
    }
}

void FileSending::start(qsizetype file)
{
    auto *upload = new TusUpload(m_network, m_submission, files().at(file), m_secret, m_silence, this);
    m_uploads.append(upload);
    connect(upload, &TusUpload::addressed, this,
            [this, upload](const SentFile &sent) { onAddressed(upload, sent); });
    connect(upload, &TusUpload::advanced, this, &FileSending::onAdvanced);
    connect(upload, &TusUpload::finished, this,
            [this, upload](const UploadOutcome &outcome) { onEnded(upload, outcome); });
    upload->start();
}

void FileSending::onAddressed(TusUpload *upload, const SentFile &file)
{
    take(file);
    whenReady(m_journal(file), upload, [this, upload, file](const Result<> &stored) {
        if (stored) {
            emit advanced(file);
            upload->goOn();
            return;
        }
        m_failed = true;
        stop();
        emit failed(stored.error());
    });
}

void FileSending::onAdvanced(const SentFile &file)
{
    take(file);
    // The server knows it too: where this is lost, it is asked.
    whenReady(m_journal(file), this, [this, file](const Result<> &) { emit advanced(file); });
}

void FileSending::take(const SentFile &file)
{
    for (SentFile &each : m_submission.files) {
        if (each.role == file.role && each.name == file.name && each.sha256 == file.sha256)
            each = file;
    }
}

void FileSending::onEnded(TusUpload *upload, const UploadOutcome &outcome)
{
    m_uploads.removeOne(upload);
    upload->deleteLater();
    m_advanced = m_advanced || outcome.advanced;
    take(outcome.file);
    // A person's part comes before what passes by itself.
    const bool tells = outcome.end != UploadEnd::Complete && outcome.end != UploadEnd::Stopped;
    if (tells && (!m_outcome || outcome.end == UploadEnd::NeedsUser))
        m_outcome = outcome;
    if (m_outcome)
        stopUploads();
    startNext();
    endWhenIdle();
}

void FileSending::stopUploads()
{
    const QList<TusUpload *> uploads = m_uploads;
    for (TusUpload *upload : uploads)
        upload->stop();
}

void FileSending::endWhenIdle()
{
    if (!m_uploads.isEmpty() || m_failed || !std::exchange(m_uploading, false))
        return;
    UploadOutcome outcome = m_outcome.value_or(UploadOutcome{});
    if (!m_outcome)
        outcome.end = m_stopped ? UploadEnd::Stopped : UploadEnd::Complete;
    outcome.advanced = m_advanced;
    emit finished(outcome);
}
