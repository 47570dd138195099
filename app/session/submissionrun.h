#pragma once

#include "model/clock.h"
#include "model/result.h"
#include "model/submission.h"
#include "session/submissionqueue.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class StatusJob;
class SubmitJob;
struct SendingOutcome;
struct StatusOutcome;

/// One attempt at one submission: ask first where it may have arrived, send, ask again where the answer was
/// unclear. Every state is stored before the step it names. Ends exactly once, with settled() or failed().
class SubmissionRun final : public QObject
{
    Q_OBJECT

public:
    SubmissionRun(StorageThread &storage, QNetworkAccessManager &network, Clock clock,
                  std::chrono::milliseconds silence, Submission submission, QByteArray token, GoOnBy by,
                  QObject *parent = nullptr);

    void start();
    void cancel();

    [[nodiscard]] const Submission &submission() const { return m_submission; }

signals:
    void stepped(const Submission &submission);
    void progressed(qint64 sent, qint64 total);
    void settled(const Submission &submission);
    void failed(const Error &error);

private:
    using Next = void (SubmissionRun::*)();

    /// Stores the state and then does @p next.
    void record(SubmissionState state, SendingTrouble trouble, const QString &detail, Next next);
    void settle();

    void begin();
    void askOrDecide();
    void ask();
    void send();
    void post();
    void onSent(const SendingOutcome &outcome);
    void onAsked(const StatusOutcome &outcome);
    void onNoAnswer(const StatusOutcome &outcome);
    void askLater(SendingTrouble trouble, const QString &detail,
                  std::optional<std::chrono::seconds> retryAfter);
    void onNotReceived();
    /// Nothing more is done by itself.
    void stayUnconfirmed();
    void onSentUnclear(const SendingOutcome &outcome);
    void confirm();
    void waitForNextTry(SubmissionState state, SendingTrouble trouble, const QString &detail,
                        std::optional<std::chrono::seconds> retryAfter);
    /// The person has stopped it, and has not said since to go on.
    [[nodiscard]] bool takenBack() const;

    StorageThread &m_storage;
    QNetworkAccessManager &m_network;
    Clock m_clock;
    std::chrono::milliseconds m_silence;
    Submission m_submission;
    QByteArray m_token;
    GoOnBy m_by;
    QPointer<SubmitJob> m_job;
    QPointer<StatusJob> m_question;
    bool m_sentNow = false;
    bool m_cancelled = false;
};
