#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "sending/webdavjob.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
RawScript answer(int status, const QByteArray &body = {})
{
    return {rawAnswer(status, "text/plain", body)};
}

RawScript webPage()
{
    return {rawAnswer(200, "text/html", "<html>Sign in to this network</html>")};
}

/// The connection ends after so much of the answer's body.
RawScript cut(const QByteArray &body, qsizetype after)
{
    const QByteArray whole = rawAnswer(200, "text/plain", body);
    return {whole.chopped(body.size() - after), RawScript::End::Close};
}
} // namespace

Q_DECLARE_METATYPE(RawScript)

class WebDavJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesEachStep_data();
    void judgesEachStep();
    void asksForTheStepsInOrder();
    void stopsBeforeTheMove();
    void waitsForTheMoveThatIsUnderWay();
};

void WebDavJobTest::judgesEachStep_data()
{
    const QByteArray entry = sampleSubmission().body;
    // Qt sends a request without a body once more by itself; a second MOVE finds nothing to move.
    const RawScript drop{{}, RawScript::End::Close};
    const QList<RawScript> put{answer(404), answer(201), answer(201), answer(200, entry)};

    QTest::addColumn<QList<RawScript>>("answers");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<SendingTrouble>("trouble");
    const auto row = [](const char *name, const QList<RawScript> &answers, Verdict verdict,
                        SendingTrouble trouble) { QTest::newRow(name) << answers << verdict << trouble; };
    row("moved", put + QList{answer(201), answer(200, entry)}, Verdict::Taken, SendingTrouble::NoReceipt);
    row("there already", {answer(200, entry)}, Verdict::Taken, SendingTrouble::NoReceipt);
    row("another there", {answer(200, "{}")}, Verdict::NeedsUser, SendingTrouble::OtherContent);
    row("the part folder is there",
        {answer(404), answer(405), answer(201), answer(200, entry), answer(201), answer(200, entry)},
        Verdict::Taken, SendingTrouble::NoReceipt);
    row("no folder to make it in", {answer(404), answer(409)}, Verdict::NeedsUser,
        SendingTrouble::WrongAddress);
    row("signed out", {answer(401)}, Verdict::NeedsUser, SendingTrouble::SignInNeeded);
    row("put and dropped", {answer(404), answer(201), drop}, Verdict::NotReceived,
        SendingTrouble::ConnectionLost);
    row("held", {answer(404), answer(201), answer(423)}, Verdict::NotReceived, SendingTrouble::ServerBusy);
    row("put in part, then whole",
        {answer(404), answer(201), answer(201), answer(200, entry.left(9)), answer(204), answer(200, entry),
         answer(201), answer(200, entry)},
        Verdict::Taken, SendingTrouble::NoReceipt);
    row("put in part again",
        {answer(404), answer(201), answer(201), answer(200, entry.left(9)), answer(204), answer(200, "x")},
        Verdict::NeedsUser, SendingTrouble::UploadDiffers);
    row("moved, and the answer dropped", put + QList{drop, drop, answer(200, entry)}, Verdict::Taken,
        SendingTrouble::NoReceipt);
    row("dropped, and not moved", put + QList{drop, drop, answer(404)}, Verdict::NotReceived,
        SendingTrouble::ConnectionLost);
    row("moved by another connection", put + QList{answer(412), answer(200, entry)}, Verdict::Taken,
        SendingTrouble::NoReceipt);
    row("may not be moved", put + QList{answer(403)}, Verdict::NeedsUser, SendingTrouble::Forbidden);
    row("there, and not read whole", {cut(entry, 5)}, Verdict::NotReceived, SendingTrouble::ConnectionLost);
    row("there, and nothing read of it", {cut(entry, 0)}, Verdict::NotReceived,
        SendingTrouble::ConnectionLost);
    row("put, and not read whole", {answer(404), answer(201), answer(201), cut(entry, 5)},
        Verdict::NotReceived, SendingTrouble::ConnectionLost);
    row("a network that wants a sign-in", {webPage()}, Verdict::NotReceived, SendingTrouble::NetworkSignIn);
    row("moved, and then a network that wants a sign-in", put + QList{answer(201), webPage()},
        Verdict::NotReceived, SendingTrouble::NetworkSignIn);
    row("at fault", {answer(500)}, Verdict::NotReceived, SendingTrouble::ServerFailed);
}

void WebDavJobTest::judgesEachStep()
{
    QFETCH(const QList<RawScript>, answers);
    RawServer server;
    for (const RawScript &script : answers)
        server.enqueue(script);
    QNetworkAccessManager network;
    WebDavJob job(network, sampleSubmission(server.url(u"/store"_s)), {}, {}, 5s);
    job.start();
    const auto outcome = outcomeOf<SendingOutcome>(job);
    QTEST(outcome.verdict, "verdict");
    QTEST(outcome.trouble, "trouble");
    QCOMPARE(server.requests().size(), answers.size());
}

void WebDavJobTest::asksForTheStepsInOrder()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/store"_s));
    for (const RawScript &script : {answer(404), answer(201), answer(201), answer(200, submission.body),
                                    answer(201), answer(200, submission.body)})
        server.enqueue(script);
    QNetworkAccessManager network;
    WebDavJob job(network, submission, {}, {}, 5s);
    job.start();
    QCOMPARE(outcomeOf<SendingOutcome>(job).verdict, Verdict::Taken);
    QByteArrayList asked;
    for (const RawRequest &request : server.requests())
        asked += request.method() + ' ' + request.path();
    const QByteArray id = submission.id.value.toLatin1();
    QCOMPARE(asked,
             (QByteArrayList{"GET /store/" + id + "/entry.json", "MKCOL /store/" + id + ".part/",
                             "PUT /store/" + id + ".part/entry.json", "GET /store/" + id + ".part/entry.json",
                             "MOVE /store/" + id + ".part/", "GET /store/" + id + "/entry.json"}));
    QCOMPARE(server.requests().at(4).header("Overwrite"), "F");
    QCOMPARE(server.requests().at(4).header("Destination"),
             server.url(u"/store/"_s + submission.id.value + u'/').toEncoded());
}

void WebDavJobTest::stopsBeforeTheMove()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/store"_s));
    for (const RawScript &script : {answer(404), answer(201), RawScript()})
        server.enqueue(script);
    QNetworkAccessManager network;
    WebDavJob job(network, submission, {}, {}, 5s);
    connect(&server, &RawServer::delivered, &job, [&] {
        if (server.requests().size() == 3)
            job.cancel();
    });
    job.start();
    const auto outcome = outcomeOf<SendingOutcome>(job);
    QCOMPARE(outcome.verdict, Verdict::NotReceived);
    QCOMPARE(outcome.trouble, SendingTrouble::CancelledByUser);
}

/// A server may move the folder after it was asked whether it has.
void WebDavJobTest::waitsForTheMoveThatIsUnderWay()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/store"_s));
    RawScript moved = answer(201);
    moved.drip = 1ms;
    for (const RawScript &script : {answer(404), answer(201), answer(201), answer(200, submission.body),
                                    moved, answer(200, submission.body)})
        server.enqueue(script);
    QNetworkAccessManager network;
    WebDavJob job(network, submission, {}, {}, 5s);
    connect(&server, &RawServer::delivered, &job, [&] {
        if (server.requests().last().method() == "MOVE")
            job.cancel();
    });
    job.start();
    QCOMPARE(outcomeOf<SendingOutcome>(job).verdict, Verdict::Taken);
    QCOMPARE(server.connections(), 1); // none was cut off
}

QTEST_GUILESS_MAIN(WebDavJobTest)
#include "tst_webdavjob.moc"
