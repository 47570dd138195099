#include "session/submissionqueue.h"

#include "model/submissionwaiting.h"
#include "sending/addresses.h"
#include "session/freezing.h"
#include "session/storagethread.h"
#include "session/submissionrun.h"
#include "session/whenready.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QTimer>

#include <algorithm>

namespace {
constexpr std::chrono::minutes longestWait(20);

/// What is in the bin is not sent by itself; who takes it out can say that it is to go on.
bool isInBin(Workspace &workspace, const EntryId &id)
{
    const auto stored = workspace.entry(id);
    return stored && stored->entry.shelf == Shelf::Bin;
}

Result<QList<Submission>> toGoOn(Workspace &workspace)
{
    auto unfinished = workspace.outbox().unfinishedSubmissions();
    if (unfinished)
        unfinished->removeIf([&](const Submission &submission) {
            return submission.endpoint.profile == EndpointProfile::WebForm || waitsForPerson(submission) ||
                   isInBin(workspace, submission.entry);
        });
    return unfinished;
}
} // namespace

SubmissionQueue::SubmissionQueue(StorageThread &storage, QNetworkAccessManager &network, Clock clock,
                                 Retries retries, std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_network(network)
    , m_clock(std::move(clock))
    , m_retries(retries)
    , m_silence(silence)
{}

SubmissionQueue::~SubmissionQueue() = default;

void SubmissionQueue::resume()
{
    whenReady(m_storage.post(toGoOn), this, [this](const Result<QList<Submission>> &unfinished) {
        if (!unfinished) {
            emit failed({}, unfinished.error());
            return;
        }
        for (const Submission &submission : *unfinished) {
            if (m_findSecret)
                takeUpWithSecret(submission);
            else
                takeUp(submission);
        }
    });
}

void SubmissionQueue::takeUp(const Submission &submission)
{
    if (submission.waitUntil > m_clock())
        retryLater(submission);
    else
        enqueue(turnOf(submission, GoOnBy::Itself));
}

/// A keychain may take its time, in which a person may go on with it or take it back.
void SubmissionQueue::takeUpWithSecret(const Submission &submission)
{
    const auto takeUpUnchanged = [this, submission](const Result<std::optional<Submission>> &now) {
        if (!now)
            emit failed(submission.entry, now.error());
        else if (*now && (*now)->id == submission.id && (*now)->changedAt == submission.changedAt)
            takeUp(**now);
    };
    whenReady(m_findSecret(submission.endpoint), this,
              [this, submission, takeUpUnchanged](const QByteArray &secret) {
                  if (m_tokens.value(submission.id).isEmpty()) // or a person gave another one meanwhile
                      m_tokens.insert(submission.id, secret);
                  whenReady(latest(submission.entry), this, takeUpUnchanged);
              });
}

void SubmissionQueue::submit(const SendingOrder &order, const QByteArray &token)
{
    const auto freeze = [order, now = m_clock()](Workspace &workspace) {
        return freezeOrTakeUp(workspace, order, now);
    };
    whenReady(m_storage.post(freeze), this, [this, order, token](const Result<Submission> &submission) {
        if (!submission) {
            emit failed(order.entry.id, submission.error());
            return;
        }
        // An earlier submission goes where it was frozen for, and the token is for here.
        if (isSameOrigin(submission->endpoint.address, order.endpoint.address))
            m_tokens.insert(submission->id, token);
        m_turns.remove(order.entry.id);
        if (m_run && m_run->submission().entry == order.entry.id && m_run->submission().id != submission->id)
            m_run->cancel(); // it goes elsewhere now
        enqueue(turnOf(*submission, GoOnBy::Person));
        emit changed(*submission); // under way by now, so that nobody is offered to make it go on
    });
}

void SubmissionQueue::goOn(const EntryId &entry, const QByteArray &token, GoOnBy by)
{
    whenReady(latest(entry), this,
              [this, entry, token, by](const Result<std::optional<Submission>> &submission) {
                  if (!submission) {
                      emit failed(entry, submission.error());
                  } else if (*submission) {
                      m_tokens.insert((*submission)->id, token);
                      enqueue(turnOf(**submission, by));
                  }
              });
}

bool SubmissionQueue::isRunning(const EntryId &entry) const
{
    return (m_run && m_run->submission().entry == entry) || m_turns.contains(entry);
}

QFuture<Result<std::optional<Submission>>> SubmissionQueue::latest(const EntryId &entry)
{
    return m_storage.post(
        [entry](Workspace &workspace) { return workspace.outbox().latestSubmission(entry); });
}

QFuture<Result<QList<Submission>>> SubmissionQueue::versions(const EntryId &entry)
{
    return m_storage.post([entry](Workspace &workspace) { return workspace.outbox().submissions(entry); });
}

QFuture<Result<QList<Submission>>> SubmissionQueue::unfinished()
{
    return m_storage.post(
        [](Workspace &workspace) { return workspace.outbox().unfinishedSubmissions().map(inTurn); });
}

QFuture<Result<QList<SubmissionStep>>> SubmissionQueue::journal(const SubmissionId &id)
{
    return m_storage.post([id](Workspace &workspace) { return workspace.outbox().journal(id); });
}

void SubmissionQueue::enqueue(const SendingTurn &turn)
{
    if (m_run && m_run->submission().id == turn.id)
        return; // a second click finds the first one's work
    m_turns.add(turn);
    letMoreUrgentGo();
    startNext();
}

/// The files of one that was received leave the way to an entry that was not.
void SubmissionQueue::letMoreUrgentGo()
{
    if (m_run && !m_turns.isEmpty() && goesBefore(m_turns.first().closes, m_run->turn().closes))
        m_run->giveWay();
}

void SubmissionQueue::startNext()
{
    if (m_run || m_turns.isEmpty())
        return;
    const SendingTurn turn = m_turns.takeFirst();
    m_run.reset(
        new SubmissionRun(m_storage, m_network, m_clock, m_silence, turn, m_tokens.value(turn.id), m_copies));
    connect(m_run.get(), &SubmissionRun::stepped, this, [this](const Submission &submission) {
        letMoreUrgentGo();
        emit changed(submission);
    });
    connect(m_run.get(), &SubmissionRun::progressed, this,
            [this](qint64 sent, qint64 total) { emit progressed(m_run->submission().entry, sent, total); });
    connect(m_run.get(), &SubmissionRun::gaveWay, this, &SubmissionQueue::onGaveWay);
    connect(m_run.get(), &SubmissionRun::settled, this, [this](const Submission &submission) {
        endRun();
        onSettled(submission);
    });
    connect(m_run.get(), &SubmissionRun::failed, this, [this, entry = turn.entry](const Error &error) {
        endRun();
        m_copies.forget(entry);
        emit failed(entry, error);
        startNext();
    });
    m_run->start();
}

/// It stands as it was journalled, and goes on after the one that closes earlier.
void SubmissionQueue::onGaveWay()
{
    m_turns.add(m_run->turn());
    endRun();
    startNext();
}

void SubmissionQueue::endRun()
{
    m_run->disconnect(this);        // what it still waits for is nobody's any more
    m_run.release()->deleteLater(); // it is still emitting
}

void SubmissionQueue::onSettled(const Submission &submission)
{
    if (isFinished(submission.state))
        m_tokens.remove(submission.id);
    if (!goesOnByItself(submission))
        m_copies.forget(submission.entry);
    retryLater(submission);
    emit changed(submission);
    emit settled(submission);
    startNext();
}

void SubmissionQueue::retryLater(const Submission &submission)
{
    if (m_retries == Retries::Never || !goesOnByItself(submission))
        return;
    // Never longer than an endpoint may ask for: a clock may have been wrong when the time was stored.
    const std::chrono::milliseconds left(std::max<qint64>(0, m_clock().msecsTo(submission.waitUntil)));
    const auto delay = std::min<std::chrono::milliseconds>(left, longestWait);
    // What was asked for is kept to: a timer of another type goes off up to a twentieth early.
    QTimer::singleShot(delay, Qt::PreciseTimer, this,
                       [this, turn = turnOf(submission, GoOnBy::Itself), until = submission.waitUntil] {
                           onDue(turn, until);
                       });
}

void SubmissionQueue::onDue(const SendingTurn &turn, const QDateTime &waitedUntil)
{
    const auto read = [entry = turn.entry](Workspace &workspace) -> Result<std::optional<Submission>> {
        if (isInBin(workspace, entry))
            return std::nullopt;
        return workspace.outbox().latestSubmission(entry);
    };
    whenReady(m_storage.post(read), this,
              [this, turn, waitedUntil](const Result<std::optional<Submission>> &latest) {
                  if (!latest) {
                      emit failed(turn.entry, latest.error());
                      return;
                  }
                  // A person who went on or took it back meanwhile has left nothing to wait for.
                  const bool stillWaits = *latest && (*latest)->id == turn.id && goesOnByItself(**latest) &&
                                          (*latest)->waitUntil == waitedUntil;
                  if (stillWaits)
                      enqueue(turn);
              });
}
