#include "sending/devicesignin.h"

#include "sending/jobrun.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using End = SignInOutcome::End;

class DeviceSignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInOnceThePersonAgrees();
    void showsTheCodeAndItsPlace();
    void slowsDownWhenItIsTold();
    void ends_data();
    void ends();
    void endsWithItsCode();
    void doesNotEndWithACodeThatHoldsForLong_data();
    void doesNotEndWithACodeThatHoldsForLong();
    void asksForNothingWithoutACode_data();
    void asksForNothingWithoutACode();
    void opensNoPageThatIsNone();
    void endsWhenCancelled();

private:
    [[nodiscard]] SignInOutcome signIn();
    [[nodiscard]] EndpointTerms terms() const;
    void begin(const QByteArray &more = {});
    void answer(int status, const QByteArray &json);

    QNetworkAccessManager m_network;
    std::unique_ptr<RawServer> m_server;

private slots:
    void init() { m_server = std::make_unique<RawServer>(); }
};

namespace {
const QByteArray tokens =
    R"({"access_token":"open","token_type":"bearer","expires_in":3600,"refresh_token":"again"})";

QString fieldIn(const RawRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}
} // namespace

void DeviceSignInTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

EndpointTerms DeviceSignInTest::terms() const
{
    EndpointTerms terms;
    terms.deviceAuthorization = m_server->url(u"/device"_s);
    terms.tokenAddress = m_server->url(u"/token"_s);
    terms.clientId = u"short+list"_s;
    terms.scope = u"submit"_s;
    return terms;
}

void DeviceSignInTest::begin(const QByteArray &more)
{
    answer(200, R"({"device_code":"dev/1","user_code":"WDJB-MJHT","interval":1,"expires_in":60,
        "verification_uri":"https://login.example.org/go")" +
                    more + '}');
}

void DeviceSignInTest::answer(int status, const QByteArray &json)
{
    m_server->enqueue({rawAnswer(status, "application/json", json)});
}

SignInOutcome DeviceSignInTest::signIn()
{
    DeviceSignIn job(m_network, terms(), 20s);
    job.start();
    return outcomeOf<SignInOutcome>(job);
}

void DeviceSignInTest::signsInOnceThePersonAgrees()
{
    begin();
    answer(400, R"({"error":"authorization_pending"})");
    answer(200, tokens);
    const SignInOutcome outcome = signIn();
    QCOMPARE(outcome.end, End::SignedIn);
    QCOMPARE(outcome.access, "open");
    QCOMPARE(outcome.valid, 1h);
    const QList<RawRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).path(), "/device");
    QCOMPARE(requests.at(0).header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(fieldIn(requests.at(0), u"client_id"_s), u"short+list"_s);
    QCOMPARE(fieldIn(requests.at(0), u"scope"_s), u"submit"_s);
    QCOMPARE(requests.at(1).path(), "/token");
    QCOMPARE(fieldIn(requests.at(1), u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(fieldIn(requests.at(1), u"device_code"_s), u"dev/1"_s);
}

void DeviceSignInTest::showsTheCodeAndItsPlace()
{
    begin(R"(,"verification_uri_complete":"https://login.example.org/go?code=WDJB-MJHT")");
    answer(400, R"({"error":"access_denied"})");
    DeviceSignIn job(m_network, terms(), 20s);
    DeviceCode shown;
    connect(&job, &DeviceSignIn::codeGiven, this, [&](const DeviceCode &code) { shown = code; });
    job.start();
    (void)outcomeOf<SignInOutcome>(job);
    QCOMPARE(shown.code, u"WDJB-MJHT"_s);
    QCOMPARE(shown.address, QUrl(u"https://login.example.org/go"_s));
    QCOMPARE(shown.wholeAddress, QUrl(u"https://login.example.org/go?code=WDJB-MJHT"_s));
    QCOMPARE(shown.valid, 60s);
}

void DeviceSignInTest::slowsDownWhenItIsTold()
{
    begin();
    answer(400, R"({"error":"slow_down"})");
    answer(200, tokens);
    DeviceSignIn job(m_network, terms(), 20s);
    QElapsedTimer clock;
    clock.start();
    job.start();
    QCOMPARE(outcomeOf<SignInOutcome>(job).end, End::SignedIn);
    QVERIFY2(clock.elapsed() >= 6900, "it asked again before it was allowed to");
}

void DeviceSignInTest::ends_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<End>("end");
    const auto row = [](const char *name, int status, const char *json, End end) {
        QTest::newRow(name) << status << QByteArray(json) << end;
    };
    row("refused by the person", 400, R"({"error":"access_denied"})", End::Denied);
    row("too late", 400, R"({"error":"expired_token"})", End::Expired);
    row("unknown there", 400, R"({"error":"invalid_grant"})", End::Expired);
    row("another client", 401, R"({"error":"invalid_client"})", End::Failed);
    row("a token of another kind", 200, R"({"access_token":"x","token_type":"mac"})", End::Failed);
    row("no token", 200, "{}", End::Failed);
}

void DeviceSignInTest::ends()
{
    QFETCH(int, status);
    QFETCH(QByteArray, json);
    begin();
    answer(status, json);
    const SignInOutcome outcome = signIn();
    QTEST(outcome.end, "end");
    QVERIFY(outcome.access.isEmpty());
    QCOMPARE(m_server->requests().size(), 2);
}

void DeviceSignInTest::endsWithItsCode()
{
    answer(200, R"({"device_code":"d","user_code":"W","interval":60,"expires_in":1,
        "verification_uri":"https://login.example.org/go"})");
    QCOMPARE(signIn().end, End::Expired);
    QCOMPARE(m_server->requests().size(), 1);
}

void DeviceSignInTest::doesNotEndWithACodeThatHoldsForLong_data()
{
    QTest::addColumn<QByteArray>("seconds");
    QTest::newRow("more milliseconds than a timer takes") << QByteArray("4294968");
    QTest::newRow("more than a number takes") << QByteArray("1e300");
}

void DeviceSignInTest::doesNotEndWithACodeThatHoldsForLong()
{
    QFETCH(const QByteArray, seconds);
    answer(200, R"({"device_code":"d","user_code":"W","interval":1,"expires_in":)" + seconds +
                    R"(,"verification_uri":"https://login.example.org/go"})");
    answer(200, tokens);
    QCOMPARE(signIn().end, End::SignedIn);
}

void DeviceSignInTest::asksForNothingWithoutACode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<SendingTrouble>("trouble");
    QTest::newRow("a sign-in page") << 200 << QByteArray("text/html") << SendingTrouble::NetworkSignIn;
    QTest::newRow("a proxy") << 407 << QByteArray("text/html") << SendingTrouble::ProxySignIn;
    QTest::newRow("broken") << 500 << QByteArray("application/json") << SendingTrouble::ServerFailed;
    QTest::newRow("no code") << 200 << QByteArray("application/json") << SendingTrouble::Unexpected;
}

void DeviceSignInTest::asksForNothingWithoutACode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    m_server->enqueue({rawAnswer(status, type, "{}")});
    const SignInOutcome outcome = signIn();
    QCOMPARE(outcome.end, End::Failed);
    QTEST(outcome.trouble, "trouble");
    QCOMPARE(m_server->requests().size(), 1);
}

void DeviceSignInTest::opensNoPageThatIsNone()
{
    answer(200, R"({"device_code":"d","user_code":"W","verification_uri":"file:///etc/passwd"})");
    DeviceSignIn job(m_network, terms(), 20s);
    const QSignalSpy shown(&job, &DeviceSignIn::codeGiven);
    job.start();
    QCOMPARE(outcomeOf<SignInOutcome>(job).end, End::Failed);
    QVERIFY(shown.isEmpty());
}

void DeviceSignInTest::endsWhenCancelled()
{
    begin();
    DeviceSignIn job(m_network, terms(), 20s);
    job.start();
    connect(&job, &DeviceSignIn::codeGiven, &job, &DeviceSignIn::cancel);
    QCOMPARE(outcomeOf<SignInOutcome>(job).trouble, SendingTrouble::CancelledByUser);
    QCOMPARE(m_server->requests().size(), 1);
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "tst_devicesignin.moc"
