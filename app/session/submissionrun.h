#pragma once

#include "model/clock.h"
#include "model/result.h"
#include "session/sendingturns.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>

class FileSending;
class QNetworkAccessManager;
class SendingCopies;
class StatusJob;
class StorageThread;
class SubmitJob;
class WebDavJob;
struct SendingOutcome;
struct StatusOutcome;
struct UploadOutcome;

/// One attempt at one submission: ask first where it may have arrived, send its files and then the entry, or
/// the files after it where they may follow, ask again where the answer was unclear. Every state is stored
/// before the step it names. Ends exactly once, with settled(), gaveWay() or failed().
class SubmissionRun final : public QObject
{
    Q_OBJECT

public:
    SubmissionRun(StorageThread &storage, QNetworkAccessManager &network, Clock clock,
                  std::chrono::milliseconds silence, const SendingTurn &turn, QByteArray token,
                  SendingCopies &copies);
    ~SubmissionRun() override;

    void start();
    /// By the person: takes it back where it has not been received.
    void cancel();
    /// By the person: what is under way ends, and goes on when it is told to.
    void pause();
    /// Files that are on their way stop, and gaveWay() follows; what is further goes on to its end.
    void giveWay();

    [[nodiscard]] SendingTurn turn() const { return turnOf(m_submission, m_by); }
    [[nodiscard]] const Submission &submission() const { return m_submission; }

signals:
    void stepped(const Submission &submission);
    /// Bytes of files and entry that were acknowledged, or, of an entry alone, handed over.
    void progressed(qint64 sent, qint64 total);
    void settled(const Submission &submission);
    void gaveWay();
    void failed(const Error &error);

private:
    using Next = void (SubmissionRun::*)();
    /// Stores the state and then does @p next.
    void record(SubmissionState state, SendingTrouble trouble, const QString &detail, Next next);
    void settle();
    void begin();
    void askOrDecide();
    void ask();
    void askAt(const QUrl &address, void (SubmissionRun::*onAnswer)(const StatusOutcome &));
    void send();
    void prepareFiles();
    void onPrepared();
    void onUploaded(const UploadOutcome &outcome);
    void onFileAdvanced(const SentFile &file);
    void tellProgress();
    void onFilesRefused(const SendingOutcome &outcome);
    void onStopped();
    void post();
    void postToFolder();
    void onSent(const SendingOutcome &outcome);
    void onAsked(const StatusOutcome &outcome);
    void onNoAnswer(const StatusOutcome &outcome);
    void askLater(SendingTrouble trouble, const QString &detail,
                  std::optional<std::chrono::seconds> retryAfter);
    void onNotReceived();
    void stayUnconfirmed();
    void onSentUnclear(const SendingOutcome &outcome);
    void onReceived(const Receipt &receipt, Next whenAllIsThere);
    void confirm();
    void onConfirmed(const StatusOutcome &outcome);
    void sendFilesDue();
    void takeSentFiles();
    void askForFiles();
    void onAskedForFiles(const StatusOutcome &outcome);
    void takeListed();
    void waitForPerson(SendingTrouble trouble, const QString &detail);
    void waitForNextTry(SubmissionState state, SendingTrouble trouble, const QString &detail,
                        std::optional<std::chrono::seconds> retryAfter);
    [[nodiscard]] bool takenBack() const;

    StorageThread &m_storage;
    QNetworkAccessManager &m_network;
    Clock m_clock;
    std::chrono::milliseconds m_silence;
    Submission m_submission;
    QByteArray m_token;
    GoOnBy m_by;
    SendingCopies &m_copies;
    QPointer<SubmitJob> m_job;
    QPointer<WebDavJob> m_folderJob;
    std::unique_ptr<FileSending> m_files;
    QPointer<StatusJob> m_question;
    QList<SentFile> m_listed; ///< as a receipt says they are, to be stored with the next step
    bool m_sentNow = false;
    bool m_filesTakenUpAgain = false;
    bool m_cancelled = false;
    bool m_paused = false;
    bool m_givesWay = false;
};
