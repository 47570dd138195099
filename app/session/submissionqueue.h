#pragma once

#include "model/clock.h"
#include "model/submissionstep.h"
#include "session/freezing.h"
#include "session/retries.h"
#include "session/sendingcopies.h"
#include "session/sendingturns.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class StorageThread;
class SubmissionRun;

/// Takes frozen entries to their endpoints, one at a time, over drops, kills and restarts: the one whose
/// category closes first goes first, and the files of another give way to it.
class SubmissionQueue final : public QObject
{
    Q_OBJECT

public:
    SubmissionQueue(StorageThread &storage, QNetworkAccessManager &network, Clock clock, Retries retries,
                    std::chrono::milliseconds silence = std::chrono::minutes(2), QObject *parent = nullptr);
    ~SubmissionQueue() override;

    using FindSecret = std::function<QFuture<QByteArray>(const Endpoint &)>;
    /// For what an earlier run left: finds the token or password of an endpoint, an empty one for none.
    void setFindSecret(const FindSecret &find) { m_findSecret = find; }
    /// Takes up what an earlier run of the program left unfinished.
    void resume();

    /// Freezes the entry as it is, with its files, and sends it. Where the entry has an unfinished
    /// submission, that one goes on.
    void submit(const SendingOrder &order, const QByteArray &token);
    /// Makes the entry's unfinished submission go on now: asked for first, and sent again where that is safe
    /// or a person wants it.
    void goOn(const EntryId &entry, const QByteArray &token, GoOnBy by);
    /// Takes back an entry that has not been received; under way, it ends as unconfirmed where it may have
    /// been. Where its files follow its receipt, failed() says why not, and they go on.
    void cancel(const EntryId &entry);
    /// Nothing more is sent of an entry that has not been handed over, until it is told to go on.
    void pause(const EntryId &entry);

    /// Nothing of its files stays outside the workspace.
    void forgetCopies(const EntryId &entry) { m_copies.forget(entry); }

    /// A person has handed an entry over: whoever follows the queue hears of it as of any other.
    void tellOfPasted(const Submission &submission) { emit settled(submission); }

    /// Whether the entry is being sent or next in turn.
    [[nodiscard]] bool isRunning(const EntryId &entry) const;
    [[nodiscard]] bool isBusy() const { return m_run || !m_turns.isEmpty(); }
    [[nodiscard]] QFuture<Result<std::optional<Submission>>> latest(const EntryId &entry);
    /// All that was ever frozen of an entry, newest first.
    [[nodiscard]] QFuture<Result<QList<Submission>>> versions(const EntryId &entry);
    /// The unfinished ones of all entries, in the order in which they go.
    [[nodiscard]] QFuture<Result<QList<Submission>>> unfinished();
    [[nodiscard]] QFuture<Result<QList<SubmissionStep>>> journal(const SubmissionId &id);

signals:
    /// After each state that was stored.
    void changed(const Submission &submission);
    void progressed(const EntryId &entry, qint64 sent, qint64 total);
    /// An attempt has ended; the submission stands as stored.
    void settled(const Submission &submission);
    /// The workspace could not store a step, and nothing further was sent; or what was wanted cannot be done.
    void failed(const EntryId &entry, const Error &error);

private:
    void stop(const EntryId &entry, SendingTrouble why);
    void refuseToCancel(const Submission &submission);
    void letMoreUrgentGo();
    void takeUp(const Submission &submission);
    void takeUpWithSecret(const Submission &submission);
    void enqueue(const SendingTurn &turn);
    void startNext();
    void onGaveWay();
    void onSettled(const Submission &submission);
    void endRun();
    void retryLater(const Submission &submission);
    void onDue(const SendingTurn &turn, const QDateTime &waitedUntil);

    StorageThread &m_storage;
    QNetworkAccessManager &m_network;
    Clock m_clock;
    Retries m_retries;
    std::chrono::milliseconds m_silence;
    SendingTurns m_turns;
    SendingCopies m_copies;
    std::unique_ptr<SubmissionRun> m_run;
    FindSecret m_findSecret;
    QHash<SubmissionId, QByteArray> m_tokens; ///< for tries by itself, in memory only
};
