#include "cli/program.h"

#include "support/rawserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the command line tells of a sending that did not arrive, to the person and to the IT desk.
class CliReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRefusalNamesTheQuestion();
    void everyOutcomeIsSaidInFull_data();
    void everyOutcomeIsSaidInFull();
    void theReportSaysWhatTheNetworkAnswersNow();
    void theReportHasNoSecretsAndSendsNothing();
    void theReportIsPartOfTheDocument();
    void thereIsNoReportOnADraft();

private:
    [[nodiscard]] Ran submit(const QString &path = u"/in"_s) const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RawServer> m_server;
    QString m_entry;
};

namespace {
RawScript closing(int status, const QByteArray &type, const QByteArray &body,
                  const QByteArrayList &headers = {})
{
    return {rawAnswer(status, type, body, headers), RawScript::End::Close};
}
} // namespace

void CliReportTest::init()
{
    m_program = std::make_unique<Program>();
    m_server = std::make_unique<RawServer>();
    m_entry = m_program->newEntry(u"s3cret-title"_s);
}

Ran CliReportTest::submit(const QString &path) const
{
    return m_program->run({u"submit"_s, m_entry, u"--endpoint"_s, m_server->url(path).toString(),
                           u"--profile"_s, u"json"_s, u"--anyway"_s});
}

void CliReportTest::aRefusalNamesTheQuestion()
{
    m_server->enqueue(closing(422, "application/problem+json",
                              R"({"title":"No","errors":[{"pointer":"#/title","detail":"Is taken."}]})"));
    const Ran ran = submit();
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("‘Title’: Is taken.") && !ran.err.contains("#/"), ran.err.constData());
}

void CliReportTest::everyOutcomeIsSaidInFull_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("busy") << 503 << QByteArray("Not sent yet: Waiting to send");
    QTest::newRow("refused") << 422 << QByteArray("Not sent: Refused");
    QTest::newRow("sign in") << 401 << QByteArray("Not sent yet: Needs you");
    QTest::newRow("unclear") << 500 << QByteArray("Sent, not confirmed");
}

void CliReportTest::everyOutcomeIsSaidInFull()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, outcome);
    m_server->enqueue(closing(status, "application/json", "{}"));
    m_server->enqueue(closing(503, "application/json", "{}"));
    (void)submit();
    const Ran ran = m_program->run({u"status"_s, m_entry});
    const QByteArrayList lines = ran.err.trimmed().split('\n');
    QVERIFY2(lines.first().endsWith(outcome), ran.err.constData());
    QVERIFY2(lines.size() >= 6,
             ran.err.constData()); // and what happened, safe, next, what to do, a reference
    QVERIFY2(lines.last().contains("Reference "), ran.err.constData());
}

void CliReportTest::theReportSaysWhatTheNetworkAnswersNow()
{
    m_server->enqueue(closing(503, "text/plain", "later"));
    QCOMPARE(submit().code, 4);
    m_server->enqueue(closing(403, "text/html", "<html>", {"Via: 1.1 filter.example", "X-Request-Id: r-7"}));
    const Ran ran = m_program->run({u"status"_s, m_entry, u"--report"_s});
    QCOMPARE(ran.code, 4);
    const QByteArray port = QByteArray::number(m_server->serverPort());
    for (const QByteArray &fact : {QByteArray("Host: 127.0.0.1"), "Port: " + port, QByteArray("Proxy: none"),
                                   QByteArray("HTTP status: 403"), QByteArray("Via: 1.1 filter.example"),
                                   QByteArray("r-7"), QByteArray("waiting, serverBusy")})
        QVERIFY2(ran.out.contains(fact), (fact + " is not in " + ran.out).constData());
}

void CliReportTest::theReportHasNoSecretsAndSendsNothing()
{
    m_server->enqueue(closing(503, "text/plain", "s3cret-answer"));
    QCOMPARE(submit(u"/s3cret-hook"_s).code, 4);
    m_server->enqueue(closing(404, "application/json", "{}"));
    const Ran ran = m_program->run({u"status"_s, m_entry, u"--report"_s});
    QVERIFY2(!ran.out.contains("s3cret"), ran.out.constData());
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().last().method() != "POST");
    QVERIFY(m_server->requests().last().body.isEmpty());
    QVERIFY(m_server->requests().last().header("authorization").isEmpty());
}

void CliReportTest::theReportIsPartOfTheDocument()
{
    m_server->enqueue(closing(503, "text/plain", "later"));
    QCOMPARE(submit().code, 4);
    const QJsonObject document = m_program->runJson({u"status"_s, m_entry, u"--report"_s}).json();
    QCOMPARE(sortedKeys(document), (QStringList{u"receipt"_s, u"report"_s, u"state"_s, u"submissionId"_s}));
    QVERIFY(document[u"report"].toString().contains(document[u"submissionId"].toString()));
}

void CliReportTest::thereIsNoReportOnADraft()
{
    const Ran ran = m_program->run({u"status"_s, m_entry, u"--report"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("draft"), ran.out.constData());
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_clireport.moc"
