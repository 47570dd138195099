#include "session/endpointtest.h"

#include "sending/sounddiscovery.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using About = EndpointTestStep::About;
using Found = EndpointTestStep::Found;

class EndpointTestTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsNothingWrong();
    void sendsNothing_data();
    void sendsNothing();
    void asksAfterASubmissionThatThereIsNot();
    void tellsHowTheSignInWent_data();
    void tellsHowTheSignInWent();
    void namesWhatIsInTheWay_data();
    void namesWhatIsInTheWay();
    void namesAnUntrustedServersIssuer();
    void warnsOfAClock_data();
    void warnsOfAClock();
    void takesTheTermsAsTheyAreNow();
    void keepsTheLastGoodTermsWhereThereAreNone();
    void warnsOfAWayThatIsNotOfferedAnyMore();
    void warnsAfterTheDeadline();

private:
    EndpointTestReport test(const Endpoint &endpoint, const QByteArray &secret = "s3cret");

    QNetworkAccessManager m_network;
};

namespace {
const QDateTime now({2026, 11, 22}, {9, 0}, Qt::UTC);
const QByteArray onTime = "Date: Sun, 22 Nov 2026 09:00:10 GMT";
const QByteArray json = "application/json";

Endpoint endpointAt(const RawServer &server)
{
    Endpoint endpoint;
    endpoint.id = {u"e"_s};
    endpoint.name = u"Ward Awards"_s;
    endpoint.address = server.url(u"/submissions"_s);
    return endpoint;
}

EndpointTestStep stepAbout(const EndpointTestReport &report, About about)
{
    for (const EndpointTestStep &step : report.steps) {
        if (step.about == about)
            return step;
    }
    return {about, Found::Unknown, u"(there is no such step)"_s, {}};
}
} // namespace

void EndpointTestTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

EndpointTestReport EndpointTestTest::test(const Endpoint &endpoint, const QByteArray &secret)
{
    EndpointTest test(
        m_network, endpoint, secret, [] { return now; }, 20s);
    EndpointTestReport report;
    int ends = 0;
    connect(&test, &EndpointTest::finished, this, [&](const EndpointTestReport &found) {
        report = found;
        ++ends;
    });
    test.start();
    if (!QTest::qWaitFor([&] { return ends > 0; }, 20'000) || ends != 1)
        QTest::qFail("the test did not end exactly once", __FILE__, __LINE__);
    return report;
}

void EndpointTestTest::findsNothingWrong()
{
    RawServer server;
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    const EndpointTestReport report = test(endpointAt(server));
    QVERIFY(report.isGood());
    QCOMPARE(stepAbout(report, About::Reach).words, u"127.0.0.1 was reached."_s);
    QCOMPARE(stepAbout(report, About::SignIn).words, u"127.0.0.1 accepted the sign-in."_s);
    QCOMPARE(stepAbout(report, About::Difference).found, Found::Good);
    QCOMPARE(stepAbout(report, About::Limits).found, Found::Unknown);
}

void EndpointTestTest::sendsNothing_data()
{
    QTest::addColumn<EndpointProfile>("profile");
    QTest::addColumn<StatusRoad>("road");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("json") << EndpointProfile::Json << StatusRoad::Derived << QByteArray("GET");
    QTest::newRow("tus") << EndpointProfile::TusCommit << StatusRoad::Derived << QByteArray("GET");
    QTest::newRow("a folder") << EndpointProfile::WebDav << StatusRoad::None << QByteArray("PROPFIND");
    QTest::newRow("nothing to ask") << EndpointProfile::Json << StatusRoad::None << QByteArray("OPTIONS");
}

void EndpointTestTest::sendsNothing()
{
    QFETCH(EndpointProfile, profile);
    QFETCH(StatusRoad, road);
    RawServer server;
    server.enqueue({rawAnswer(207, json, "{}", {onTime})});
    Endpoint endpoint = endpointAt(server);
    endpoint.profile = profile;
    endpoint.statusRoad = road;
    (void)test(endpoint);
    QCOMPARE(server.requests().size(), 1);
    QTEST(server.requests().first().method(), "method");
    QVERIFY(server.requests().first().body.isEmpty());
}

void EndpointTestTest::asksAfterASubmissionThatThereIsNot()
{
    RawServer server;
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    (void)test(endpointAt(server));
    (void)test(endpointAt(server));
    const QByteArray first = server.requests().first().path();
    QVERIFY(first.startsWith("/submissions/"));
    QCOMPARE(first.size(), QByteArray("/submissions/").size() + 36);
    QVERIFY(first != server.requests().last().path());
    QCOMPARE(server.requests().first().header("Authorization"), "Bearer s3cret");
}

void EndpointTestTest::tellsHowTheSignInWent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<Found>("found");
    QTest::newRow("unknown there") << 404 << SignIn::Token << Found::Good;
    QTest::newRow("known by chance") << 200 << SignIn::Basic << Found::Good;
    QTest::newRow("nobody has to") << 404 << SignIn::None << Found::Good;
    QTest::newRow("wrong") << 401 << SignIn::Token << Found::Trouble;
    QTest::newRow("needed after all") << 401 << SignIn::None << Found::Trouble;
    QTest::newRow("not allowed") << 403 << SignIn::Token << Found::Trouble;
}

void EndpointTestTest::tellsHowTheSignInWent()
{
    QFETCH(int, status);
    QFETCH(SignIn, signIn);
    RawServer server;
    server.enqueue({rawAnswer(status, json, "{}", {onTime})});
    Endpoint endpoint = endpointAt(server);
    endpoint.signIn = signIn;
    const EndpointTestReport report = test(endpoint);
    QTEST(stepAbout(report, About::SignIn).found, "found");
    QCOMPARE(stepAbout(report, About::Reach).found, Found::Good);
    QCOMPARE(report.isGood(), stepAbout(report, About::SignIn).found == Found::Good);
}

void EndpointTestTest::namesWhatIsInTheWay_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("word");
    const QByteArray html = "text/html";
    QTest::newRow("a captive portal") << 200 << html << QByteArray() << u"sign in to the network"_s;
    QTest::newRow("a filter") << 403 << html << QByteArray() << u"allow this address"_s;
    QTest::newRow("a proxy") << 407 << html << QByteArray() << u"network settings"_s;
    QTest::newRow("moved") << 308 << json << QByteArray("Location: https://in.example.net/x")
                           << u"enter the new one"_s;
    QTest::newRow("a page of nothing") << 404 << html << QByteArray() << u"Check the address"_s;
    QTest::newRow("busy") << 503 << json << QByteArray() << u"few minutes"_s;
    QTest::newRow("broken") << 500 << json << QByteArray() << u"tell the organiser"_s;
}

void EndpointTestTest::namesWhatIsInTheWay()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, header);
    QFETCH(QString, word);
    RawServer server;
    QByteArrayList headers{onTime};
    if (!header.isEmpty())
        headers += header;
    server.enqueue({rawAnswer(status, type, "<html></html>", headers)});
    const EndpointTestReport report = test(endpointAt(server));
    QVERIFY(!report.isGood());
    const EndpointTestStep step = stepAbout(report, About::Reach);
    QCOMPARE(step.found, Found::Trouble);
    QVERIFY2(step.todo.contains(word), qPrintable(step.todo));
}

void EndpointTestTest::namesAnUntrustedServersIssuer()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    const EndpointTestStep step = stepAbout(test(endpointAt(server)), About::Reach);
    QCOMPARE(step.found, Found::Trouble);
    QVERIFY2(step.words.contains(u"issued by"_s), qPrintable(step.words));
    QVERIFY(server.requests().isEmpty());
}

void EndpointTestTest::warnsOfAClock_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<Found>("found");
    QTest::newRow("two minutes") << QByteArray("Sun, 22 Nov 2026 08:58:00 GMT") << Found::Good;
    QTest::newRow("ahead") << QByteArray("Sun, 22 Nov 2026 08:57:59 GMT") << Found::Warning;
    QTest::newRow("behind") << QByteArray("Sun, 22 Nov 2026 09:05:00 GMT") << Found::Warning;
    QTest::newRow("years") << QByteArray("Sun, 22 Nov 2020 09:00:00 GMT") << Found::Warning;
    QTest::newRow("no date") << QByteArray("soon") << Found::Unknown;
}

void EndpointTestTest::warnsOfAClock()
{
    QFETCH(QByteArray, date);
    RawServer server;
    server.enqueue({rawAnswer(404, json, "{}", {"Date: " + date})});
    const EndpointTestReport report = test(endpointAt(server));
    QTEST(stepAbout(report, About::Difference).found, "found");
    QVERIFY(report.isGood());
}

void EndpointTestTest::takesTheTermsAsTheyAreNow()
{
    RawServer server;
    QByteArray document = soundDiscovery();
    document.replace("https://in.example.org", server.url({}).toEncoded());
    server.enqueue({rawAnswer(200, json, document)});
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    Endpoint endpoint = endpointAt(server);
    endpoint.address = server.url(u"/json"_s);
    endpoint.statusRoad = StatusRoad::None;
    endpoint.terms.discovery = server.url(u"/discovery"_s);
    const EndpointTestReport report = test(endpoint);
    QCOMPARE(report.endpoint.terms.maxEntryBytes, 1048576);
    QCOMPARE(report.endpoint.terms.readAt, now);
    QVERIFY(stepAbout(report, About::Limits).words.contains(u"Files for “evidence”"_s));
    QVERIFY(server.requests().first().header("Authorization").isEmpty());
}

void EndpointTestTest::keepsTheLastGoodTermsWhereThereAreNone()
{
    RawServer server;
    server.enqueue({rawAnswer(500, json, "{}")});
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    Endpoint endpoint = endpointAt(server);
    endpoint.terms.discovery = server.url(u"/discovery"_s);
    endpoint.terms.maxEntryBytes = 7000;
    endpoint.terms.readAt = now.addDays(-3);
    const EndpointTestReport report = test(endpoint);
    QCOMPARE(report.endpoint.terms, endpoint.terms);
    QVERIFY(report.isGood());
    QCOMPARE(stepAbout(report, About::LastGood).found, Found::Warning);
    QVERIFY(report.steps.constLast().words.contains(
        QLocale().toString(endpoint.terms.readAt.toLocalTime(), QLocale::ShortFormat)));
}

void EndpointTestTest::warnsOfAWayThatIsNotOfferedAnyMore()
{
    RawServer server;
    server.enqueue({rawAnswer(200, json, soundDiscovery())});
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    Endpoint endpoint = endpointAt(server);
    endpoint.terms.discovery = server.url(u"/discovery"_s);
    endpoint.terms.maxEntryBytes = 7000;
    const EndpointTestReport report = test(endpoint);
    const EndpointTestStep step = stepAbout(report, About::LastGood);
    QCOMPARE(step.found, Found::Warning);
    QVERIFY2(step.words.contains(u"no longer publishes"_s), qPrintable(step.words));
    QCOMPARE(report.endpoint.terms, endpoint.terms);
}

void EndpointTestTest::warnsAfterTheDeadline()
{
    RawServer server;
    server.enqueue({rawAnswer(404, json, "{}", {onTime})});
    Endpoint endpoint = endpointAt(server);
    endpoint.terms.deadline = now.addSecs(-60);
    endpoint.terms.grace = 61s;
    QCOMPARE(stepAbout(test(endpoint), About::Limits).found, Found::Good);
    endpoint.terms.grace = 59s;
    QCOMPARE(stepAbout(test(endpoint), About::Limits).found, Found::Warning);
}

QTEST_GUILESS_MAIN(EndpointTestTest)
#include "tst_endpointtest.moc"
