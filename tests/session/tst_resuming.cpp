#include "session/leftbehind.h"
#include "session/sendingdesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What goes on by itself at the next start, after any end.
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
};

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

QTEST_GUILESS_MAIN(ResumingTest)
#include "tst_resuming.moc"
