#include "session/sendingdesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What a person takes back is not sent afterwards. What is under way: tst_cancellingunderway.
class CancellingTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsIsTakenBack();
    void whatNeedsThePersonIsTakenBack();
    void anotherEndpointTakesBackWhatHasNotArrived_data();
    void anotherEndpointTakesBackWhatHasNotArrived();
    void rightAfterSubmitNothingIsSent();
    void whileAnotherEntryIsUnderWay();
    void whatMayHaveArrivedIsNotTakenBack();
    void whatMayHaveArrivedIsNotRepeatedByItself();
    void withoutASubmissionThereIsNothingToDo();
};

void CancellingTest::whatWaitsIsTakenBack()
{
    SendingDesk desk;
    desk.script = [](const Submission &) { return QList{answerOf(503)}; };
    const Submission waiting = desk.submit();
    QCOMPARE(waiting.state, SubmissionState::Waiting);
    desk.restart();
    const Submission cancelled = desk.cancel();
    QCOMPARE(cancelled.id, waiting.id);
    QCOMPARE(cancelled.state, SubmissionState::Cancelled);
    QCOMPARE(cancelled.trouble, SendingTrouble::CancelledByUser);
    desk.queue().resume();
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);

    desk.write({u"soil-1"_s}, u"With worms."_s);
    const Submission anew = desk.submit();
    QVERIFY(anew.id != waiting.id);
    QVERIFY(anew.body.contains("With worms."));
    QCOMPARE(desk.bodies().size(), 2);
}

void CancellingTest::whatNeedsThePersonIsTakenBack()
{
    SendingDesk desk;
    desk.server.enqueue(answerOf(404));
    QCOMPARE(desk.submit().state, SubmissionState::NeedsUser);
    const Submission cancelled = desk.cancel();
    QCOMPARE(cancelled.state, SubmissionState::Cancelled);
    const Submission anew = desk.submit();
    QVERIFY(anew.id != cancelled.id);
}

void CancellingTest::anotherEndpointTakesBackWhatHasNotArrived_data()
{
    QTest::addColumn<QList<RawScript>>("answers");
    QTest::addColumn<bool>("goesElsewhere");
    QTest::newRow("wrong address") << QList{answerOf(404)} << true;
    QTest::newRow("busy") << QList{answerOf(503)} << true;
    QTest::newRow("not received") << QList{dropAfterBody(), notReceived()} << true;
    QTest::newRow("may have arrived") << QList{dropAfterBody(), answerOf(503)} << false;
}

void CancellingTest::anotherEndpointTakesBackWhatHasNotArrived()
{
    QFETCH(QList<RawScript>, answers);
    QFETCH(bool, goesElsewhere);
    SendingDesk desk;
    desk.script = [answers](const Submission &) { return answers; };
    const Submission first = desk.submit();
    desk.script = {};
    desk.endpoint.address = desk.server.url(u"/moved"_s);
    const Submission second = desk.submit();
    QCOMPARE(second.id != first.id, goesElsewhere);
    QCOMPARE(desk.server.requests().last().path().startsWith("/moved"), goesElsewhere);
}

void CancellingTest::rightAfterSubmitNothingIsSent()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    desk.queue().cancel(desk.entryId());
    QTRY_COMPARE(desk.stored().state, SubmissionState::Cancelled);
    QTRY_VERIFY(!desk.queue().isRunning(desk.entryId()));
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 0);
    QCOMPARE(desk.stored().state, SubmissionState::Cancelled);
}

void CancellingTest::whileAnotherEntryIsUnderWay()
{
    SendingDesk desk;
    desk.server.enqueue(silence());
    QSignalSpy delivered(&desk.server, &RawServer::delivered);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QVERIFY(delivered.wait());

    Entry second = desk.entry();
    second.id = desk.newEntry(u"Second"_s);
    QSignalSpy changed(&desk.queue(), &SubmissionQueue::changed);
    desk.queue().submit({desk.category, second, desk.endpoint}, {});
    QVERIFY(changed.wait());
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().cancel(second.id);
    QVERIFY(settled.wait());
    QCOMPARE(settled.first().first().value<Submission>().entry, second.id);
    QCOMPARE(settled.first().first().value<Submission>().state, SubmissionState::Cancelled);
    QVERIFY(desk.queue().isRunning(desk.entryId()));
    QCOMPARE(desk.bodies().size(), 1);
}

void CancellingTest::whatMayHaveArrivedIsNotTakenBack()
{
    SendingDesk desk;
    desk.script = [](const Submission &) { return QList{dropAfterBody(), answerOf(503), notReceived()}; };
    const Submission unconfirmed = desk.submit();
    QCOMPARE(unconfirmed.state, SubmissionState::Unconfirmed);
    const Submission stopped = desk.cancel();
    QCOMPARE(stopped.state, SubmissionState::Unconfirmed);
    QCOMPARE(stopped.trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(stopped.waitUntil, unconfirmed.waitUntil); // the question
    QCOMPARE(desk.cancel(), stopped);

    desk.restart();
    QCOMPARE(desk.goOn(GoOnBy::Itself).state, SubmissionState::Cancelled);
    QCOMPARE(desk.bodies().size(), 1);
}

void CancellingTest::whatMayHaveArrivedIsNotRepeatedByItself()
{
    SendingDesk desk;
    desk.endpoint.knowsRepeatedIds = true;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.script = [](const Submission &frozen) { return QList{dropAfterBody(), receiptFor(frozen)}; };
    QVERIFY(desk.submit().waitUntil.isValid());
    const Submission stopped = desk.cancel();
    QCOMPARE(stopped.state, SubmissionState::Unconfirmed);
    QCOMPARE(stopped.trouble, SendingTrouble::CancelledByUser);
    QVERIFY(!stopped.waitUntil.isValid());

    desk.restart();
    QCOMPARE(desk.resume(), stopped);
    QCOMPARE(desk.bodies().size(), 1);
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Submitted);
    QCOMPARE(desk.bodies().size(), 2);
}

void CancellingTest::withoutASubmissionThereIsNothingToDo()
{
    SendingDesk desk;
    const QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    const QSignalSpy failed(&desk.queue(), &SubmissionQueue::failed);
    desk.queue().cancel(desk.entryId());
    desk.queue().goOn(desk.entryId(), {}, GoOnBy::Person);
    desk.settleDown();
    QCOMPARE(settled.count(), 0);
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(CancellingTest)
#include "tst_cancelling.moc"
