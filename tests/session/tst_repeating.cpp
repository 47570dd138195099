#include "session/sendingdesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What may have arrived is sent again by itself only where that is safe.
class RepeatingTest final : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeSendingAgain();
    void unknownStatusPageSaysNothing();
    void repeatsOnceByItself();
    void repeatsByItselfWhereIdsAreKnown();
};

void RepeatingTest::asksBeforeSendingAgain()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) {
        return QList{dropAfterBody(), dropAfterBody(), notReceived(), receiptFor(frozen),
                     receiptFor(frozen, 200)};
    };
    const Submission unconfirmed = desk.submit();
    QCOMPARE(unconfirmed.state, SubmissionState::Unconfirmed);
    QCOMPARE(unconfirmed.trouble, SendingTrouble::ConnectionLost);
    QVERIFY(unconfirmed.waitUntil.isValid());
    desk.restart();
    const Submission ended = desk.goOn(GoOnBy::Itself);
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, unconfirmed.id);
    QVERIFY(desk.methods().startsWith("POST"));
    QCOMPARE(desk.bodies().size(), 2);
    QVERIFY(desk.methods().indexOf("GET") < desk.methods().lastIndexOf("POST"));
    QCOMPARE(desk.methods().at(desk.methods().lastIndexOf("POST") - 1), QByteArray("GET"));
}

void RepeatingTest::unknownStatusPageSaysNothing()
{
    SendingDesk desk(Retries::ByItself);
    const RawScript page{rawAnswer(404, "text/html", "<html><title>404</title></html>")};
    desk.script = [page](const Submission &) { return QList{dropAfterBody(), page}; };
    desk.advanceWithEveryStep();
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_VERIFY(desk.methods().count("GET") >= 4);
    QCOMPARE(desk.bodies().size(), 1);
    QCOMPARE(desk.stored().state, SubmissionState::Unconfirmed);
    QCOMPARE(desk.stored().trouble, SendingTrouble::ConnectionLost);
}

void RepeatingTest::repeatsOnceByItself()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &) {
        return QList{dropAfterBody(), notReceived(),   dropAfterBody(), notReceived(),
                     notReceived(),   dropAfterBody(), notReceived()};
    };
    desk.advanceWithEveryStep();
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.methods(), QByteArrayList({"POST", "GET", "POST", "GET"}));
    QTRY_COMPARE(desk.stored().unclear, 2);
    QTRY_VERIFY(!desk.queue().isRunning(desk.entryId()));
    desk.settleDown();
    QCOMPARE(desk.stored().state, SubmissionState::Unconfirmed);
    QVERIFY(!desk.stored().waitUntil.isValid());
    QCOMPARE(desk.bodies().size(), 2);

    // A person's wish is good for one more.
    QCOMPARE(desk.goOn(GoOnBy::Person).state, SubmissionState::Unconfirmed);
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 3);
}

void RepeatingTest::repeatsByItselfWhereIdsAreKnown()
{
    SendingDesk desk(Retries::ByItself);
    desk.endpoint.knowsRepeatedIds = true;
    desk.script = [](const Submission &frozen) {
        return QList{dropAfterBody(), notReceived(), dropAfterBody(), notReceived(), receiptFor(frozen)};
    };
    desk.advanceWithEveryStep();
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.stored().state, SubmissionState::Submitted);
    QCOMPARE(desk.bodies().size(), 3);
}

QTEST_GUILESS_MAIN(RepeatingTest)
#include "tst_repeating.moc"
