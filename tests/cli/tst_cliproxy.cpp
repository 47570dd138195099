#include "cli/program.h"
#include "support/connectproxy.h"
#include "support/rawserver.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The way to the network that was chosen in the window holds for the command line too.
class CliProxyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForWhatTheProxyWants();
    void takesWhoOneIsFromTheEnvironment();
    void saysThatTheFileOfAuthoritiesIsGone();

private:
    void choose(const QString &authorities);
    [[nodiscard]] Ran ask() const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
};

void CliProxyTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // nobody's keychain is touched
    m_server = std::make_unique<RawServer>(RawServer::Security::Tls);
    m_server->enqueue({rawAnswer(404, {}, {})});
    m_proxy = std::make_unique<ConnectProxy>();
    m_proxy->setAccount("ann:right");
    choose(QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/support/data/authority.pem"_s);
}

void CliProxyTest::choose(const QString &authorities)
{
    QVERIFY(QDir().mkpath(m_program->path(u"config/Shortlist/Shortlist"_s)));
    const QString settings = u"[network]\nproxy=manual\nproxyHost=127.0.0.1\nproxyPort=%1\n"
                             "proxyForThisComputer=true\nauthorities=%2\n"_s;
    m_program->writeFile(u"config/Shortlist/Shortlist/shortlist.ini"_s,
                         settings.arg(m_proxy->serverPort()).arg(authorities).toUtf8());
}

Ran CliProxyTest::ask() const
{
    return m_program->run({u"endpoint"_s, u"add"_s, m_server->url(u"/discovery"_s).toString()});
}

void CliProxyTest::asksForWhatTheProxyWants()
{
    const Ran ran = ask();
    QVERIFY(ran.code > 0);
    QVERIFY2(ran.err.contains(m_proxy->place().toLatin1()), ran.err.constData());
    QVERIFY(ran.err.contains("SHORTLIST_PROXY_PASSWORD"));
    QCOMPARE(m_proxy->tries(), QByteArrayList());
    QCOMPARE(m_server->requests().size(), 0);
}

void CliProxyTest::takesWhoOneIsFromTheEnvironment()
{
    m_program->setVariable(u"SHORTLIST_PROXY_USER"_s, u"ann"_s);
    m_program->setVariable(u"SHORTLIST_PROXY_PASSWORD"_s, u"right"_s);
    const Ran ran = ask();
    QVERIFY2(!ran.err.contains("SHORTLIST_PROXY"), ran.err.constData());
    QVERIFY(m_server->requests().size() > 0);
    QVERIFY(!m_proxy->tries().contains("ann:"));
    QCOMPARE(m_proxy->tries().count("ann:right"), m_proxy->tunnels().size());
}

void CliProxyTest::saysThatTheFileOfAuthoritiesIsGone()
{
    choose(m_program->path(u"gone.pem"_s));
    const Ran ran = ask();
    QVERIFY2(ran.err.contains("gone.pem"), ran.err.constData());
    QCOMPARE(m_server->requests().size(), 0);
}

QTEST_GUILESS_MAIN(CliProxyTest)
#include "tst_cliproxy.moc"
