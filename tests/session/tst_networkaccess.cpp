#include "session/networktest.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// The way to the network that a person has chosen.
class NetworkAccessTest final : public NetworkTest
{
    Q_OBJECT

private slots:
    void leavesThisComputerToItself();
    void goesThroughTheProxyThatWasChosen();
    void goesThroughTheProxyOfTheSystem();
    void trustsTheAuthoritiesOfAFile();
    void startsWithoutAFileThatIsGone();
    void putsAHostInOrder_data();
    void putsAHostInOrder();
    void refusesWhatCannotHold();
};

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

void NetworkAccessTest::trustsTheAuthoritiesOfAFile()
{
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::SslHandshakeFailedError);
    NetworkChoice choice;
    choice.authorities = authority();
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
    QVERIFY(QFile::copy(authority(), file));
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
