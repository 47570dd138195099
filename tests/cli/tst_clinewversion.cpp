#include "cli/program.h"

#include "support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// submit --new-version: an entry in the place of what was sent.
class CliNewVersionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatHasChangedAndSendsNothing();
    void sendsWithYes();
    void sendsNothingWhereNothingHasChanged();
    void refusesWhereNothingHasArrived();
    void refusesAnotherPlace();
    void waitsForTheVersionThatIsOnItsWay();

private:
    [[nodiscard]] Ran submit(const QStringList &more = {}) const;
    [[nodiscard]] bool write(const QString &text) const;
    void sendFirst();

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RawServer> m_server;
    QString m_entry;
};

namespace {
RawScript taken()
{
    return {rawAnswer(200, "application/json", "{}"), RawScript::End::Close};
}

QJsonObject bodyOf(const RawRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}
} // namespace

void CliNewVersionTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // nobody's keychain is touched
    m_server = std::make_unique<RawServer>();
    m_entry = m_program->newEntry();
}

Ran CliNewVersionTest::submit(const QStringList &more) const
{
    return m_program->runJson(QStringList{u"submit"_s, m_entry, u"--endpoint"_s,
                                          m_server->url(u"/in"_s).toString(), u"--profile"_s, u"json"_s,
                                          u"--no-status"_s, u"--anyway"_s} +
                              more);
}

bool CliNewVersionTest::write(const QString &text) const
{
    return m_program->run({u"set"_s, m_entry, u"ambition-1"_s, u"--text"_s, text}).code == 0;
}

void CliNewVersionTest::sendFirst()
{
    QVERIFY(write(u"Eleven wards."_s));
    m_server->enqueue(taken());
    QCOMPARE(submit().code, 5);
}

void CliNewVersionTest::saysWhatHasChangedAndSendsNothing()
{
    sendFirst();
    QVERIFY(write(u"Twelve wards."_s));
    const Ran ran = submit({u"--new-version"_s});
    QCOMPARE(ran.code, 1);
    const QJsonArray changes = ran.json()[u"changes"].toArray();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first()[u"kind"].toString(), u"answer"_s);
    QCOMPARE(changes.first()[u"earlier"].toString(), u"Eleven wards."_s);
    QCOMPARE(changes.first()[u"later"].toString(), u"Twelve wards."_s);
    QVERIFY2(ran.err.contains("Nothing was sent: say --yes"), ran.err.constData());
    QVERIFY2(ran.err.contains("It is not known whether"), ran.err.constData());
    QCOMPARE(m_server->deliveries(), 1);

    const Ran plain =
        m_program->run({u"submit"_s, m_entry, u"--endpoint"_s, m_server->url(u"/in"_s).toString(),
                        u"--profile"_s, u"json"_s, u"--no-status"_s, u"--new-version"_s});
    QVERIFY2(plain.out.contains("Removed: ‘Eleven’. Added: ‘Twelve’."), plain.out.constData());
}

void CliNewVersionTest::sendsWithYes()
{
    sendFirst();
    QVERIFY(write(u"Twelve wards."_s));
    m_server->enqueue(taken());
    const Ran ran = submit({u"--new-version"_s, u"--yes"_s});
    QCOMPARE(ran.code, 5);
    QVERIFY2(ran.err.contains("Added: ‘Twelve’"), ran.err.constData());
    QCOMPARE(m_server->deliveries(), 2);
    const QJsonObject first = bodyOf(m_server->requests().first());
    const QJsonObject second = bodyOf(m_server->requests().last());
    QCOMPARE(second[u"supersedes"_s], first[u"submissionId"_s]);
    QCOMPARE(second[u"submissionId"_s], ran.json()[u"submissionId"]);
    QVERIFY(second[u"submissionId"_s] != first[u"submissionId"_s]);
}

void CliNewVersionTest::sendsNothingWhereNothingHasChanged()
{
    sendFirst();
    const Ran ran = submit({u"--new-version"_s, u"--yes"_s});
    QCOMPARE(ran.code, 5); // as it stands
    QVERIFY2(ran.err.contains("Nothing has changed since"), ran.err.constData());
    QCOMPARE(m_server->deliveries(), 1);
}

void CliNewVersionTest::refusesWhereNothingHasArrived()
{
    const Ran ran = submit({u"--new-version"_s, u"--yes"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("Say it without --new-version"), ran.err.constData());
    QCOMPARE(m_server->connections(), 0);
}

void CliNewVersionTest::refusesAnotherPlace()
{
    sendFirst();
    QVERIFY(write(u"Twelve wards."_s));
    const Ran ran =
        m_program->runJson({u"submit"_s, m_entry, u"--endpoint"_s, m_server->url(u"/other"_s).toString(),
                            u"--profile"_s, u"json"_s, u"--new-version"_s, u"--yes"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("a new version goes there too"), ran.err.constData());
    QCOMPARE(m_server->deliveries(), 1);
}

void CliNewVersionTest::waitsForTheVersionThatIsOnItsWay()
{
    sendFirst();
    QVERIFY(write(u"Twelve wards."_s));
    m_server->enqueue({rawAnswer(503, "text/plain", "Busy"), RawScript::End::Close});
    QCOMPARE(submit({u"--new-version"_s, u"--yes"_s}).code, 4);
    QVERIFY(write(u"Thirteen wards."_s));
    const Ran ran = submit({u"--new-version"_s, u"--yes"_s});
    QCOMPARE(ran.code, 4);
    QVERIFY2(ran.err.contains("Another version is on its way"), ran.err.constData());
    QCOMPARE(m_server->deliveries(), 2);
}

QTEST_GUILESS_MAIN(CliNewVersionTest)
#include "tst_clinewversion.moc"
