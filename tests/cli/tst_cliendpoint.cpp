#include "cli/program.h"
#include "cli/receiver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Endpoints from the command line, with the receiver as the organiser.
class CliEndpointTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void takesTheBestThatIsPublished();
    void takesAFile();
    void goesWhereTheOrganiserWasAsked();
    void takesAnAddressGivenByHand();
    void refuses_data();
    void refuses();
    void listsAndRemoves();
    void findsNothingWrongWithoutSending();
    void saysThatTheTokenIsWrong();
    void takesATokenFromTheEnvironment();
    void saysThatNobodyListens();

private:
    [[nodiscard]] Ran endpoint(const QStringList &arguments) const;
    [[nodiscard]] static QJsonObject stepAbout(const Ran &ran, const QString &about);

    std::unique_ptr<Program> m_program;
    Receiver m_receiver;
};

void CliEndpointTest::initTestCase()
{
    if (const QString missing = Receiver::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_receiver.start(u"s3cret"_s));
}

void CliEndpointTest::init()
{
    m_program = std::make_unique<Program>();
    // Nobody's keychain is touched.
    m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
}

Ran CliEndpointTest::endpoint(const QStringList &arguments) const
{
    return m_program->runJson(QStringList{u"endpoint"_s} + arguments);
}

QJsonObject CliEndpointTest::stepAbout(const Ran &ran, const QString &about)
{
    const QJsonArray steps = ran.json()[u"steps"].toArray();
    for (const QJsonValue step : steps) {
        if (step[u"about"].toString() == about)
            return step.toObject();
    }
    return {};
}

void CliEndpointTest::takesTheBestThatIsPublished()
{
    const Ran ran = endpoint({u"add"_s, m_receiver.discovery()});
    QCOMPARE(ran.code, 0);
    const QJsonObject added = ran.json()[u"endpoint"].toObject();
    QCOMPARE(added[u"name"].toString(), u"Entries for testing"_s);
    QVERIFY(QStringList({u"tus+commit"_s, u"multipart"_s}).contains(added[u"profile"].toString()));
    QCOMPARE(added[u"signIn"].toString(), u"token"_s);
    QCOMPARE(added[u"discovery"].toString(), m_receiver.discovery());
    QCOMPARE(added[u"deadline"].toString(), u"2099-12-31T17:00:00Z"_s);
}

void CliEndpointTest::takesAFile()
{
    const QString file = m_program->writeFile(
        u"ward.awardendpoint.json"_s,
        R"({"awardSubmission": 1, "organiser": {"name": "W"}, "award": {"id": "a", "title": "Ward"}, "profiles": [
            {"type": "json", "submit": "http://127.0.0.1:9/json"}, {"type": "multipart", "submit": "http://127.0.0.1:9/form"}]})");
    QCOMPARE(endpoint({u"add"_s, file}).code, 3); // its hosts are to be agreed to
    const Ran best = endpoint({u"add"_s, file, u"--allow-hosts"_s});
    QCOMPARE(best.json()[u"endpoint"][u"profile"].toString(), u"multipart"_s);
    const Ran chosen =
        endpoint({u"add"_s, file, u"--allow-hosts"_s, u"--profile"_s, u"json"_s, u"--name"_s, u"By JSON"_s});
    QCOMPARE(chosen.json()[u"endpoint"][u"profile"].toString(), u"json"_s);
    QCOMPARE(chosen.json()[u"endpoint"][u"name"].toString(), u"By JSON"_s);
    QCOMPARE(endpoint({u"add"_s, file, u"--allow-hosts"_s, u"--profile"_s, u"webdav"_s}).code, 3);
}

void CliEndpointTest::goesWhereTheOrganiserWasAsked()
{
    const QString elsewhere = QString(m_receiver.discovery()).replace(u"127.0.0.1"_s, u"localhost"_s);
    const Ran same = endpoint({u"add"_s, elsewhere});
    QCOMPARE(same.code, 0); // it names itself as it was called
    QCOMPARE(QUrl(same.json()[u"endpoint"][u"address"].toString()).host(), u"localhost"_s);
}

void CliEndpointTest::takesAnAddressGivenByHand()
{
    const Ran ran = endpoint({u"add"_s, u"http://127.0.0.1:9/entries"_s, u"--profile"_s, u"tus+commit"_s,
                              u"--uploads"_s, u"http://127.0.0.1:9/tus/"_s, u"--user"_s, u"ward"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"endpoint"][u"name"].toString(), u"127.0.0.1"_s);
    QCOMPARE(ran.json()[u"endpoint"][u"signIn"].toString(), u"basic"_s);
}

void CliEndpointTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, int code, const char *words) {
        QTest::newRow(name) << arguments << code << QByteArray(words);
    };
    row("another action", {u"paint"_s}, 2, "add, test, list or remove");
    row("no address", {u"add"_s}, 2, "ADDRESS is missing");
    row("no name", {u"test"_s}, 2, "NAME is missing");
    row("a name too many", {u"list"_s, u"Ward"_s}, 2, "nothing more");
    row("a web form", {u"add"_s, u"https://example.org"_s, u"--profile"_s, u"webForm"_s}, 2, "no profile");
    row("no such endpoint", {u"test"_s, u"Ward"_s}, 3, "no endpoint");
    row("no file", {u"add"_s, u"ward.awardendpoint.json"_s}, 3, "https://");
    row("in the open", {u"add"_s, u"http://example.org/in"_s}, 3, "https://");
    row("tus without uploads", {u"add"_s, u"https://example.org/in"_s, u"--profile"_s, u"tus+commit"_s}, 3,
        "No address is given");
    row("no token",
        {u"add"_s, u"https://example.org/in"_s, u"--profile"_s, u"json"_s, u"--token-env"_s, u"NO_SUCH"_s}, 3,
        "NO_SUCH");
}

void CliEndpointTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Ran ran = endpoint(arguments);
    QTEST(ran.code, "code");
    QVERIFY2(ran.err.contains(words), ran.err.constData());
    QVERIFY(endpoint({u"list"_s}).json()[u"endpoints"].toArray().isEmpty());
}

void CliEndpointTest::listsAndRemoves()
{
    for (const QString &name : {u"Ward"_s, u"Shed"_s})
        QCOMPARE(
            endpoint({u"add"_s, u"http://127.0.0.1:9/"_s, u"--profile"_s, u"json"_s, u"--name"_s, name}).code,
            0);
    QCOMPARE(endpoint({u"list"_s}).json()[u"endpoints"].toArray().size(), 2);
    QCOMPARE(endpoint({u"remove"_s, u"WARD"_s}).code, 0);
    const QJsonArray left = endpoint({u"list"_s}).json()[u"endpoints"].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first()[u"name"].toString(), u"Shed"_s);
}

void CliEndpointTest::findsNothingWrongWithoutSending()
{
    m_program->setVariable(u"WARD_TOKEN"_s, u"s3cret"_s);
    QCOMPARE(endpoint({u"add"_s, m_receiver.discovery(), u"--name"_s, u"Ward"_s}).code, 0);
    const Ran ran = endpoint({u"test"_s, u"Ward"_s, u"--token-env"_s, u"WARD_TOKEN"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json()[u"good"].toBool());
    for (const QString &about : {u"reach"_s, u"signIn"_s, u"limits"_s, u"clock"_s, u"lastGood"_s})
        QCOMPARE(stepAbout(ran, about)[u"found"].toString(), u"good"_s);
    QVERIFY(m_receiver.stored().isEmpty());
}

void CliEndpointTest::saysThatTheTokenIsWrong()
{
    m_program->setVariable(u"WARD_TOKEN"_s, u"wrong"_s);
    QCOMPARE(endpoint({u"add"_s, m_receiver.discovery(), u"--name"_s, u"Ward"_s}).code, 0);
    const Ran ran = endpoint({u"test"_s, u"Ward"_s, u"--token-env"_s, u"WARD_TOKEN"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(stepAbout(ran, u"reach"_s)[u"found"].toString(), u"good"_s);
    QCOMPARE(stepAbout(ran, u"signIn"_s)[u"found"].toString(), u"trouble"_s);
    QVERIFY(!ran.out.contains("wrong\""));
}

void CliEndpointTest::takesATokenFromTheEnvironment()
{
    m_program->setVariable(u"WARD_TOKEN"_s, u"s3cret-t0ken"_s);
    const Ran ran = endpoint({u"add"_s, m_receiver.discovery(), u"--token-env"_s, u"WARD_TOKEN"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("no keychain"), ran.err.constData());
    QFile workspace(m_program->workspace());
    QVERIFY(workspace.open(QIODevice::ReadOnly));
    QVERIFY(!workspace.readAll().contains("s3cret-t0ken"));
}

void CliEndpointTest::saysThatNobodyListens()
{
    QCOMPARE(endpoint({u"add"_s, u"http://127.0.0.1:9/"_s, u"--profile"_s, u"json"_s, u"--name"_s, u"Ward"_s})
                 .code,
             0);
    const Ran ran = endpoint({u"test"_s, u"Ward"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(stepAbout(ran, u"reach"_s)[u"found"].toString(), u"trouble"_s);
}

QTEST_GUILESS_MAIN(CliEndpointTest)
#include "tst_cliendpoint.moc"
