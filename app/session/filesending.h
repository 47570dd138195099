#pragma once

#include "model/result.h"
#include "model/submission.h"
#include "sending/filetosend.h"
#include "sending/tusupload.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

class PrivateFolder;
class QNetworkAccessManager;
class StorageThread;

/// Stores how far a file has come.
using UploadJournal = std::function<QFuture<Result<>>(const SentFile &)>;

/// Gets the frozen files of a submission ready, and takes them to an upload server, two at a time. Each
/// address is stored before it is used, and each step that a server acknowledged as it comes.
class FileSending final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 2;

    FileSending(StorageThread &storage, QNetworkAccessManager &network, const Submission &submission,
                const QByteArray &secret, std::chrono::milliseconds silence, UploadJournal journal,
                std::shared_ptr<PrivateFolder> folder, QObject *parent = nullptr);
    ~FileSending() override;

    /// Writes the files' bytes out of the workspace to where they can be read while they are sent;
    /// prepared() or notPrepared() follows. What is in the folder already is not written again.
    void prepare();
    /// Takes them to the server, once they are prepared; finished() follows.
    void upload();
    /// Ends at once what prepare() or upload() began; what follows is finished(), or prepared() or
    /// notPrepared(). Where that has ended, nothing follows.
    void stop();
    /// The same, after what is under way has been acknowledged.
    void rest();

    [[nodiscard]] QList<FileToSend> files() const;

signals:
    void prepared();
    void notPrepared(const Error &error);
    /// The server has given a file its address, or acknowledged more of it; that is stored.
    void advanced(const SentFile &file);
    /// All are complete, or the one that is not says why.
    void finished(const UploadOutcome &outcome);
    /// The workspace could not store how far they are; nothing more is sent.
    void failed(const Error &error);

private:
    void startNext();
    void start(qsizetype file);
    void onAddressed(TusUpload *upload, const SentFile &file);
    void onAdvanced(const SentFile &file);
    void onEnded(TusUpload *upload, const UploadOutcome &outcome);
    void take(const SentFile &file);
    void endWhenIdle();
    void stopUploads();

    StorageThread &m_storage;
    QNetworkAccessManager &m_network;
    Submission m_submission;
    QByteArray m_secret;
    std::chrono::milliseconds m_silence;
    UploadJournal m_journal;
    std::shared_ptr<PrivateFolder> m_folder;
    std::shared_ptr<std::atomic_bool> m_giveUp = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_copying;        ///< of its own, so that its end can be waited for
    QList<TusUpload *> m_uploads; ///< under way
    qsizetype m_next = 0;
    std::optional<UploadOutcome> m_outcome; ///< of the first one that did not get through
    bool m_uploading = false;
    bool m_advanced = false;
    bool m_stopped = false;
    bool m_failed = false;
};
