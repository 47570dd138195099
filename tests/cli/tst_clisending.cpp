#include "cli/program.h"

#include "support/rawserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What submit and status make of an endpoint's answers, byte by byte.
class CliSendingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void endsByTheAnswer_data();
    void endsByTheAnswer();
    void isNotSentWithoutAConnection();
    void sendsNothingMoreAfterAnAnswerWithoutReceipt();
    void sendsTheSameAgainWhereItCannotAsk();
    void asksAtTheTemplate();
    void sendsANewIdAfterARejection();
    void stopsAtFindings();
    void goesToAnotherEndpointWhereNothingArrived();
    void refusesAnotherEndpointWhereItMayHaveArrived();
    void refusesAnAddress_data();
    void refusesAnAddress();
    void wantsTheTokenItWasPromised();
    void sendsTheToken();
    void goesOnAfterAKillInTheMiddle();

private:
    [[nodiscard]] QStringList submission(const QStringList &more = {u"--no-status"_s}) const;
    [[nodiscard]] Ran submit(const QStringList &more = {u"--no-status"_s}) const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RawServer> m_server;
    QString m_entry;
};

namespace {
RawScript closing(const QByteArray &answer)
{
    return {answer, RawScript::End::Close};
}

QByteArray problem(int status)
{
    return rawAnswer(status, "application/problem+json",
                     R"({"title":"Not so","detail":"The summary is missing."})");
}

QByteArray idIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)[u"submissionId"].toString().toUtf8();
}
} // namespace

void CliSendingTest::init()
{
    m_program = std::make_unique<Program>();
    m_server = std::make_unique<RawServer>();
    m_entry = m_program->newEntry();
}

QStringList CliSendingTest::submission(const QStringList &more) const
{
    return QStringList{u"submit"_s,    m_entry,   u"--endpoint"_s, m_server->url(u"/in"_s).toString(),
                       u"--profile"_s, u"json"_s, u"--anyway"_s} +
           more;
}

Ran CliSendingTest::submit(const QStringList &more) const
{
    return m_program->runJson(submission(more));
}

void CliSendingTest::endsByTheAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("entryState");
    QTest::newRow("taken without a receipt")
        << rawAnswer(200, "application/json", "{}") << 5 << u"sentUnconfirmed"_s << u"sentUnconfirmed"_s;
    QTest::newRow("a web page") << rawAnswer(200, "text/html", "<html>Sign in</html>") << 5
                                << u"unconfirmed"_s << u"unconfirmed"_s;
    QTest::newRow("no answer") << QByteArray() << 5 << u"unconfirmed"_s << u"unconfirmed"_s;
    QTest::newRow("a fault") << problem(500) << 5 << u"unconfirmed"_s << u"unconfirmed"_s;
    QTest::newRow("busy") << problem(503) << 4 << u"waiting"_s << u"waiting"_s;
    QTest::newRow("sign in") << problem(401) << 4 << u"needsUser"_s << u"needsUser"_s;
    QTest::newRow("wrong address") << problem(404) << 4 << u"needsUser"_s << u"needsUser"_s;
    QTest::newRow("refused") << problem(422) << 1 << u"rejected"_s << u"draft"_s;
}

void CliSendingTest::endsByTheAnswer()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    QFETCH(const QString, state);
    QFETCH(const QString, entryState);
    m_server->enqueue(closing(answer));

    const Ran ran = submit();
    QCOMPARE(ran.code, code);
    QCOMPARE(sortedKeys(ran.json()), (QStringList{u"receipt"_s, u"state"_s, u"submissionId"_s}));
    QCOMPARE(ran.json()[u"state"].toString(), state);
    QVERIFY(ran.json()[u"receipt"].isNull());
    QCOMPARE(m_server->deliveries(), 1);
    QCOMPARE(ran.json()[u"submissionId"].toString().toUtf8(), idIn(m_server->requests().first().body));
    QVERIFY2(ran.err.contains("safe on this computer"), ran.err.constData());
    QVERIFY(!ran.err.contains('\r')); // progress is for terminals

    const Ran status = m_program->runJson({u"status"_s, m_entry});
    QCOMPARE(status.code, code);
    QCOMPARE(status.json(), ran.json());
    QCOMPARE(m_program->runJson({u"show"_s, m_entry}).json()[u"state"].toString(), entryState);
    QCOMPARE(m_server->requests().size(), 1);
}

void CliSendingTest::isNotSentWithoutAConnection()
{
    m_server->close();
    const Ran first = submit({});
    QCOMPARE(first.code, 4);
    QCOMPARE(first.json()[u"state"].toString(), u"waiting"_s);
    const Ran second = submit({});
    QCOMPARE(second.code, 4);
    QCOMPARE(second.json()[u"submissionId"], first.json()[u"submissionId"]);
}

void CliSendingTest::sendsNothingMoreAfterAnAnswerWithoutReceipt()
{
    m_server->enqueue(closing(rawAnswer(200, "application/json", "{}")));
    const Ran first = submit();
    QCOMPARE(first.code, 5);
    const Ran second = submit();
    QCOMPARE(second.code, 5);
    QCOMPARE(second.json(), first.json());
    QCOMPARE(m_server->requests().size(), 1);
}

void CliSendingTest::sendsTheSameAgainWhereItCannotAsk()
{
    m_server->enqueue(closing({}));
    m_server->enqueue(closing({}));
    m_server->enqueue(closing(rawAnswer(200, "application/json", "{}")));
    QCOMPARE(submit().json()[u"state"].toString(), u"unconfirmed"_s);
    QVERIFY(!submit().err.contains("The entry was changed after"));
    QCOMPARE(m_program->run({u"set"_s, m_entry, u"ambition-1"_s, u"--text"_s, u"changed since"_s}).code, 0);
    const Ran again = submit();
    QCOMPARE(again.json()[u"state"].toString(), u"sentUnconfirmed"_s);
    QVERIFY2(again.err.contains("The entry was changed after"), again.err.constData());
    QCOMPARE(m_server->deliveries(), 3);
    QCOMPARE(m_server->requests().last().body, m_server->requests().first().body);
}

void CliSendingTest::asksAtTheTemplate()
{
    m_server->enqueue(closing({}));
    m_server->enqueue(closing(rawAnswer(202, "application/json", "{}")));
    const QString place = m_server->url(u"/ask/"_s).toString() + u"{submissionId}/now"_s;
    const Ran ran = submit({u"--status"_s, place});
    QCOMPARE(ran.code, 5);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().method(), QByteArray("GET"));
    const QByteArray id = ran.json()[u"submissionId"].toString().toUtf8();
    QCOMPARE(m_server->requests().last().path(), "/ask/" + id + "/now");
}

void CliSendingTest::sendsANewIdAfterARejection()
{
    m_server->enqueue(closing(problem(422)));
    m_server->enqueue(closing(rawAnswer(200, "application/json", "{}")));
    const Ran first = submit();
    QCOMPARE(first.code, 1);
    QVERIFY2(first.err.contains("The summary is missing."), first.err.constData());
    const Ran second = submit();
    QCOMPARE(second.code, 5);
    QVERIFY(second.json()[u"submissionId"] != first.json()[u"submissionId"]);
    QCOMPARE(m_server->deliveries(), 2);
}

void CliSendingTest::stopsAtFindings()
{
    const Ran ran = m_program->runJson({u"submit"_s, m_entry, u"--endpoint"_s,
                                        m_server->url(u"/in"_s).toString(), u"--profile"_s, u"json"_s});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.json()[u"state"].toString(), u"draft"_s);
    QVERIFY2(ran.err.contains("ambition-1"), ran.err.constData());
    QVERIFY2(ran.err.contains("--anyway"), ran.err.constData());
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(m_program->runJson({u"status"_s, m_entry}).json()[u"submissionId"].isNull());
}

void CliSendingTest::goesToAnotherEndpointWhereNothingArrived()
{
    m_server->enqueue(closing(problem(503)));
    const Ran first = submit();
    QCOMPARE(first.code, 4);
    m_server->enqueue(closing(problem(503)));
    const Ran other = m_program->runJson({u"submit"_s, m_entry, u"--anyway"_s, u"--endpoint"_s,
                                          m_server->url(u"/else"_s).toString(), u"--profile"_s, u"json"_s,
                                          u"--no-status"_s});
    QCOMPARE(other.code, 4);
    QVERIFY(other.json()[u"submissionId"] != first.json()[u"submissionId"]);
    QVERIFY(m_server->requests().last().head.startsWith("POST /else "));
}

void CliSendingTest::refusesAnotherEndpointWhereItMayHaveArrived()
{
    m_server->enqueue(closing({}));
    QCOMPARE(submit().code, 5);
    const QString address = m_server->url(u"/in"_s).toString();
    const QList<QStringList> others = {
        {u"--endpoint"_s, address + u"/else"_s, u"--profile"_s, u"json"_s, u"--no-status"_s},
        {u"--endpoint"_s, address, u"--profile"_s, u"multipart"_s, u"--no-status"_s},
        {u"--endpoint"_s, address, u"--profile"_s, u"json"_s},
    };
    for (const QStringList &other : others) {
        const Ran ran = m_program->runJson(QStringList{u"submit"_s, m_entry, u"--anyway"_s} + other);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QByteArray());
        const QString going = u"--endpoint %1 --profile json --no-status"_s.arg(address);
        QVERIFY2(ran.err.contains(going.toUtf8()), ran.err.constData());
    }
    QCOMPARE(m_server->requests().size(), 1);
}

void CliSendingTest::refusesAnAddress_data()
{
    QTest::addColumn<QStringList>("options");
    const QString good = u"https://awards.example/in"_s;
    QTest::newRow("nothing") << QStringList{u"--endpoint"_s, QString()};
    QTest::newRow("no address") << QStringList{u"--endpoint"_s, u"awards"_s};
    QTest::newRow("open to readers") << QStringList{u"--endpoint"_s, u"http://awards.example/in"_s};
    QTest::newRow("another scheme") << QStringList{u"--endpoint"_s, u"ftp://awards.example/in"_s};
    QTest::newRow("status without a place")
        << QStringList{u"--endpoint"_s, good, u"--status"_s, u"https://awards.example/ask"_s};
}

void CliSendingTest::refusesAnAddress()
{
    QFETCH(const QStringList, options);
    const Ran ran = m_program->runJson(
        QStringList{u"submit"_s, m_entry, u"--profile"_s, u"json"_s, u"--anyway"_s} + options);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(m_program->runJson({u"status"_s, m_entry}).json()[u"submissionId"].isNull());
}

void CliSendingTest::wantsTheTokenItWasPromised()
{
    m_program->setVariable(u"EMPTY_TOKEN"_s, QString());
    for (const QString &name : {u"ABSENT_TOKEN"_s, u"EMPTY_TOKEN"_s}) {
        const Ran ran = submit({u"--no-status"_s, u"--token-env"_s, name});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
    }
    QCOMPARE(m_server->connections(), 0);
}

void CliSendingTest::sendsTheToken()
{
    m_program->setVariable(u"AWARDS_TOKEN"_s, u"s3cret"_s);
    m_server->enqueue(closing(problem(422)));
    const Ran ran = submit({u"--no-status"_s, u"--token-env"_s, u"AWARDS_TOKEN"_s});
    QCOMPARE(m_server->requests().first().header("authorization"), QByteArray("Bearer s3cret"));
    QVERIFY(!ran.err.contains("s3cret"));
    QFile file(m_program->workspace());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
}

void CliSendingTest::goesOnAfterAKillInTheMiddle()
{
    m_server->enqueue({}); // silence
    m_server->enqueue(closing(rawAnswer(200, "application/json", "{}")));
    QSignalSpy delivered(m_server.get(), &RawServer::delivered);
    const auto killed = m_program->start(submission());
    QVERIFY(delivered.wait());
    killed->kill();
    QVERIFY(killed->waitForFinished());
    const Ran status = m_program->runJson({u"status"_s, m_entry});
    QCOMPARE(status.code, 5);
    QCOMPARE(status.json()[u"state"].toString(), u"committing"_s);

    const Ran again = submit();
    QCOMPARE(again.json()[u"state"].toString(), u"sentUnconfirmed"_s);
    QCOMPARE(again.json()[u"submissionId"], status.json()[u"submissionId"]);
    QCOMPARE(m_server->requests().last().body, m_server->requests().first().body);
}

QTEST_GUILESS_MAIN(CliSendingTest)
#include "tst_clisending.moc"
