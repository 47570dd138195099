#include "sending/statusjob.h"

#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray token = "s3cret";
}

class StatusJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void getsTheReceipt();
    void sendsTheTokenHome();
    void sendsNoTokenElsewhere();
    void sendsNoTokenThatWouldBreakTheHeader();
    void isToldThatNothingArrived();
    void followsNoRedirect();
    void endsWhenTheServerIsSilent();
    void endsWhenTheAnswerHasNoEnd();
    void refusesAnUntrustedServer();
    void endsWhenNobodyListens();

private:
    StatusOutcome ask(const QUrl &address, const QUrl &home, const QByteArray &secret = token,
                      std::chrono::milliseconds silence = 20s);

    QNetworkAccessManager m_network;
};

void StatusJobTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

StatusOutcome StatusJobTest::ask(const QUrl &address, const QUrl &home, const QByteArray &secret,
                                 std::chrono::milliseconds silence)
{
    StatusJob job(m_network, sampleSubmission(home), address, secret, silence);
    job.start();
    return outcomeOf<StatusOutcome>(job);
}

void StatusJobTest::getsTheReceipt()
{
    RawServer server;
    const QByteArray receipt = asJson(sampleReceipt(sampleSubmission()));
    server.enqueue({rawAnswer(200, "application/json", receipt)});
    const StatusOutcome outcome = ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s));
    QCOMPARE(outcome.verdict, StatusVerdict::Received);
    QCOMPARE(outcome.receipt->document, receipt);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method(), "GET");
    QCOMPARE(server.requests().first().path(), "/entries/7f3c");
    QCOMPARE(server.requests().first().header("Accept"), "application/json, application/problem+json");
}

void StatusJobTest::sendsTheTokenHome()
{
    RawServer server;
    server.enqueue({rawAnswer(202, {}, {})});
    QCOMPARE(ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s)).verdict,
             StatusVerdict::Processing);
    QCOMPARE(server.requests().first().header("Authorization"), "Bearer s3cret");
}

void StatusJobTest::sendsNoTokenElsewhere()
{
    RawServer server;
    server.enqueue({rawAnswer(202, {}, {})});
    QCOMPARE(ask(server.url(u"/entries/7f3c"_s), QUrl(u"http://127.0.0.1:9/entries"_s)).verdict,
             StatusVerdict::Processing);
    QVERIFY(!server.requests().first().head.contains("s3cret"));
}

void StatusJobTest::sendsNoTokenThatWouldBreakTheHeader()
{
    RawServer server;
    server.enqueue({rawAnswer(202, {}, {})});
    ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s), "s3cret\r\nX-Other: 1");
    QVERIFY(!server.requests().first().head.contains("X-Other"));
    QVERIFY(!server.requests().first().head.contains("Authorization"));
}

void StatusJobTest::isToldThatNothingArrived()
{
    RawServer server;
    server.enqueue(
        {rawAnswer(404, "application/problem+json", R"({"title":"Unknown"})", {"Retry-After: 30"})});
    const StatusOutcome outcome = ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s));
    QCOMPARE(outcome.verdict, StatusVerdict::NotReceived);
    QCOMPARE(outcome.detail, u"Unknown"_s);
    QCOMPARE(outcome.retryAfter, 30s);
}

void StatusJobTest::followsNoRedirect()
{
    RawServer server;
    server.enqueue({rawAnswer(307, {}, {}, {"Location: /elsewhere"})});
    const StatusOutcome outcome = ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s));
    QCOMPARE(outcome.trouble, SendingTrouble::Redirected);
    QCOMPARE(server.requests().size(), 1);
}

void StatusJobTest::endsWhenTheServerIsSilent()
{
    RawServer server;
    server.enqueue({});
    const StatusOutcome outcome =
        ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s), token, 200ms);
    QCOMPARE(outcome.verdict, StatusVerdict::NoAnswer);
    QCOMPARE(outcome.trouble, SendingTrouble::TimedOut);
}

/// Each byte of it comes in good time.
void StatusJobTest::endsWhenTheAnswerHasNoEnd()
{
    RawServer server;
    const QByteArray receipt = asJson(sampleReceipt(sampleSubmission()));
    RawScript script{rawAnswer(200, "application/json", receipt + QByteArray(5000, ' '))};
    script.drip = 1ms;
    server.enqueue(script);
    const StatusOutcome outcome =
        ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s), token, 500ms);
    QCOMPARE(outcome.verdict, StatusVerdict::NoAnswer);
}

void StatusJobTest::refusesAnUntrustedServer()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue({rawAnswer(404, {}, {})});
    const StatusOutcome outcome = ask(server.url(u"/entries/7f3c"_s), server.url(u"/entries"_s));
    QCOMPARE(outcome.trouble, SendingTrouble::UntrustedServer);
    QVERIFY2(outcome.detail.contains(u"Shortlist Test Authority"_s), qPrintable(outcome.detail));
    QCOMPARE(server.requests().size(), 0);
}

void StatusJobTest::endsWhenNobodyListens()
{
    RawServer server;
    const QUrl address = server.url(u"/entries/7f3c"_s);
    server.close();
    const StatusOutcome outcome = ask(address, address);
    QCOMPARE(outcome.trouble, SendingTrouble::NoConnection);
    QVERIFY(!outcome.detail.isEmpty());
}

QTEST_GUILESS_MAIN(StatusJobTest)
#include "tst_statusjob.moc"
