#include "sending/submitjob.h"

#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray token = "s3cret";

RawScript receiptFor(const Submission &submission)
{
    return {rawAnswer(201, "application/json", asJson(sampleReceipt(submission)))};
}
} // namespace

class SubmitJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sendsTheBytesAsJson();
    void sendsTheBytesAsAForm();
    void sendsOverTls();
    void reportsProgress();
    void judgesTheReceipt_data();
    void judgesTheReceipt();
    void judgesAStatus_data();
    void judgesAStatus();
    void neitherKeepsNorSendsCookies();
    void cutsALargeAnswer();

private:
    SendingOutcome submit(const Submission &submission, std::chrono::milliseconds silence = 20s);

    QNetworkAccessManager m_network;
};

void SubmitJobTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

SendingOutcome SubmitJobTest::submit(const Submission &submission, std::chrono::milliseconds silence)
{
    SubmitJob job(m_network, submission, token, silence);
    job.start();
    return outcomeOf<SendingOutcome>(job);
}

void SubmitJobTest::sendsTheBytesAsJson()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/entries"_s));
    server.enqueue(receiptFor(submission));

    const SendingOutcome outcome = submit(submission);
    QCOMPARE(outcome.verdict, Verdict::Received);
    QCOMPARE(outcome.receipt->reference, u"HSJ-2026-0042"_s);
    QCOMPARE(server.deliveries(), 1);
    const RawRequest &request = server.requests().first();
    QCOMPARE(request.method(), "POST");
    QCOMPARE(request.path(), "/entries");
    QCOMPARE(request.body, submission.body);
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Idempotency-Key"), "\"7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34\"");
    const QByteArray digest = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256);
    QCOMPARE(request.header("Repr-Digest"), "sha-256=:" + digest.toBase64() + ':');
    QCOMPARE(request.header("Accept"), "application/json, application/problem+json");
    QCOMPARE(request.header("Authorization"), "Bearer s3cret");
    QCOMPARE(request.header("User-Agent"), "Shortlist/" SHORTLIST_VERSION);
}

void SubmitJobTest::sendsTheBytesAsAForm()
{
    RawServer server;
    Submission submission = sampleSubmission(server.url(u"/entries"_s));
    submission.endpoint.profile = EndpointProfile::Multipart;
    server.enqueue(receiptFor(submission));

    QCOMPARE(submit(submission).verdict, Verdict::Received);
    QCOMPARE(server.deliveries(), 1);
    const RawRequest &request = server.requests().first();
    const QByteArray type = request.header("Content-Type");
    const QByteArray start = "multipart/form-data; boundary=\"";
    QVERIFY2(type.startsWith(start) && type.endsWith('"'), type.constData());
    const QByteArray boundary = type.sliced(start.size()).chopped(1);
    QCOMPARE(request.body, "--" + boundary +
                               "\r\nContent-Disposition: form-data; name=\"entry\"\r\n"
                               "Content-Type: application/json\r\n\r\n" +
                               submission.body + "\r\n--" + boundary + "--\r\n");
    QCOMPARE(request.header("Idempotency-Key"), "\"7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34\"");
    QCOMPARE(request.header("Repr-Digest"), QByteArray());
    QCOMPARE(request.header("Authorization"), "Bearer s3cret");
}

void SubmitJobTest::sendsOverTls()
{
    RawServer::trustAuthority(true);
    const auto distrust = qScopeGuard([] { RawServer::trustAuthority(false); });
    RawServer server(RawServer::Security::Tls);
    const Submission submission = sampleSubmission(server.url(u"/entries"_s), 300'000);
    server.enqueue(receiptFor(submission));
    QCOMPARE(submit(submission).verdict, Verdict::Received);
    QCOMPARE(server.deliveries(), 1);
    QCOMPARE(server.requests().first().body, submission.body);
}

void SubmitJobTest::reportsProgress()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/entries"_s), 2'000'000);
    server.enqueue(receiptFor(submission));
    SubmitJob job(m_network, submission, {}, 20s);
    QSignalSpy progressed(&job, &SubmitJob::progressed);
    job.start();
    QCOMPARE(outcomeOf<SendingOutcome>(job).verdict, Verdict::Received);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last(), (QVariantList{submission.body.size(), submission.body.size()}));
}

void SubmitJobTest::judgesTheReceipt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<SendingTrouble>("trouble");

    const QJsonObject receipt = sampleReceipt(sampleSubmission());
    QJsonObject otherId = receipt;
    otherId["submissionId"_L1] = u"another"_s;
    QJsonObject otherDigest = receipt;
    otherDigest["entrySha256"_L1] = u"00"_s;
    const QByteArray whole = rawAnswer(201, "application/json", asJson(receipt));
    const QByteArray noLength =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n" + asJson(receipt);
    QTest::newRow("other id") << rawAnswer(201, "application/json", asJson(otherId))
                              << SendingTrouble::WrongReceipt;
    QTest::newRow("other digest") << rawAnswer(201, "application/json", asJson(otherDigest))
                                  << SendingTrouble::WrongReceipt;
    QTest::newRow("empty") << rawAnswer(204, {}, {}) << SendingTrouble::NoReceipt;
    QTest::newRow("cut short") << whole.chopped(20) << SendingTrouble::ConnectionLost;
    QTest::newRow("cut short, no length") << noLength.chopped(20) << SendingTrouble::ConnectionLost;
}

void SubmitJobTest::judgesTheReceipt()
{
    QFETCH(QByteArray, answer);
    RawServer server;
    server.enqueue({answer, RawScript::End::Close});
    const SendingOutcome outcome = submit(sampleSubmission(server.url(u"/entries"_s)));
    QCOMPARE(outcome.verdict, Verdict::Taken);
    QTEST(outcome.trouble, "trouble");
    QCOMPARE(server.deliveries(), 1);
}

void SubmitJobTest::judgesAStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<SendingTrouble>("trouble");

    QTest::newRow("103 as an answer") << 103 << QByteArray() << SendingTrouble::Unexpected;
    QTest::newRow("401 Basic") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"")
                               << SendingTrouble::SignInNeeded;
    QTest::newRow("401 Bearer") << 401 << QByteArray("WWW-Authenticate: Bearer")
                                << SendingTrouble::SignInNeeded;
    QTest::newRow("409") << 409 << QByteArray() << SendingTrouble::StillProcessing;
    QTest::newRow("413") << 413 << QByteArray() << SendingTrouble::TooLarge;
    QTest::newRow("503") << 503 << QByteArray("Retry-After: 7") << SendingTrouble::ServerBusy;
}

void SubmitJobTest::judgesAStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    RawServer server;
    const QByteArrayList headers = header.isEmpty() ? QByteArrayList() : QByteArrayList{header};
    server.enqueue({rawAnswer(status, {}, {}, headers)});
    const SendingOutcome outcome = submit(sampleSubmission(server.url(u"/entries"_s)));
    QTEST(outcome.trouble, "trouble");
    QCOMPARE(outcome.retryAfter.has_value(), status == 503);
    QCOMPARE(server.deliveries(), 1);
}

void SubmitJobTest::neitherKeepsNorSendsCookies()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/entries"_s));
    server.enqueue({rawAnswer(503, {}, {}, {"Set-Cookie: portal=1; Path=/"})});
    submit(submission);
    QVERIFY(m_network.cookieJar()->cookiesForUrl(submission.endpoint.address).isEmpty());

    m_network.cookieJar()->setCookiesFromUrl({QNetworkCookie("mine", "2")}, submission.endpoint.address);
    submit(submission);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void SubmitJobTest::cutsALargeAnswer()
{
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/entries"_s));
    QJsonObject receipt = sampleReceipt(submission);
    receipt["zzz"_L1] = QString(3'000'000, u'z'); // a valid receipt, if it were read to its end
    server.enqueue({rawAnswer(201, "application/json", asJson(receipt))});
    const SendingOutcome outcome = submit(submission);
    QCOMPARE(outcome.verdict, Verdict::Taken);
    QCOMPARE(outcome.trouble, SendingTrouble::NoReceipt);
}

QTEST_GUILESS_MAIN(SubmitJobTest)
#include "tst_submitjob.moc"
