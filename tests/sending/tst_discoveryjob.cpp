#include "sending/discoveryjob.h"

#include "sending/jobrun.h"
#include "sending/sounddiscovery.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class DiscoveryJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsTheDocument();
    void asksWhetherItHasChanged();
    void believesNoUnchangedThatItDidNotAskFor();
    void followsTheServerWithinItself();
    void keepsTheAddressThatWasGiven();
    void endsGoingRound();
    void goesToNoOtherHost();
    void knows_data();
    void knows();
    void namesWhatIsWrongInTheDocument();
    void readsNoMoreThanAMebibyte();
    void endsWhenTheServerIsSilent();
    void endsWhenNobodyListens();
    void endsWhenCancelled();
    void refusesAnUntrustedServer();
    void namesTheIssuer();

private:
    DiscoveryAnswer ask(const QUrl &address, const QByteArray &etag = {},
                        std::chrono::milliseconds silence = 20s);

    QNetworkAccessManager m_network;
};

namespace {
const QByteArray json = "application/json";
}

void DiscoveryJobTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

DiscoveryAnswer DiscoveryJobTest::ask(const QUrl &address, const QByteArray &etag,
                                      std::chrono::milliseconds silence)
{
    DiscoveryJob job(m_network, address, etag, silence);
    job.start();
    return outcomeOf<DiscoveryAnswer>(job);
}

void DiscoveryJobTest::readsTheDocument()
{
    RawServer server;
    server.enqueue({rawAnswer(200, json, soundDiscovery(), {"ETag: \"one\""})});
    const QUrl address = server.url(u"/discovery"_s);
    const DiscoveryAnswer answer = ask(address);
    QCOMPARE(answer.trouble, SendingTrouble::None);
    QVERIFY(answer.discovery);
    QCOMPARE(answer.discovery->roads.size(), 4);
    QCOMPARE(answer.discovery->roads.last().terms.etag, "\"one\"");
    QCOMPARE(answer.discovery->terms.discovery, address);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method(), "GET");
    QVERIFY(server.requests().first().header("Authorization").isEmpty());
    QVERIFY(server.requests().first().header("If-None-Match").isEmpty());
}

void DiscoveryJobTest::asksWhetherItHasChanged()
{
    RawServer server;
    server.enqueue({rawAnswer(304, {}, {})});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s), "\"one\"");
    QVERIFY(answer.unchanged);
    QVERIFY(!answer.discovery);
    QCOMPARE(answer.trouble, SendingTrouble::None);
    QCOMPARE(server.requests().first().header("If-None-Match"), "\"one\"");
}

void DiscoveryJobTest::believesNoUnchangedThatItDidNotAskFor()
{
    RawServer server;
    server.enqueue({rawAnswer(304, {}, {})});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QVERIFY(!answer.unchanged);
    QVERIFY(answer.trouble != SendingTrouble::None);
}

void DiscoveryJobTest::followsTheServerWithinItself()
{
    RawServer server;
    server.enqueue({rawAnswer(301, {}, {}, {"Location: /new"})});
    server.enqueue({rawAnswer(200, json, soundDiscovery())});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QVERIFY(answer.discovery);
    QCOMPARE(server.requests().last().path(), "/new");
}

/// What was agreed to is asked next time too; where it leads then is decided then.
void DiscoveryJobTest::keepsTheAddressThatWasGiven()
{
    RawServer server;
    server.enqueue({rawAnswer(302, {}, {}, {"Location: /new"})});
    server.enqueue({rawAnswer(200, json, soundDiscovery())});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QVERIFY(answer.discovery);
    QCOMPARE(answer.discovery->terms.discovery, server.url(u"/discovery"_s));
}

void DiscoveryJobTest::endsGoingRound()
{
    RawServer server;
    server.enqueue({rawAnswer(302, {}, {}, {"Location: /round"})});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QCOMPARE(answer.trouble, SendingTrouble::Moved);
    QCOMPARE(server.requests().size(), 1 + DiscoveryJob::mostRedirections);
}

void DiscoveryJobTest::goesToNoOtherHost()
{
    RawServer server;
    RawServer other;
    const QByteArray elsewhere = "http://localhost:" + QByteArray::number(other.serverPort()) + "/discovery";
    server.enqueue({rawAnswer(301, {}, {}, {"Location: " + elsewhere})});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QCOMPARE(answer.trouble, SendingTrouble::Moved);
    QCOMPARE(answer.detail, QString::fromUtf8(elsewhere));
    QCOMPARE(other.connections(), 0);
}

void DiscoveryJobTest::knows_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SendingTrouble>("trouble");
    const QByteArray html = "text/html; charset=utf-8";
    const QByteArray page = "<!DOCTYPE html><title>Welcome to the guest network</title>";
    QTest::newRow("a sign-in page") << 200 << html << page << SendingTrouble::NetworkSignIn;
    QTest::newRow("a network that says so") << 511 << html << page << SendingTrouble::NetworkSignIn;
    QTest::newRow("a filter's page") << 403 << html << page << SendingTrouble::NetworkBlocked;
    QTest::newRow("a proxy's sign-in") << 407 << html << page << SendingTrouble::ProxySignIn;
    QTest::newRow("a sign-in") << 401 << json << QByteArray("{}") << SendingTrouble::SignInNeeded;
    QTest::newRow("no entry") << 403 << json << QByteArray("{}") << SendingTrouble::Forbidden;
    QTest::newRow("nothing there") << 404 << html << page << SendingTrouble::WrongAddress;
    QTest::newRow("gone") << 410 << json << QByteArray("{}") << SendingTrouble::WrongAddress;
    QTest::newRow("busy") << 429 << json << QByteArray("{}") << SendingTrouble::ServerBusy;
    QTest::newRow("broken") << 500 << json << QByteArray("{}") << SendingTrouble::ServerFailed;
    QTest::newRow("no content") << 204 << QByteArray() << QByteArray() << SendingTrouble::Unexpected;
    QTest::newRow("cut short") << 200 << json << soundDiscovery().left(300) << SendingTrouble::Invalid;
    QTest::newRow("nothing at all") << 200 << json << QByteArray() << SendingTrouble::Invalid;
}

void DiscoveryJobTest::knows()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    RawServer server;
    server.enqueue({rawAnswer(status, type, body), RawScript::End::Close});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QTEST(answer.trouble, "trouble");
    QVERIFY(!answer.discovery);
}

void DiscoveryJobTest::namesWhatIsWrongInTheDocument()
{
    RawServer server;
    QByteArray document = soundDiscovery();
    document.replace("\"maxEntryBytes\": 1048576", "\"maxEntryBytes\": 0");
    server.enqueue({rawAnswer(200, json, document)});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QCOMPARE(answer.problems.size(), 1);
    QCOMPARE(answer.problems.first().place, u"limits.maxEntryBytes"_s);
}

void DiscoveryJobTest::readsNoMoreThanAMebibyte()
{
    RawServer server;
    const QByteArray document = soundDiscovery() + QByteArray(1024 * 1024, ' ');
    server.enqueue({rawAnswer(200, json, document)});
    QCOMPARE(ask(server.url(u"/discovery"_s)).trouble, SendingTrouble::TooLarge);
}

void DiscoveryJobTest::endsWhenTheServerIsSilent()
{
    RawServer server;
    server.enqueue({});
    QCOMPARE(ask(server.url(u"/discovery"_s), {}, 200ms).trouble, SendingTrouble::TimedOut);
}

void DiscoveryJobTest::endsWhenNobodyListens()
{
    const DiscoveryAnswer answer = ask(QUrl(u"http://127.0.0.1:9/discovery"_s));
    QCOMPARE(answer.trouble, SendingTrouble::NoConnection);
    QVERIFY(!answer.detail.isEmpty());
}

void DiscoveryJobTest::endsWhenCancelled()
{
    RawServer server;
    server.enqueue({});
    DiscoveryJob job(m_network, server.url(u"/discovery"_s), {}, 20s);
    job.start();
    job.cancel();
    QCOMPARE(outcomeOf<DiscoveryAnswer>(job).trouble, SendingTrouble::CancelledByUser);
}

void DiscoveryJobTest::refusesAnUntrustedServer()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue({rawAnswer(200, json, soundDiscovery())});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    QCOMPARE(answer.trouble, SendingTrouble::UntrustedServer);
    QVERIFY(server.requests().isEmpty());
}

void DiscoveryJobTest::namesTheIssuer()
{
    RawServer server(RawServer::Security::Tls);
    RawServer::trustAuthority(true);
    server.enqueue({rawAnswer(200, json, soundDiscovery())});
    const DiscoveryAnswer answer = ask(server.url(u"/discovery"_s));
    RawServer::trustAuthority(false);
    QVERIFY(answer.discovery);
    QVERIFY2(!answer.answer.issuer.isEmpty(), "a certificate was accepted from nobody");
}

QTEST_GUILESS_MAIN(DiscoveryJobTest)
#include "tst_discoveryjob.moc"
