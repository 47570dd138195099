#include "session/leftbehind.h"
#include "session/sendingdesk.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What goes on by itself between tries.
class RetryingTest final : public QObject
{
    Q_OBJECT

private slots:
    void triesAgainByItself();
    void waitsAtLeastAsLongAsItWasAskedTo();
    void keepsTheTokenForTriesByItself();
    void oneAttemptEachWhereRetriesAreOff();
    void whatWentToTheBinIsNotTriedAgain();
    void triesOftenInTheLastHour();
    void aTryThatIsDueNoMoreIsNotMade();
};

void RetryingTest::triesAgainByItself()
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

void RetryingTest::waitsAtLeastAsLongAsItWasAskedTo()
{
    SendingDesk desk;
    desk.server.enqueue(answerOf(503, {}, {"Retry-After: 600"}));
    const Submission waiting = desk.submit();
    QVERIFY(waiting.waitUntil >= desk.clock.now().addSecs(600));
    QVERIFY(waiting.waitUntil <= desk.clock.now().addSecs(602));
    QCOMPARE(desk.goOn(GoOnBy::Itself).failures, 2);
}

void RetryingTest::keepsTheTokenForTriesByItself()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &frozen) { return QList{answerOf(503), receiptFor(frozen)}; };
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, "s3cret");
    QTRY_COMPARE(desk.stored().state, SubmissionState::Submitted);
    for (const RawRequest &request : desk.server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer s3cret"));
}

void RetryingTest::oneAttemptEachWhereRetriesAreOff()
{
    SendingDesk desk(Retries::Never);
    desk.server.enqueue(answerOf(503, {}, {"Retry-After: 0"}));
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    QCOMPARE(desk.submit().state, SubmissionState::Waiting);
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
}

void RetryingTest::whatWentToTheBinIsNotTriedAgain()
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

void RetryingTest::triesOftenInTheLastHour()
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

void RetryingTest::aTryThatIsDueNoMoreIsNotMade()
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

QTEST_GUILESS_MAIN(RetryingTest)
#include "tst_retrying.moc"
