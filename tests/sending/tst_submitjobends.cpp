#include "sending/submitjob.h"

#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray token = "s3cret";
constexpr qsizetype large = 24 * 1024 * 1024; // more than the kernel keeps between two sockets

RawScript receiptFor(const Submission &submission)
{
    return {rawAnswer(201, "application/json", asJson(sampleReceipt(submission)))};
}
} // namespace

class SubmitJobEndsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsWhenTheServerIsSilent_data();
    void endsWhenTheServerIsSilent();
    void endsWhenNobodyListens();
    void refusesAnUntrustedServer();
    void isCancelledBeforeItStarts();
    void isCancelledBeforeTheBody();
    void isCancelledInTheBody();
    void isCancelledBeforeTheAnswer();
    void isCancelledInsteadOfRepeating();
    void mayBeDeletedOnItsWay();

private:
    SendingOutcome submit(const Submission &submission, std::chrono::milliseconds silence = 20s);

    QNetworkAccessManager m_network;
};

void SubmitJobEndsTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

SendingOutcome SubmitJobEndsTest::submit(const Submission &submission, std::chrono::milliseconds silence)
{
    SubmitJob job(m_network, submission, token, silence);
    job.start();
    return outcomeOf<SendingOutcome>(job);
}

void SubmitJobEndsTest::endsWhenTheServerIsSilent_data()
{
    QTest::addColumn<std::chrono::milliseconds>("drip");

    QTest::newRow("silent") << std::chrono::milliseconds(0ms);
    QTest::newRow("dripping its head") << std::chrono::milliseconds(50ms);
}

void SubmitJobEndsTest::endsWhenTheServerIsSilent()
{
    QFETCH(std::chrono::milliseconds, drip);
    RawServer server;
    const Submission submission = sampleSubmission(server.url(u"/entries"_s));
    RawScript script;
    script.drip = drip;
    if (drip > 0ms)
        script.answer = receiptFor(submission).answer;
    server.enqueue(script);
    const SendingOutcome outcome = submit(submission, 300ms);
    QCOMPARE(outcome.verdict, Verdict::Unclear);
    QCOMPARE(outcome.trouble, SendingTrouble::TimedOut);
    QCOMPARE(server.deliveries(), 1);
}

void SubmitJobEndsTest::endsWhenNobodyListens()
{
    RawServer server;
    Submission submission = sampleSubmission(server.url(u"/entries"_s));
    server.close();
    for (const EndpointProfile profile : {EndpointProfile::Json, EndpointProfile::Multipart}) {
        submission.endpoint.profile = profile;
        const SendingOutcome outcome = submit(submission);
        QCOMPARE(outcome.verdict, Verdict::NotReceived);
        QCOMPARE(outcome.trouble, SendingTrouble::NoConnection);
        QVERIFY(!outcome.detail.isEmpty());
    }
}

void SubmitJobEndsTest::refusesAnUntrustedServer()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue({rawAnswer(201, {}, {})});
    const SendingOutcome outcome = submit(sampleSubmission(server.url(u"/entries"_s)));
    QCOMPARE(outcome.verdict, Verdict::NeedsUser);
    QCOMPARE(outcome.trouble, SendingTrouble::UntrustedServer);
    QVERIFY2(outcome.detail.contains(u"Shortlist Test Authority"_s), qPrintable(outcome.detail));
    QCOMPARE(server.requests().size(), 0);
}

void SubmitJobEndsTest::isCancelledBeforeItStarts()
{
    RawServer server;
    SubmitJob job(m_network, sampleSubmission(server.url(u"/entries"_s)), {}, 20s);
    job.cancel();
    job.start();
    const SendingOutcome outcome = outcomeOf<SendingOutcome>(job);
    QCOMPARE(outcome.verdict, Verdict::NotReceived);
    QCOMPARE(outcome.trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(server.connections(), 0);
}

void SubmitJobEndsTest::isCancelledBeforeTheBody()
{
    RawServer server;
    server.enqueue({});
    SubmitJob job(m_network, sampleSubmission(server.url(u"/entries"_s)), {}, 20s);
    QSignalSpy finished(&job, &SubmitJob::finished);
    job.start();
    job.cancel();
    job.cancel();
    QCOMPARE(finished.size(), 0);
    const SendingOutcome outcome = outcomeOf<SendingOutcome>(job);
    QCOMPARE(outcome.verdict, Verdict::NotReceived);
    QCOMPARE(outcome.trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(server.deliveries(), 0);
}

void SubmitJobEndsTest::isCancelledInTheBody()
{
    RawServer server;
    server.enqueue({{}, RawScript::End::KeepOpen, 1});
    SubmitJob job(m_network, sampleSubmission(server.url(u"/entries"_s), large), {}, 20s);
    QSignalSpy finished(&job, &SubmitJob::finished);
    QSignalSpy bodyBegun(&server, &RawServer::bodyBegun);
    job.start();
    QVERIFY(bodyBegun.wait());
    job.cancel();
    QCOMPARE(finished.size(), 0);
    const SendingOutcome outcome = outcomeOf<SendingOutcome>(job);
    QCOMPARE(outcome.verdict, Verdict::Unclear);
    QCOMPARE(outcome.trouble, SendingTrouble::CancelledByUser);
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(server.deliveries(), 0);
}

void SubmitJobEndsTest::isCancelledBeforeTheAnswer()
{
    RawServer server;
    server.enqueue({});
    SubmitJob job(m_network, sampleSubmission(server.url(u"/entries"_s)), {}, 20s);
    QSignalSpy delivered(&server, &RawServer::delivered);
    job.start();
    QVERIFY(delivered.wait());
    job.cancel();
    const SendingOutcome outcome = outcomeOf<SendingOutcome>(job);
    QCOMPARE(outcome.verdict, Verdict::Unclear);
    QCOMPARE(outcome.trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(server.deliveries(), 1);
}

void SubmitJobEndsTest::isCancelledInsteadOfRepeating()
{
    RawServer server;
    server.enqueue({rawAnswer(307, {}, "longer than what is sent", {"Location: /v2"}).chopped(5)});
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    SubmitJob job(network, sampleSubmission(server.url(u"/entries"_s)), {}, 20s);
    job.start();
    const auto *reply = network.findChild<QNetworkReply *>();
    QVERIFY(reply);
    QTRY_COMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 307);
    job.cancel();
    const SendingOutcome outcome = outcomeOf<SendingOutcome>(job);
    QCOMPARE(outcome.verdict, Verdict::NotReceived);
    QCOMPARE(outcome.trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(server.requests().size(), 1);
}

void SubmitJobEndsTest::mayBeDeletedOnItsWay()
{
    RawServer server;
    server.enqueue({});
    auto job =
        std::make_unique<SubmitJob>(m_network, sampleSubmission(server.url(u"/entries"_s)), token, 20s);
    QSignalSpy finished(job.get(), &SubmitJob::finished);
    QSignalSpy delivered(&server, &RawServer::delivered);
    job->start();
    QVERIFY(delivered.wait());
    job.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(SubmitJobEndsTest)
#include "tst_submitjobends.moc"
