#include "session/sendingdesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// An entry's way where it may or may not have arrived: never two deliveries by themselves.
class UnconfirmedTest final : public QObject
{
    Q_OBJECT

private slots:
    void dropIsAskedAfterAndDeliveredOnce();
    void notReceivedWaitsAndIsSentAgainUnderItsId();
    void stillProcessingIsAskedAgain();
    void withdrawnIsADraftAgain();
    void noStatusAndNoReceiptIsSentUnconfirmed();
    void takenWithoutReceiptIsRepeatedByAPersonAlone();
    void takenWithoutReceiptIsRepeatedWhereIdsAreKnown();
    void takenIsKnownAfterAnEndInTheMiddle();
    void statusThatWantsATokenIsTold();
    void takenIsKnownAfterATokenWasWanted();
    void dropWithoutStatusStaysUntilAPersonSendsAgain();
    void dropWithoutStatusIsRepeatedWhereIdsAreKnown();
    void whatStaysIsLeftAlone_data();
    void whatStaysIsLeftAlone();
};

void UnconfirmedTest::dropIsAskedAfterAndDeliveredOnce()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{dropAfterBody(), receiptFor(frozen, 200)}; };
    const Submission ended = desk.submit();
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QVERIFY(ended.receipt);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));
    QCOMPARE(desk.bodies(), QByteArrayList{ended.body});
    QCOMPARE(desk.states(), QStringList({u"frozen"_s, u"committing"_s, u"unconfirmed"_s, u"submitted"_s}));
}

void UnconfirmedTest::notReceivedWaitsAndIsSentAgainUnderItsId()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) {
        return QList{dropAfterBody(), notReceived(), receiptFor(frozen), receiptFor(frozen, 200)};
    };
    const Submission waiting = desk.submit();
    QCOMPARE(waiting.state, SubmissionState::Waiting);
    QCOMPARE(waiting.trouble, SendingTrouble::ConnectionLost);
    QCOMPARE(waiting.failures, 1);
    QVERIFY(waiting.waitUntil >= desk.clock.now());
    desk.restart();
    const Submission ended = desk.goOn(GoOnBy::Itself);
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, waiting.id);
    QCOMPARE(desk.bodies(), QByteArrayList({waiting.body, waiting.body}));
    QCOMPARE(desk.states(), QStringList({u"frozen"_s, u"committing"_s, u"unconfirmed"_s, u"waiting"_s,
                                         u"committing"_s, u"submitted"_s}));
}

void UnconfirmedTest::stillProcessingIsAskedAgain()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) {
        return QList{answerOf(202), answerOf(202), receiptFor(frozen, 200)};
    };
    const Submission processing = desk.submit();
    QCOMPARE(processing.state, SubmissionState::Unconfirmed);
    QCOMPARE(processing.trouble, SendingTrouble::StillProcessing);
    QVERIFY(processing.waitUntil.isValid());
    QCOMPARE(desk.goOn(GoOnBy::Itself).state, SubmissionState::Submitted);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET", "GET"}));
}

void UnconfirmedTest::withdrawnIsADraftAgain()
{
    SendingDesk desk;
    desk.script = [](const Submission &) { return QList{dropAfterBody(), answerOf(410), answerOf(503)}; };
    const Submission withdrawn = desk.submit();
    QCOMPARE(withdrawn.state, SubmissionState::Rejected);
    QCOMPARE(withdrawn.trouble, SendingTrouble::Withdrawn);
    desk.script = {};
    const Submission again = desk.submit();
    QVERIFY(again.id != withdrawn.id);
}

void UnconfirmedTest::noStatusAndNoReceiptIsSentUnconfirmed()
{
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.server.enqueue(answerOf(200));
    const Submission ended = desk.submit();
    QCOMPARE(ended.state, SubmissionState::SentUnconfirmed);
    QCOMPARE(ended.trouble, SendingTrouble::NoReceipt);
    QVERIFY(!ended.receipt);
    QCOMPARE(desk.submit(), ended);
    QCOMPARE(desk.goOn(GoOnBy::Person), ended);
    desk.restart();
    QCOMPARE(desk.submit(), ended);
    QCOMPARE(desk.methods(), QByteArrayList{"POST"});
    QCOMPARE(desk.states(), QStringList({u"frozen"_s, u"committing"_s, u"sentUnconfirmed"_s}));
}

void UnconfirmedTest::takenWithoutReceiptIsRepeatedByAPersonAlone()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) {
        return QList{answerOf(200), notReceived(), notReceived(), notReceived(), receiptFor(frozen)};
    };
    const Submission taken = desk.submit();
    QCOMPARE(taken.state, SubmissionState::Unconfirmed);
    QCOMPARE(taken.trouble, SendingTrouble::NoReceipt);
    QVERIFY(!taken.waitUntil.isValid());
    desk.restart();
    QCOMPARE(desk.goOn(GoOnBy::Itself).state, SubmissionState::Unconfirmed);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET", "GET"}));

    const Submission ended = desk.goOn(GoOnBy::Person);
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, taken.id);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET", "GET", "GET", "POST", "GET"}));
    QCOMPARE(desk.bodies(), QByteArrayList({taken.body, taken.body}));
}

void UnconfirmedTest::takenWithoutReceiptIsRepeatedWhereIdsAreKnown()
{
    SendingDesk desk;
    desk.endpoint.knowsRepeatedIds = true;
    desk.script = [](const Submission &frozen) {
        return QList{answerOf(200), notReceived(), notReceived(), receiptFor(frozen)};
    };
    const Submission taken = desk.submit();
    QCOMPARE(taken.state, SubmissionState::Unconfirmed);
    QVERIFY(taken.waitUntil.isValid());
    QCOMPARE(desk.goOn(GoOnBy::Itself).state, SubmissionState::Submitted);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET", "GET", "POST", "GET"}));
}

void UnconfirmedTest::takenIsKnownAfterAnEndInTheMiddle()
{
    SendingDesk desk;
    desk.script = [](const Submission &) {
        return QList{answerOf(200), notReceived(), notReceived(), silence(), notReceived()};
    };
    QVERIFY(desk.submit().taken);
    // A person sends it again, and the program ends before the answer.
    desk.queue().goOn(desk.entryId(), {}, GoOnBy::Person);
    QTRY_COMPARE(desk.bodies().size(), 2);
    desk.restart();
    const Submission ended = desk.resume();
    QCOMPARE(ended.state, SubmissionState::Unconfirmed);
    QCOMPARE(ended.trouble, SendingTrouble::ConnectionLost);
    QVERIFY(ended.taken);
    QCOMPARE(desk.bodies().size(), 2);
}

void UnconfirmedTest::statusThatWantsATokenIsTold()
{
    SendingDesk desk(Retries::ByItself);
    desk.script = [](const Submission &frozen) {
        return QList{dropAfterBody(), answerOf(401), receiptFor(frozen, 200)};
    };
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    const Submission stopped = desk.submit();
    QCOMPARE(stopped.state, SubmissionState::Unconfirmed);
    QCOMPARE(stopped.trouble, SendingTrouble::SignInNeeded);
    QVERIFY(!stopped.waitUntil.isValid());
    desk.settleDown();
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));

    QCOMPARE(desk.goOn(GoOnBy::Person, "s3cret").state, SubmissionState::Submitted);
    QCOMPARE(desk.server.requests().last().header("Authorization"), QByteArray("Bearer s3cret"));
    QCOMPARE(desk.bodies().size(), 1);
}

void UnconfirmedTest::takenIsKnownAfterATokenWasWanted()
{
    SendingDesk desk;
    desk.script = [](const Submission &) { return QList{answerOf(200), answerOf(401), notReceived()}; };
    const Submission stopped = desk.submit();
    QCOMPARE(stopped.trouble, SendingTrouble::SignInNeeded);
    QVERIFY(stopped.taken);
    QCOMPARE(desk.goOn(GoOnBy::Itself, "s3cret").state, SubmissionState::Unconfirmed);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET", "GET"}));
}

void UnconfirmedTest::dropWithoutStatusStaysUntilAPersonSendsAgain()
{
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.script = [](const Submission &frozen) { return QList{dropAfterBody(), receiptFor(frozen)}; };
    const Submission unconfirmed = desk.submit();
    QCOMPARE(unconfirmed.state, SubmissionState::Unconfirmed);
    QCOMPARE(unconfirmed.trouble, SendingTrouble::ConnectionLost);
    QVERIFY(!unconfirmed.waitUntil.isValid());
    QCOMPARE(desk.goOn(GoOnBy::Itself), unconfirmed);
    QCOMPARE(desk.bodies().size(), 1);

    desk.restart();
    const Submission ended = desk.goOn(GoOnBy::Person);
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(desk.bodies(), QByteArrayList({unconfirmed.body, unconfirmed.body}));
}

void UnconfirmedTest::dropWithoutStatusIsRepeatedWhereIdsAreKnown()
{
    SendingDesk desk;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.endpoint.knowsRepeatedIds = true;
    desk.script = [](const Submission &frozen) { return QList{dropAfterBody(), receiptFor(frozen)}; };
    const Submission unconfirmed = desk.submit();
    QCOMPARE(unconfirmed.state, SubmissionState::Unconfirmed);
    QVERIFY(unconfirmed.waitUntil.isValid());
    QCOMPARE(desk.goOn(GoOnBy::Itself).state, SubmissionState::Submitted);
    QCOMPARE(desk.bodies(), QByteArrayList({unconfirmed.body, unconfirmed.body}));
}

void UnconfirmedTest::whatStaysIsLeftAlone_data()
{
    QTest::addColumn<StatusRoad>("road");
    QTest::addColumn<QList<RawScript>>("answers");
    QTest::addColumn<QByteArrayList>("methods");

    QTest::newRow("dropped, cannot be asked")
        << StatusRoad::None << QList{dropAfterBody()} << QByteArrayList{"POST"};
    QTest::newRow("taken, not there")
        << StatusRoad::Derived << QList{answerOf(200), notReceived()} << QByteArrayList{"POST", "GET"};
    QTest::newRow("taken, asked in vain, not there")
        << StatusRoad::Derived << QList{answerOf(200), answerOf(503), notReceived()}
        << QByteArrayList{"POST", "GET", "GET"};
}

void UnconfirmedTest::whatStaysIsLeftAlone()
{
    QFETCH(StatusRoad, road);
    QFETCH(QList<RawScript>, answers);
    QFETCH(QByteArrayList, methods);
    SendingDesk desk(Retries::ByItself);
    desk.endpoint.statusRoad = road;
    desk.script = [answers](const Submission &) { return answers; };
    // Every wait is over as soon as it has begun.
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    const QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.methods(), methods);
    QTRY_COMPARE(desk.stored().state, SubmissionState::Unconfirmed);
    QTRY_VERIFY(!desk.queue().isRunning(desk.entryId()));
    desk.settleDown();
    QCOMPARE(desk.methods(), methods);
    QVERIFY2(settled.count() <= 2, qPrintable(QString::number(settled.count())));
    QVERIFY(!desk.stored().waitUntil.isValid());
}

QTEST_GUILESS_MAIN(UnconfirmedTest)
#include "tst_unconfirmed.moc"
