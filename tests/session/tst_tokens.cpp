#include "session/sendingdesk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// A token goes to the server it was given for, and nowhere else.
class TokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void signsInWithATokenGivenLater();
    void tokenGoesWithTheEntryAndIsNotStored();
    void eachEndpointSeesItsOwnToken();
    void tokenOfAnotherEndpointStaysHere();
    void personsTokenReachesWhatWaitsItsTurn();
};

void TokensTest::signsInWithATokenGivenLater()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{answerOf(401), receiptFor(frozen)}; };
    const Submission stopped = desk.submit();
    QCOMPARE(stopped.state, SubmissionState::NeedsUser);
    QCOMPARE(stopped.trouble, SendingTrouble::SignInNeeded);
    const Submission ended = desk.goOn(GoOnBy::Person, "s3cret");
    QCOMPARE(ended.state, SubmissionState::Submitted);
    QCOMPARE(ended.id, stopped.id);
    QCOMPARE(desk.server.requests().at(0).header("Authorization"), QByteArray());
    QCOMPARE(desk.server.requests().at(1).header("Authorization"), QByteArray("Bearer s3cret"));
    QCOMPARE(desk.states(),
             QStringList({u"frozen"_s, u"committing"_s, u"needsUser"_s, u"committing"_s, u"submitted"_s}));
}

void TokensTest::tokenGoesWithTheEntryAndIsNotStored()
{
    SendingDesk desk;
    desk.script = [](const Submission &frozen) { return QList{receiptFor(frozen)}; };
    const QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, "s3cret-t0ken");
    QTRY_COMPARE(settled.count(), 1);
    for (const RawRequest &request : desk.server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer s3cret-t0ken"));
    desk.stop();
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Roof garden"));
    QVERIFY(!bytes.contains("s3cret-t0ken"));
    desk.start();
}

void TokensTest::eachEndpointSeesItsOwnToken()
{
    SendingDesk desk;
    desk.server.enqueue(silence());
    desk.server.enqueue(notReceived());
    RawServer other;
    other.enqueue(answerOf(503));
    // While another entry is under way, this one goes to one endpoint and then to another one instead.
    Entry busy = desk.entry();
    busy.id = desk.newEntry(u"Second"_s);
    desk.queue().submit({desk.category, busy, desk.endpoint}, {});
    QTRY_COMPARE(desk.bodies().size(), 1);
    desk.queue().submit({desk.category, desk.entry(), desk.endpoint}, "for-the-shed");
    Endpoint elsewhere = desk.endpoint;
    elsewhere.address = other.url(u"/entries"_s);
    desk.queue().submit({desk.category, desk.entry(), elsewhere}, "for-the-other");
    QTRY_COMPARE(desk.stored().endpoint.address, elsewhere.address);
    desk.queue().cancel(busy.id);
    QTRY_COMPARE(desk.stored().state, SubmissionState::Waiting);
    desk.settleDown();
    QCOMPARE(desk.bodies().size(), 1);
    QCOMPARE(other.requests().size(), 1);
    QCOMPARE(other.requests().first().header("Authorization"), QByteArray("Bearer for-the-other"));
}

void TokensTest::tokenOfAnotherEndpointStaysHere()
{
    SendingDesk desk;
    desk.server.enqueue(dropAfterBody());
    desk.server.enqueue(answerOf(503));
    const Submission unconfirmed = desk.submit();
    QCOMPARE(unconfirmed.state, SubmissionState::Unconfirmed);
    const RawServer other;
    Endpoint elsewhere = desk.endpoint;
    elsewhere.address = other.url(u"/entries"_s);
    const QSignalSpy settled(&desk.queue(), &SubmissionQueue::settled);
    desk.queue().submit({desk.category, desk.entry(), elsewhere}, "for-the-other");
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(desk.stored().id, unconfirmed.id);
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "GET", "GET"}));
    QCOMPARE(desk.server.requests().last().header("Authorization"), QByteArray());
    QCOMPARE(other.requests().size(), 0);
}

void TokensTest::personsTokenReachesWhatWaitsItsTurn()
{
    SendingDesk desk;
    for (const RawScript &answer : {answerOf(503), silence(), notReceived(), answerOf(503)})
        desk.server.enqueue(answer);
    QCOMPARE(desk.submit().state, SubmissionState::Waiting);
    Entry busy = desk.entry();
    busy.id = desk.newEntry(u"Second"_s);
    desk.queue().submit({desk.category, busy, desk.endpoint}, {});
    QTRY_COMPARE(desk.bodies().size(), 2);
    desk.queue().goOn(desk.entryId(), {}, GoOnBy::Itself);
    desk.queue().goOn(desk.entryId(), "s3cret", GoOnBy::Person);
    desk.settleDown();
    desk.queue().cancel(busy.id);
    QTRY_COMPARE(desk.bodies().size(), 3);
    desk.settleDown();
    QCOMPARE(desk.methods(), QByteArrayList({"POST", "POST", "GET", "POST"}));
    QCOMPARE(desk.server.requests().last().header("Authorization"), QByteArray("Bearer s3cret"));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
