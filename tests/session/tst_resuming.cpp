#include "session/sendingdesk.h"

#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What goes on by itself: at the next start after any end, and between tries.
class ResumingTest final : public QObject
{
    Q_OBJECT

private slots:
    void killedWhileSendingIsAskedFor_data();
    void killedWhileSendingIsAskedFor();
    void killedWhileSendingStaysWhereNobodyCanBeAsked();
    void killedBeforeSendingIsSent();
    void waitingGoesOn();
    void waitingWaitsOverARestart();
    void leavesAloneWhatIsNotToGoOn_data();
    void leavesAloneWhatIsNotToGoOn();
    void leavesAloneWhatIsInTheBin_data();
    void leavesAloneWhatIsInTheBin();
    void whatWentToTheBinIsNotTriedAgain();
    void triesAgainByItself();
    void waitsAtLeastAsLongAsItWasAskedTo();
    void keepsTheTokenForTriesByItself();
    void oneAttemptEachWhereRetriesAreOff();
    void triesOftenInTheLastHour();
    void aTryThatIsDueNoMoreIsNotMade();

private:
    /// Leaves a submission in the file as a program that was killed leaves it.
    static Submission leaveBehind(SendingDesk &desk, const Submission &left);
};

Submission ResumingTest::leaveBehind(SendingDesk &desk, const Submission &left)
{
    Submission submission = left;
    submission.id = {u"0b5f1a52-6a0c-4b8e-9f53-2f1f5a7b9c11"_s};
    submission.entry = desk.entryId();
    submission.endpoint = desk.endpoint;
    submission.body = "{\"format\":\"shortlist-entry/1\"}";
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    desk.stop();
    {
        auto workspace = Workspace::open(desk.path(), desk.clock.clock());
        if (!workspace || !(*workspace)->outbox().freeze(submission))
            qFatal("the workspace cannot be prepared");
        if (left.state != SubmissionState::Frozen && !(*workspace)->outbox().recordStep(submission))
            qFatal("the step cannot be prepared");
    }
    desk.start();
    return submission;
}

void ResumingTest::killedWhileSendingIsAskedFor_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<QByteArrayList>("methods");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("had arrived") << true << QByteArrayList{"GET"}
                                 << QStringList{u"frozen"_s, u"committing"_s, u"unconfirmed"_s,
                                                u"submitted"_s};
    QTest::newRow("had not arrived") << false << QByteArrayList{"GET", "POST", "GET"}
                                     << QStringList{u"frozen"_s, u"committing"_s, u"unconfirmed"_s,
                                                    u"committing"_s, u"submitted"_s};
}

void ResumingTest::killedWhileSendingIsAskedFor()
{
    QFETCH(bool, arrived);
    SendingDesk desk;
    Submission left;
    left.state = SubmissionState::Committing;
    left = leaveBehind(desk, left);
    if (!arrived)
        desk.server.enqueue(notReceived());
    desk.server.enqueue(receiptFor(left, arrived ? 200 : 201));
    const Submission ended = desk.resume();
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, left.id);
    QTEST(desk.methods(), "methods");
    QTEST(desk.states(), "states");
    if (!arrived)
        QCOMPARE(desk.bodies(), QByteArrayList{left.body});
}

void ResumingTest::killedWhileSendingStaysWhereNobodyCanBeAsked()
{
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    Submission left;
    left.state = SubmissionState::Committing;
    (void)leaveBehind(desk, left);
    const Submission ended = desk.resume();
    QCOMPARE(ended.state, SubmissionState::Unconfirmed);
    QCOMPARE(ended.trouble, SendingTrouble::ConnectionLost);
    QCOMPARE(desk.server.connections(), 0);
}

void ResumingTest::killedBeforeSendingIsSent()
{
    SendingDesk desk;
    const Submission left = leaveBehind(desk, {});
    desk.server.enqueue(receiptFor(left));
    QCOMPARE(desk.resume().state, SubmissionState::Submitted);
    QCOMPARE(desk.bodies(), QByteArrayList{left.body});
}

void ResumingTest::waitingGoesOn()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{answerOf(503), receiptFor(frozen)}; };
    const Submission waiting = desk.submit();
    QCOMPARE(waiting.state, SubmissionState::Waiting);
    desk.restart();
    desk.clock.advance(1h);
    const Submission ended = desk.resume();
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, waiting.id);
}

void ResumingTest::waitingWaitsOverARestart()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &frozen) {
        return QList{answerOf(503, {}, {"Retry-After: 600"}), receiptFor(frozen)};
    };
    const Submission waiting = desk.submit();
    desk.restart();
    desk.queue().resume();
    desk.settleDown();
    QCOMPARE(desk.stored(), waiting);
    QCOMPARE(desk.bodies().size(), 1);
    desk.restart();
    desk.clock.advance(desk.clock.now().msecsTo(waiting.waitUntil) * 1ms - 50ms);
    desk.queue().resume();
    QTRY_COMPARE(desk.stored().state, SubmissionState::Submitted);
}

void ResumingTest::leavesAloneWhatIsNotToGoOn_data()
{
    QTest::addColumn<SubmissionState>("state");
    for (const SubmissionState state :
         {SubmissionState::NeedsUser, SubmissionState::Submitted, SubmissionState::SentUnconfirmed,
          SubmissionState::Rejected, SubmissionState::Cancelled})
        QTest::newRow(qPrintable(nameOf(state))) << state;
}

void ResumingTest::leavesAloneWhatIsNotToGoOn()
{
    QFETCH(SubmissionState, state);
    SendingDesk desk;
    Submission left;
    left.state = state;
    (void)leaveBehind(desk, left);
    const QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().resume();
    desk.settleDown();
    QCOMPARE(settled.count(), 0);
    QCOMPARE(desk.server.connections(), 0);
    QCOMPARE(desk.stored().state, state);
}

void ResumingTest::leavesAloneWhatIsInTheBin_data()
{
    QTest::addColumn<SubmissionState>("state");
    for (const SubmissionState state : {SubmissionState::Frozen, SubmissionState::Committing,
                                        SubmissionState::Unconfirmed, SubmissionState::Waiting})
        QTest::newRow(qPrintable(nameOf(state))) << state;
}

void ResumingTest::leavesAloneWhatIsInTheBin()
{
    QFETCH(SubmissionState, state);
    SendingDesk desk;
    Submission left;
    left.state = state;
    (void)leaveBehind(desk, left);
    desk.moveTo(Shelf::Bin);
    desk.queue().resume();
    desk.settleDown();
    QCOMPARE(desk.server.connections(), 0);
    QCOMPARE(desk.stored().state, state);

    desk.moveTo(Shelf::Current);
    desk.server.enqueue(answerOf(503));
    (void)desk.resume();
    QCOMPARE(desk.server.connections(), 1);
}

void ResumingTest::whatWentToTheBinIsNotTriedAgain()
{
    SendingDesk desk(Retries::ByItself);
    desk.server.enqueue(answerOf(503));
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Waiting)
            desk.moveTo(Shelf::Bin);
    });
    desk.advanceWithEveryStep();
    QCOMPARE(desk.submit().state, SubmissionState::Waiting);
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
}

void ResumingTest::triesAgainByItself()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &frozen) {
        return QList{answerOf(503, {}, {"Retry-After: 0"}),
                     answerOf(429, {}, {"Retry-After: 1"}),
                     dropAfterBody(),
                     notReceived(),
                     receiptFor(frozen),
                     receiptFor(frozen, 200)};
    };
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.stored().state, SubmissionState::Submitted);
    QTRY_VERIFY(!desk.queue().isRunning(desk.entryId()));
    const QByteArray body = desk.stored().body;
    QCOMPARE(desk.bodies(), QByteArrayList({body, body, body, body}));
    QCOMPARE(desk.stored().failures, 0);
    QCOMPARE(desk.states(),
             QStringList({u"frozen"_s, u"committing"_s, u"waiting"_s, u"committing"_s, u"waiting"_s,
                          u"committing"_s, u"unconfirmed"_s, u"waiting"_s, u"committing"_s, u"submitted"_s}));
}

void ResumingTest::waitsAtLeastAsLongAsItWasAskedTo()
{
    SendingDesk desk;
    desk.server.enqueue(answerOf(503, {}, {"Retry-After: 600"}));
    const Submission waiting = desk.submit();
    QVERIFY(waiting.waitUntil >= desk.clock.now().addSecs(600));
    QVERIFY(waiting.waitUntil <= desk.clock.now().addSecs(602));
    QCOMPARE(desk.goOn(GoOnBy::Itself).failures, 2);
}

void ResumingTest::keepsTheTokenForTriesByItself()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &frozen) { return QList{answerOf(503), receiptFor(frozen)}; };
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, "s3cret");
    QTRY_COMPARE(desk.stored().state, SubmissionState::Submitted);
    for (const RawRequest &request : desk.server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer s3cret"));
}

void ResumingTest::oneAttemptEachWhereRetriesAreOff()
{
    SendingDesk desk(Retries::Never);
    desk.server.enqueue(answerOf(503, {}, {"Retry-After: 0"}));
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    QCOMPARE(desk.submit().state, SubmissionState::Waiting);
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
}

void ResumingTest::triesOftenInTheLastHour()
{
    SendingDesk desk;
    Submission left;
    left.state = SubmissionState::Waiting;
    left.failures = 20;
    left.closes = desk.clock.now().addSecs(30 * 60);
    (void)leaveBehind(desk, left);
    desk.server.enqueue(answerOf(503));
    for (int attempt = 0; attempt < 10; ++attempt)
        QVERIFY(desk.goOn(GoOnBy::Itself).waitUntil <= desk.clock.now().addSecs(60));
}

void ResumingTest::aTryThatIsDueNoMoreIsNotMade()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &frozen) { return QList{answerOf(503), receiptFor(frozen)}; };
    // The next try is due in a moment, and the person is faster.
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Waiting)
            desk.clock.advance(desk.clock.now().msecsTo(submission.waitUntil) * 1ms - 100ms);
    });
    const QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    QCOMPARE(desk.submit().state, SubmissionState::Waiting);
    QTimer later;
    QSignalSpy overdue(&later, &QTimer::timeout);
    later.start(250ms);
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Submitted);
    const auto requests = desk.server.requests().size();
    QVERIFY(overdue.wait());
    desk.settleDown();
    QCOMPARE(settled.count(), 2);
    QCOMPARE(desk.server.requests().size(), requests);
}

QTEST_GUILESS_MAIN(ResumingTest)
#include "tst_resuming.moc"
