#include "session/networkaccess.h"
#include "session/settings.h"
#include "support/connectproxy.h"
#include "support/rawserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto authority = QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/support/data/authority.pem"_s;
}

/// The one way to the network of a run of the program.
class NetworkAccessTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void leavesThisComputerToItself();
    void goesThroughTheProxyThatWasChosen();
    void goesThroughTheProxyOfTheSystem();
    void tellsTheProxyWhoOneIs_data();
    void tellsTheProxyWhoOneIs();
    void triesAWrongPasswordTwiceAndAsks_data();
    void triesAWrongPasswordTwiceAndAsks();
    void asksAtOnceWhereNothingIsKnown();
    void usesWhatWasOfferedForThisRun();
    void remembersNamesAndNoPasswords();
    void forgets();
    void trustsTheAuthoritiesOfAFile();
    void startsWithoutAFileThatIsGone();
    void putsAHostInOrder_data();
    void putsAHostInOrder();
    void refusesWhatCannotHold();

private:
    [[nodiscard]] NetworkChoice throughTheProxy() const;
    [[nodiscard]] QNetworkReply::NetworkError get(const QUrl &url);
    void restart();

    QTemporaryDir m_folder;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<NetworkAccess> m_access;
};

void NetworkAccessTest::initTestCase()
{
    for (const char *variable : {"http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(variable);
}

void NetworkAccessTest::init()
{
    m_server = std::make_unique<RawServer>(RawServer::Security::Tls);
    m_server->enqueue({rawAnswer(200, "text/plain", "Here.")});
    m_proxy = std::make_unique<ConnectProxy>();
    restart();
}

void NetworkAccessTest::cleanup()
{
    m_access.reset();
    m_network.reset();
    m_settings.reset();
    QFile::remove(m_folder.filePath(u"shortlist.ini"_s)); // not every test writes one
}

void NetworkAccessTest::restart()
{
    m_access.reset();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"shortlist.ini"_s));
    m_access = std::make_unique<NetworkAccess>(*m_network, *m_settings,
                                               [] { return QDateTime::currentDateTimeUtc(); });
}

NetworkChoice NetworkAccessTest::throughTheProxy() const
{
    NetworkChoice choice;
    choice.proxy = ProxyUse::Manual;
    choice.host = u"127.0.0.1"_s;
    choice.port = m_proxy->serverPort();
    choice.forThisComputer = true;
    choice.authorities = authority;
    return choice;
}

QNetworkReply::NetworkError NetworkAccessTest::get(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(10'000);
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 15'000))
        QTest::qFail("the request did not end", __FILE__, __LINE__);
    return reply->error();
}

void NetworkAccessTest::leavesThisComputerToItself()
{
    NetworkChoice choice = throughTheProxy();
    choice.forThisComputer = false;
    QVERIFY(m_access->choose(choice));
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->requests(), 0);
}

void NetworkAccessTest::goesThroughTheProxyThatWasChosen()
{
    QVERIFY(m_access->choose(throughTheProxy()));
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->tunnels(), QByteArrayList{m_server->url({}).authority().toLatin1()});

    restart(); // and so the next time
    QCOMPARE(m_access->choice(), throughTheProxy());
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->tunnels().size(), 2);

    NetworkChoice none = throughTheProxy();
    none.proxy = ProxyUse::None;
    QVERIFY(m_access->choose(none));
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->tunnels().size(), 2);
}

void NetworkAccessTest::goesThroughTheProxyOfTheSystem()
{
#ifndef Q_OS_LINUX
    QSKIP("The system's proxy is set by a variable on Linux alone.");
#endif
    qputenv("https_proxy", "http://ann:right@" + m_proxy->place().toLatin1());
    const auto unset = qScopeGuard([] { qunsetenv("https_proxy"); });
    m_proxy->setAccount("ann:right");
    NetworkChoice choice = throughTheProxy();
    choice.proxy = ProxyUse::System;
    QVERIFY(m_access->choose(choice));
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->tunnels().size(), 1);
}

void NetworkAccessTest::tellsTheProxyWhoOneIs_data()
{
    QTest::addColumn<ConnectProxy::Refusal>("refusal");
    QTest::newRow("keeps the connection") << ConnectProxy::Refusal::KeepsTheConnection;
    QTest::newRow("closes it") << ConnectProxy::Refusal::ClosesIt;
}

void NetworkAccessTest::tellsTheProxyWhoOneIs()
{
    QFETCH(const ConnectProxy::Refusal, refusal);
    m_proxy->setAccount(
        "ann@example.org:pass:word \xfc"); // Qt writes Latin-1, as basic authentication always did
    m_proxy->setRefusal(refusal);
    QVERIFY(m_access->choose(throughTheProxy()));
    const QSignalSpy wanted(&m_access->signIns(), &ProxySignIns::wanted);
    m_access->signIns().signIn(m_proxy->place(), u"ann@example.org"_s, "pass:word ü");
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->tries(), QByteArrayList{"ann@example.org:pass:word \xfc"});
    QCOMPARE(wanted.count(), 0);
}

void NetworkAccessTest::triesAWrongPasswordTwiceAndAsks_data()
{
    tellsTheProxyWhoOneIs_data();
}

void NetworkAccessTest::triesAWrongPasswordTwiceAndAsks()
{
    QFETCH(const ConnectProxy::Refusal, refusal);
    m_proxy->setAccount("ann:right");
    m_proxy->setRefusal(refusal);
    QVERIFY(m_access->choose(throughTheProxy()));
    ProxySignIns &signIns = m_access->signIns();
    QSignalSpy wanted(&signIns, &ProxySignIns::wanted);
    signIns.signIn(m_proxy->place(), u"ann"_s, "wrong");

    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(m_proxy->tries(), QByteArrayList({"ann:wrong", "ann:wrong"}));
    QTRY_COMPARE(wanted.count(), 1);
    const auto question = wanted.first().first().value<ProxyQuestion>();
    QCOMPARE(question.proxy, m_proxy->place());
    QCOMPARE(question.realm, u"The house"_s);
    QCOMPARE(question.user, u"ann"_s);

    // What was refused twice is told to it no more.
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(m_proxy->tries().size(), 2);
    QTRY_COMPARE(wanted.count(), 2);

    // Another password of the same person is another one.
    const QSignalSpy signedIn(&signIns, &ProxySignIns::signedIn);
    signIns.signIn(m_proxy->place(), u"ann"_s, "right");
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QCOMPARE(m_proxy->tries().size(), 3);
    QCOMPARE(wanted.count(), 2);
}

void NetworkAccessTest::asksAtOnceWhereNothingIsKnown()
{
    m_proxy->setAccount("ann:right");
    QVERIFY(m_access->choose(throughTheProxy()));
    QSignalSpy wanted(&m_access->signIns(), &ProxySignIns::wanted);
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<ProxyQuestion>().user, QString());
    QCOMPARE(m_proxy->tries(), QByteArrayList());
    QCOMPARE(m_server->connections(), 0);
}

void NetworkAccessTest::usesWhatWasOfferedForThisRun()
{
    m_proxy->setAccount("ann:right");
    QVERIFY(m_access->choose(throughTheProxy()));
    m_access->signIns().offer(u"ann"_s, "right");
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QVERIFY(m_access->signIns().users().isEmpty());
    restart();
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);
}

void NetworkAccessTest::remembersNamesAndNoPasswords()
{
    QVERIFY(m_access->choose(throughTheProxy()));
    const auto kept = m_access->signIns().signIn(m_proxy->place(), u"ann@example.org"_s, "s3cret-w0rd");
    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(kept.result(), SecretKeeping::ThisRun);
    restart();
    QCOMPARE(m_access->signIns().users().value(m_proxy->place()), u"ann@example.org"_s);
    QFile file(m_folder.filePath(u"shortlist.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("ann@example.org"));
    QVERIFY(!bytes.contains("s3cret"));
}

void NetworkAccessTest::forgets()
{
    m_proxy->setAccount("ann:right");
    QVERIFY(m_access->choose(throughTheProxy()));
    m_access->signIns().signIn(m_proxy->place(), u"ann"_s, "right");
    m_access->signIns().forget(m_proxy->place());
    QVERIFY(m_access->signIns().users().isEmpty());
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(m_proxy->tries(), QByteArrayList());
}

void NetworkAccessTest::trustsTheAuthoritiesOfAFile()
{
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::SslHandshakeFailedError);
    NetworkChoice choice;
    choice.authorities = authority;
    QVERIFY(m_access->choose(choice));
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    restart();
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QVERIFY(m_access->choose({}));
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::SslHandshakeFailedError);
}

void NetworkAccessTest::startsWithoutAFileThatIsGone()
{
    const QString file = m_folder.filePath(u"authority.pem"_s);
    QVERIFY(QFile::copy(authority, file));
    NetworkChoice choice;
    choice.authorities = file;
    QVERIFY(m_access->choose(choice));
    QVERIFY(m_access->authoritiesTrouble().isEmpty());
    QVERIFY(QFile::remove(file));
    restart();
    QVERIFY(m_access->authoritiesTrouble().contains(file));
    QCOMPARE(m_access->choice().authorities, file); // a stick may come back
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::SslHandshakeFailedError);
}

void NetworkAccessTest::putsAHostInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("a name") << u" proxy.example.org "_s << u"proxy.example.org"_s << 3128;
    QTest::newRow("with a port") << u"proxy.example.org:8080"_s << u"proxy.example.org"_s << 8080;
    QTest::newRow("an address") << u"http://proxy.example.org:81/"_s << u"proxy.example.org"_s << 81;
    QTest::newRow("a number") << u"10.0.0.1"_s << u"10.0.0.1"_s << 3128;
    QTest::newRow("a long number") << u"[2001:db8::1]:81"_s << u"2001:db8::1"_s << 81;
    QTest::newRow("nothing") << u" "_s << QString() << 0;
    QTest::newRow("words") << u"the proxy"_s << QString() << 0;
}

void NetworkAccessTest::putsAHostInOrder()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, host);
    NetworkChoice choice;
    choice.proxy = ProxyUse::Manual;
    choice.host = typed;
    choice.port = 3128;
    const auto checked = m_access->checked(choice);
    QCOMPARE(checked.has_value(), !host.isEmpty());
    if (!checked)
        return;
    QCOMPARE(checked->host, host);
    QTEST(int(checked->port), "port");
}

void NetworkAccessTest::refusesWhatCannotHold()
{
    const NetworkChoice before = m_access->choice();
    NetworkChoice choice = throughTheProxy();
    choice.authorities = m_folder.filePath(u"none.pem"_s);
    const auto chosen = m_access->choose(choice);
    QVERIFY(!chosen);
    QVERIFY(chosen.error().message.contains(u"none.pem"_s));
    QCOMPARE(m_access->choice(), before);
    QCOMPARE(m_settings->network(), before);
}

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "tst_networkaccess.moc"
