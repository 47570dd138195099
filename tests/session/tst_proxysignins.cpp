#include "session/networktest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

/// Who one is at a proxy that wants to know.
class ProxySignInsTest final : public NetworkTest
{
    Q_OBJECT

private slots:
    void tellsTheProxyWhoOneIs_data();
    void tellsTheProxyWhoOneIs();
    void triesAWrongPasswordTwiceAndAsks_data();
    void triesAWrongPasswordTwiceAndAsks();
    void asksAtOnceWhereNothingIsKnown();
    void usesWhatWasOfferedForThisRun();
    void remembersNamesAndNoPasswords();
    void forgets();
    void knowsThatAPasswordIsInTheKeychain();

private:
    /// Runs a test of this class in a message bus with a keychain of its own, so that nobody's is touched.
    [[nodiscard]] static int runWithKeychain(const QString &test);
};

namespace {
const auto isInside = "SHORTLIST_TEST_KEYCHAIN";
}

void ProxySignInsTest::tellsTheProxyWhoOneIs_data()
{
    QTest::addColumn<ConnectProxy::Refusal>("refusal");
    QTest::newRow("keeps the connection") << ConnectProxy::Refusal::KeepsTheConnection;
    QTest::newRow("closes it") << ConnectProxy::Refusal::ClosesIt;
}

void ProxySignInsTest::tellsTheProxyWhoOneIs()
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

void ProxySignInsTest::triesAWrongPasswordTwiceAndAsks_data()
{
    tellsTheProxyWhoOneIs_data();
}

void ProxySignInsTest::triesAWrongPasswordTwiceAndAsks()
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

void ProxySignInsTest::asksAtOnceWhereNothingIsKnown()
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

void ProxySignInsTest::usesWhatWasOfferedForThisRun()
{
    m_proxy->setAccount("ann:right");
    QVERIFY(m_access->choose(throughTheProxy()));
    m_access->signIns().offer(u"ann"_s, "right");
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
    QVERIFY(m_access->signIns().users().isEmpty());
    restart();
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);

    (void)m_access->signIns().signIn(m_proxy->place(), u"ann"_s, "wrong");
    m_access->signIns().offer(u"ann"_s, "right"); // somebody has just said so
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::NoError);
}

void ProxySignInsTest::remembersNamesAndNoPasswords()
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
    QTRY_VERIFY(m_access->signIns().passwordsRead().isFinished()); // there is none
    QVERIFY(bytes.contains("ann@example.org"));
    QVERIFY(!bytes.contains("s3cret"));
}

void ProxySignInsTest::forgets()
{
    m_proxy->setAccount("ann:right");
    QVERIFY(m_access->choose(throughTheProxy()));
    m_access->signIns().signIn(m_proxy->place(), u"ann"_s, "right");
    m_access->signIns().forget(m_proxy->place());
    QVERIFY(m_access->signIns().users().isEmpty());
    QCOMPARE(get(m_server->url(u"/"_s)), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(m_proxy->tries(), QByteArrayList());
}

int ProxySignInsTest::runWithKeychain(const QString &test)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(QString::fromLatin1(isInside), u"1"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString session = u"printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
                            "exec \"$0\" \"$1\""_s;
    process.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s, session, QCoreApplication::applicationFilePath(), test});
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

void ProxySignInsTest::knowsThatAPasswordIsInTheKeychain()
{
    if (!qEnvironmentVariableIsSet(isInside)) {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("gnome-keyring or dbus-run-session is not installed, and a keychain to try needs them.");
        QCOMPARE(runWithKeychain(QString::fromLatin1(QTest::currentTestFunction())), 0);
        return;
    }
    ProxySignIns first(*m_settings, SecretKeeping::Keychain);
    const auto kept = first.signIn(u"proxy.example.org:3128"_s, u"ann"_s, "s3cret");
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), 25'000);
    QCOMPARE(kept.result(), SecretKeeping::Keychain);
    const ProxySignIns next(*m_settings, SecretKeeping::Keychain);
    QTRY_VERIFY_WITH_TIMEOUT(next.passwordsRead().isFinished(), 25'000);
    const auto keeping = next.keeping(u"proxy.example.org:3128"_s);
    QVERIFY(keeping);
    QCOMPARE(*keeping, SecretKeeping::Keychain);
}

QTEST_GUILESS_MAIN(ProxySignInsTest)
#include "tst_proxysignins.moc"
