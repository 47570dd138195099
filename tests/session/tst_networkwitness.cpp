#include "session/itreport.h"
#include "session/networkwitness.h"

#include "session/openworkspace.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// For one host alone, as a hospital's settings may have it.
class OneProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == u"awards.example")
            return {QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.org"_s, 3128, u"nurse"_s,
                                  u"hunter2"_s)};
        return {QNetworkProxy::NoProxy};
    }
};
} // namespace

/// What is known of the network, and what of it is told to the IT desk.
class NetworkWitnessTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { RawServer::trustAuthority(false); }
    void knowsTheClockOfAHost();
    void knowsNoClockWithoutADate();
    void remembersTheLastAnswer();
    void namesTheProxyOfAnAddress();
    void cutsPathsOutOfWords_data();
    void cutsPathsOutOfWords();
    void theReportHasWhatAnItDeskNeeds();
    void theReportHasNoSecretsAndNoWordOfTheEntry();
    void theReportSaysWhereNothingWasHeard();

private:
    void get(const QUrl &address);

    TestClock m_clock;
    QNetworkAccessManager m_network;
    NetworkWitness m_witness{m_network, m_clock.clock()};
};

void NetworkWitnessTest::initTestCase()
{
    RawServer::trustAuthority(true);
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void NetworkWitnessTest::get(const QUrl &address)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(address));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    reply->deleteLater();
}

void NetworkWitnessTest::knowsTheClockOfAHost()
{
    QCOMPARE(m_witness.timeAt(u"127.0.0.1"_s), (KnownTime{m_clock.now(), false, 0s}));
    RawServer server;
    server.enqueue({rawAnswer(503, "text/plain", "busy", {"Date: Mon, 02 Mar 2026 09:07:00 GMT"})});
    QSignalSpy heard(&m_witness, &NetworkWitness::clockHeard);
    get(server.url(u"/entries"_s));
    QCOMPARE(heard.count(), 1);
    QCOMPARE(m_witness.timeAt(u"127.0.0.1"_s), (KnownTime{m_clock.now().addSecs(420), true, 420s}));
    m_clock.advance(1min);
    QCOMPARE(m_witness.timeAt(u"127.0.0.1"_s).now, m_clock.now().addSecs(420));
    QVERIFY(!m_witness.timeAt(u"localhost"_s).isTheirs);
}

void NetworkWitnessTest::knowsNoClockWithoutADate()
{
    NetworkWitness witness(m_network, m_clock.clock());
    RawServer server;
    server.enqueue({rawAnswer(200, "text/plain", "x", {"Date: yesterday"})});
    get(server.url(u"/"_s));
    QVERIFY(!witness.timeAt(u"127.0.0.1"_s).isTheirs);
    QVERIFY(witness.lastAnswerOf(u"127.0.0.1"_s).has_value());
}

void NetworkWitnessTest::remembersTheLastAnswer()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue({rawAnswer(502, "text/plain", "no",
                              {"Server: gate/1", "Via: 1.1 filter.example", "X-Request-Id: r-77"})});
    get(server.url(u"/uploads/s3cret?token=abc"_s));
    const auto seen = m_witness.lastAnswerOf(server.url({}).host());
    QVERIFY(seen.has_value());
    QCOMPARE(seen->origin.path(), QString());
    QCOMPARE(seen->origin.port(), int(server.serverPort()));
    QCOMPARE(seen->status, 502);
    QCOMPARE(seen->server, u"gate/1"_s);
    QCOMPARE(seen->via, u"1.1 filter.example"_s);
    QCOMPARE(seen->requestId, u"r-77"_s);
    QVERIFY(!seen->issuer.isEmpty());
    QVERIFY2(!seen->error.isEmpty() && !seen->error.contains(u"s3cret"_s) && !seen->error.contains(u"abc"_s),
             qPrintable(seen->error));
}

void NetworkWitnessTest::namesTheProxyOfAnAddress()
{
    QNetworkAccessManager network;
    const NetworkWitness witness(network, m_clock.clock());
    network.setProxyFactory(new OneProxy); // the manager owns it
    QCOMPARE(witness.proxyFor(QUrl(u"https://awards.example/in"_s)), u"proxy.example.org:3128"_s);
    QCOMPARE(witness.proxyFor(QUrl(u"https://other.example/in"_s)), QString());

    QNetworkAccessManager fixed;
    fixed.setProxy({QNetworkProxy::HttpProxy, u"gate.example.org"_s, 8080});
    QCOMPARE(NetworkWitness(fixed, m_clock.clock()).proxyFor(QUrl(u"https://awards.example/"_s)),
             u"gate.example.org:8080"_s);
}

void NetworkWitnessTest::cutsPathsOutOfWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("cut");
    QTest::newRow("none") << u"Connection refused"_s << u"Connection refused"_s;
    QTest::newRow("one") << u"Error transferring https://u:p@a.example:8443/x/y?z=1#w - Gone"_s
                         << u"Error transferring https://a.example:8443 - Gone"_s;
    QTest::newRow("two") << u"http://a.example/1 http://b.example/2"_s
                         << u"http://a.example http://b.example"_s;
    QTest::newRow("quoted") << u"See ‘https://a.example/1’."_s << u"See ‘https://a.example’."_s;
    QTest::newRow("no address") << u"://x and http://"_s << u"://x and http://"_s;
}

void NetworkWitnessTest::cutsPathsOutOfWords()
{
    QFETCH(QString, words);
    QTEST(withoutPaths(words), "cut");
}

void NetworkWitnessTest::theReportHasWhatAnItDeskNeeds()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue(
        {rawAnswer(403, "text/html", "<html>", {"Via: 1.1 filter.example", "X-Request-Id: r-78"})});
    const QUrl address = server.url(u"/in"_s);
    get(address);
    Submission submission;
    submission.id = {u"7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34"_s};
    submission.endpoint.address = address;
    submission.state = SubmissionState::NeedsUser;
    submission.trouble = SendingTrouble::NetworkBlocked;
    const QList<SubmissionStep> journal = {
        {m_clock.now(), SubmissionState::Committing, SendingTrouble::None, {}},
        {m_clock.now(), SubmissionState::NeedsUser, SendingTrouble::NetworkBlocked,
         u"Blocked by policy 7"_s}};
    ItFacts facts = itFacts(submission, journal, m_witness, m_clock.now());
    facts.proxy = u"proxy.example.org:3128"_s;
    const QString report = itReport(facts);
    const QString issuer = m_witness.lastAnswerOf(address.host())->issuer;
    QVERIFY(!issuer.isEmpty());
    for (const QString &fact :
         {address.host(), QString::number(server.serverPort()), m_clock.now().toString(Qt::ISODate),
          submission.id.value, u"proxy.example.org:3128"_s, u"403"_s, u"r-78"_s, u"1.1 filter.example"_s,
          issuer, u"needsUser, networkBlocked: Blocked by policy 7"_s})
        QVERIFY2(report.contains(fact), qPrintable(fact + u'\n' + report));
}

void NetworkWitnessTest::theReportHasNoSecretsAndNoWordOfTheEntry()
{
    Submission submission;
    submission.endpoint.address =
        QUrl(u"https://nurse:hunter2@hooks.example/T0/s3cret-hook?key=s3cret-key#s3cret"_s);
    submission.endpoint.uploads = QUrl(u"https://hooks.example/up/s3cret-up"_s);
    submission.endpoint.user = u"s3cret-user"_s;
    submission.body = "{\"title\":\"s3cret-title\"}";
    submission.detail = u"s3cret-words of the organiser"_s;
    submission.files = {SentFile()};
    submission.files.first().name = u"s3cret-name.jpg"_s;
    submission.state = SubmissionState::NeedsUser;
    submission.trouble = SendingTrouble::Forbidden;
    const QList<SubmissionStep> journal = {
        {m_clock.now(), SubmissionState::NeedsUser, SendingTrouble::Invalid, u"s3cret-answer"_s},
        {m_clock.now(), SubmissionState::NeedsUser, SendingTrouble::Forbidden, u"s3cret-page"_s},
        {m_clock.now(), SubmissionState::Waiting, SendingTrouble::NoConnection,
         u"Error transferring https://hooks.example/T0/s3cret-hook - gone"_s}};
    NetworkWitness witness(m_network, m_clock.clock());
    const QString report = itReport(itFacts(submission, journal, witness, m_clock.now()));
    QVERIFY(report.contains(u"hooks.example"_s) && report.contains(u"443"_s));
    QVERIFY2(!report.contains(u"s3cret"_s) && !report.contains(u"hunter2"_s) && !report.contains(u"nurse"_s),
             qPrintable(report));
}

void NetworkWitnessTest::theReportSaysWhereNothingWasHeard()
{
    NetworkWitness witness(m_network, m_clock.clock());
    const QString report = itReport(itFacts({}, {}, witness, m_clock.now()));
    QVERIFY2(report.contains(u"No answer was heard"_s) && report.contains(u"Proxy: none"_s),
             qPrintable(report));
}

QTEST_GUILESS_MAIN(NetworkWitnessTest)
#include "tst_networkwitness.moc"
