#include "cli/sendingattempt.h"

#include "cli/command.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "model/submissionwaiting.h"
#include "session/retries.h"
#include "session/submissionqueue.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SendingAttempt
{
    Q_DECLARE_TR_FUNCTIONS(SendingAttempt)
};

/// What is to be known at the end, once.
class Ending
{
public:
    Ending() { m_promise->start(); }

    [[nodiscard]] QFuture<Result<Submission>> future() const { return m_promise->future(); }
    void take(const Result<Submission> &submission) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(submission);
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<Submission>>> m_promise =
        std::make_shared<QPromise<Result<Submission>>>();
};

/// Says what a submission has come to, once for each state and its cause.
class Telling
{
public:
    explicit Telling(Desk &desk)
        : m_desk(desk)
    {}

    void tell(const Submission &submission)
    {
        const auto stands = std::pair(submission.state, submission.trouble);
        const bool isEnd = isFinished(submission.state) || waitsForPerson(submission);
        if (isEnd || stands == m_told) // the end has a report of its own
            return;
        m_told = stands;
        const SendingWording wording = wordingOf(submission, m_desk.clock());
        QStringList sentences{wording.state + u'.', wording.happened};
        if (goesOnByItself(submission))
            sentences += wording.next;
        sentences.removeAll(QString());
        m_desk.output.note(sentences.join(u' '));
    }

private:
    Desk &m_desk;
    std::optional<std::pair<SubmissionState, SendingTrouble>> m_told;
};

void follow(SubmissionQueue &queue, const Ending &ending, Desk &desk)
{
    QObject::connect(&queue, &SubmissionQueue::failed, &desk.owner,
                     [ending](const EntryId &, const Error &error) { ending.take(tl::unexpected(error)); });
    QObject::connect(&queue, &SubmissionQueue::progressed, &desk.owner,
                     [&output = desk.output](const EntryId &, qint64 sent, qint64 total) {
                         output.progress(sent, total);
                     });
}

/// What is stored when nothing more can be: the queue is gone.
Result<Submission> whatIsStored(const EntryId &entry, Desk &desk)
{
    const auto latest = desk.queue.latest(entry).result();
    if (!latest)
        return tl::unexpected(latest.error());
    if (*latest)
        return **latest;
    return tl::unexpected(
        Error{Error::Kind::NotFound, SendingAttempt::tr("Stopped before anything was sent."), {}});
}
} // namespace

QFuture<Result<Submission>> attempt(const SendingOrder &order, const QByteArray &token, Desk &desk)
{
    const Ending ending;
    QObject::connect(&desk.queue, &SubmissionQueue::settled, &desk.owner,
                     [ending](const Submission &submission) { ending.take(submission); });
    follow(desk.queue, ending, desk);
    desk.queue.submit(order, token);
    return ending.future();
}

QFuture<Result<Submission>> attemptUntilDone(const SendingOrder &order, const QByteArray &token, Desk &desk)
{
    const Ending ending;
    auto *queue = new SubmissionQueue(desk.storage, desk.network, desk.clock, Retries::ByItself,
                                      std::chrono::minutes(2), &desk.owner);
    QObject::connect(queue, &SubmissionQueue::settled, queue, [ending](const Submission &submission) {
        if (!goesOnByItself(submission))
            ending.take(submission);
    });
    QObject::connect(
        queue, &SubmissionQueue::changed, queue,
        [telling = Telling(desk)](const Submission &submission) mutable { telling.tell(submission); });
    follow(*queue, ending, desk);
    queue->submit(order, token);
    whenInterrupted(queue, [queue, ending, entry = order.entry.id, &desk] {
        QMetaObject::invokeMethod(
            &desk.owner,
            [queue, ending, entry, &desk] {
                delete queue; // so that what is read next is the last word
                ending.take(whatIsStored(entry, desk));
            },
            Qt::QueuedConnection);
    });
    return ending.future();
}
