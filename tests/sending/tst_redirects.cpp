#include "sending/submitjob.h"

#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray token = "s3cret";

RawScript receiptFor(const Submission &submission)
{
    return {rawAnswer(201, "application/json", asJson(sampleReceipt(submission)))};
}
} // namespace

class RedirectsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void repeatsAtTheSameOrigin_data();
    void repeatsAtTheSameOrigin();
    void repeatsThreeTimesAtMost();
    void goesNowhereElse_data();
    void goesNowhereElse();

private:
    SendingOutcome submit(const Submission &submission, std::chrono::milliseconds silence = 20s);

    QNetworkAccessManager m_network;
};

void RedirectsTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

SendingOutcome RedirectsTest::submit(const Submission &submission, std::chrono::milliseconds silence)
{
    SubmitJob job(m_network, submission, token, silence);
    job.start();
    return outcomeOf<SendingOutcome>(job);
}

void RedirectsTest::repeatsAtTheSameOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<EndpointProfile>("profile");

    QTest::newRow("307, json") << 307 << EndpointProfile::Json;
    QTest::newRow("308, json") << 308 << EndpointProfile::Json;
    QTest::newRow("307, multipart") << 307 << EndpointProfile::Multipart;
}

void RedirectsTest::repeatsAtTheSameOrigin()
{
    QFETCH(int, status);
    QFETCH(EndpointProfile, profile);
    RawServer server;
    Submission submission = sampleSubmission(server.url(u"/entries"_s));
    submission.endpoint.profile = profile;
    server.enqueue({rawAnswer(status, {}, {}, {"Location: /v2/entries"})});
    server.enqueue(receiptFor(submission));

    QCOMPARE(submit(submission).verdict, Verdict::Received);
    QCOMPARE(server.deliveries(), 2);
    QCOMPARE(server.requests().size(), 2);
    const RawRequest &second = server.requests().last();
    QCOMPARE(second.method(), "POST");
    QCOMPARE(second.path(), "/v2/entries");
    QCOMPARE(second.body.count(submission.body), 1);
    QCOMPARE(second.header("Authorization"), "Bearer s3cret");
    QCOMPARE(second.header("Idempotency-Key"), server.requests().first().header("Idempotency-Key"));
}

void RedirectsTest::repeatsThreeTimesAtMost()
{
    RawServer server;
    server.enqueue({rawAnswer(307, {}, {}, {"Location: /again?ticket=5f3a"})});
    const SendingOutcome outcome = submit(sampleSubmission(server.url(u"/entries"_s)));
    QCOMPARE(outcome.verdict, Verdict::NeedsUser);
    QCOMPARE(outcome.trouble, SendingTrouble::Redirected);
    QCOMPARE(outcome.detail, server.url(u"/again"_s).toString());
    QCOMPARE(server.deliveries(), 4);
}

void RedirectsTest::goesNowhereElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sameOrigin");

    QTest::newRow("307 elsewhere") << 307 << false;
    QTest::newRow("308 elsewhere") << 308 << false;
    QTest::newRow("301") << 301 << true;
    QTest::newRow("302") << 302 << true;
    QTest::newRow("303") << 303 << true;
    QTest::newRow("302 elsewhere") << 302 << false;
}

void RedirectsTest::goesNowhereElse()
{
    QFETCH(int, status);
    QFETCH(bool, sameOrigin);
    RawServer server;
    RawServer elsewhere;
    elsewhere.enqueue({rawAnswer(201, {}, {})});
    const QUrl target = (sameOrigin ? server : elsewhere).url(u"/there"_s);
    server.enqueue({rawAnswer(status, {}, {}, {"Location: " + target.toEncoded()})});

    const SendingOutcome outcome = submit(sampleSubmission(server.url(u"/entries"_s)));
    QCOMPARE(outcome.verdict, Verdict::NeedsUser);
    QCOMPARE(outcome.trouble, status < 307 ? SendingTrouble::Redirected : SendingTrouble::Moved);
    QCOMPARE(outcome.detail, target.toString());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
