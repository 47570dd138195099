#include "session/openentry.h"
#include "session/sendingdesk.h"

#include <QSignalSpy>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a person takes back while its request is under way: the organiser is asked, and nothing is sent
/// again.
class CancellingUnderWayTest final : public QObject
{
    Q_OBJECT

private slots:
    void underWayIsAskedAfterAndNotSentAgain_data();
    void underWayIsAskedAfterAndNotSentAgain();
    void whileAskedAfterIsNotSentAgain_data();
    void whileAskedAfterIsNotSentAgain();
    void whileAskedAfterStaysWhereItWasTaken();
    void underWayWithoutStatusStaysUnconfirmed_data();
    void underWayWithoutStatusStaysUnconfirmed();
    void whileTheOutcomeIsBeingStoredCountsToo_data();
    void whileTheOutcomeIsBeingStoredCountsToo();
    void anAnswerThatIsThereCounts();
};

void CancellingUnderWayTest::underWayIsAskedAfterAndNotSentAgain_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<SubmissionState>("state");
    QTest::newRow("had arrived") << true << SubmissionState::Submitted;
    QTest::newRow("had not arrived") << false << SubmissionState::Cancelled;
}

void CancellingUnderWayTest::underWayIsAskedAfterAndNotSentAgain()
{
    QFETCH(bool, arrived);
    SendingDesk desk(Retries::ByItself);
    desk.script = [arrived](const Submission &frozen) {
        return QList{silence(), arrived ? receiptFor(frozen, 200) : notReceived()};
    };
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&] { desk.clock.advance(1h); });
    QSignalSpy delivered(&desk.server, &RawServer::delivered);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QVERIFY(delivered.wait());
    QTEST(desk.cancel().state, "state");
    desk.settleDown();
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));
    QTEST(desk.stored().state, "state");
}

void CancellingUnderWayTest::whileAskedAfterIsNotSentAgain_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<SubmissionState>("state");
    QTest::newRow("had arrived") << true << SubmissionState::Submitted;
    QTest::newRow("had not arrived") << false << SubmissionState::Cancelled;
}

void CancellingUnderWayTest::whileAskedAfterIsNotSentAgain()
{
    QFETCH(bool, arrived);
    SendingDesk desk;
    desk.script = [arrived](const Submission &frozen) {
        return QList{dropAfterBody(), silence(), arrived ? receiptFor(frozen, 200) : notReceived()};
    };
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));
    const Submission stopped = desk.cancel();
    QCOMPARE(stopped.state, SubmissionState::Unconfirmed);
    QCOMPARE(stopped.trouble, SendingTrouble::CancelledByUser);
    QVERIFY(stopped.waitUntil.isValid());

    desk.restart();
    QTEST(desk.goOn(GoOnBy::Itself).state, "state");
    QCOMPARE(desk.bodies().size(), 1);
}

void CancellingUnderWayTest::whileAskedAfterStaysWhereItWasTaken()
{
    SendingDesk desk;
    desk.endpoint.knowsRepeatedIds = true;
    desk.script = [](const Submission &) { return QList{answerOf(200), silence(), notReceived()}; };
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));
    const Submission stopped = desk.cancel();
    QCOMPARE(stopped.state, SubmissionState::Unconfirmed);
    QVERIFY(!stopped.waitUntil.isValid());

    desk.restart();
    QCOMPARE(desk.goOn(GoOnBy::Itself).state, SubmissionState::Unconfirmed);
    QCOMPARE(desk.bodies().size(), 1);
}

void CancellingUnderWayTest::underWayWithoutStatusStaysUnconfirmed_data()
{
    QTest::addColumn<bool>("knowsRepeatedIds");
    QTest::newRow("repeated ids are new") << false;
    QTest::newRow("repeated ids are known") << true;
}

void CancellingUnderWayTest::underWayWithoutStatusStaysUnconfirmed()
{
    QFETCH(bool, knowsRepeatedIds);
    SendingDesk desk;
    desk.endpoint.knowsRepeatedIds = knowsRepeatedIds;
    desk.endpoint.statusRoad = StatusRoad::None;
    desk.server.enqueue(silence());
    QSignalSpy delivered(&desk.server, &RawServer::delivered);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QVERIFY(delivered.wait());
    const Submission ended = desk.cancel();
    QCOMPARE(ended.state, SubmissionState::Unconfirmed);
    QCOMPARE(ended.trouble, SendingTrouble::CancelledByUser);
    QVERIFY(!ended.waitUntil.isValid());
    desk.restart();
    QCOMPARE(desk.resume().state, SubmissionState::Unconfirmed);
    QCOMPARE(desk.bodies().size(), 1);
}

void CancellingUnderWayTest::whileTheOutcomeIsBeingStoredCountsToo_data()
{
    QTest::addColumn<QList<RawScript>>("answers");
    QTest::addColumn<SubmissionState>("before"); ///< the last request
    QTest::addColumn<SubmissionState>("after");
    using State = SubmissionState;
    QTest::newRow("busy") << QList{answerOf(503)} << State::Committing << State::Cancelled;
    QTest::newRow("wrong address") << QList{answerOf(404)} << State::Committing << State::Cancelled;
    QTest::newRow("may have arrived")
        << QList{dropAfterBody(), answerOf(503)} << State::Unconfirmed << State::Unconfirmed;
}

void CancellingUnderWayTest::whileTheOutcomeIsBeingStoredCountsToo()
{
    QFETCH(QList<RawScript>, answers);
    QFETCH(SubmissionState, before);
    SendingDesk desk;
    desk.script = [answers](const Submission &) { return answers; };
    std::optional<HeldStorage> held;
    connect(&desk.queue(), &SubmissionQueue::changed, this, [&](const Submission &submission) {
        if (submission.state == before && !held)
            held.emplace(desk.storage());
    });
    QSignalSpy answered(&desk.network(), &QNetworkAccessManager::finished);
    QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(answered.size(), answers.size());
    desk.queue().cancel(desk.entryId());
    held->release();
    QVERIFY(settled.wait());
    QTEST(desk.stored().state, "after");
    QCOMPARE(desk.stored().trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(settled.first().first().value<Submission>(), desk.stored());
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
}

void CancellingUnderWayTest::anAnswerThatIsThereCounts()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen), silence()}; };
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, {});
    QTRY_COMPARE(desk.methods(), QByteArrayList({"POST", "GET"}));
    desk.queue().cancel(desk.entryId());
    desk.settleDown();
    QCOMPARE(desk.stored().state, SubmissionState::Submitted);
    QVERIFY(desk.stored().receipt);
}

QTEST_GUILESS_MAIN(CancellingUnderWayTest)
#include "tst_cancellingunderway.moc"
