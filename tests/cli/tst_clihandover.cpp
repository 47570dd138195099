#include "cli/program.h"

#include "documents/zipparts.h"
#include "support/rawserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
RawScript closing(const QByteArray &answer)
{
    return {answer, RawScript::End::Close};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// What queue, receipt and bundle say of an entry that was, or was not, handed over.
class CliHandoverTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsWhatIsOnItsWay();
    void saysThatThereIsNoReceipt();
    void bundlesADraft();
    void bundlesWhatWasFrozen();
    void writesAMailWithTheBundle();
    void saysWhereABundleCouldNotBeWritten();

private:
    [[nodiscard]] Ran submit() const;
    [[nodiscard]] QByteArray entryIn(const QString &bundle) const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<RawServer> m_server;
    QString m_entry;
};

void CliHandoverTest::init()
{
    m_program = std::make_unique<Program>();
    m_server = std::make_unique<RawServer>();
    m_entry = m_program->newEntry();
}

Ran CliHandoverTest::submit() const
{
    return m_program->runJson({u"submit"_s, m_entry, u"--endpoint"_s, m_server->url(u"/in"_s).toString(),
                               u"--profile"_s, u"json"_s, u"--anyway"_s, u"--no-status"_s});
}

QByteArray CliHandoverTest::entryIn(const QString &bundle) const
{
    const QByteArray bytes = bytesOf(bundle);
    const auto parts = ZipParts::open(bytes);
    return parts ? parts->part(u"entry.json"_s).value_or(QByteArray()) : QByteArray();
}

void CliHandoverTest::listsWhatIsOnItsWay()
{
    QCOMPARE(m_program->runJson({u"queue"_s}).json()[u"queue"].toArray().size(), 0);
    m_server->enqueue(closing(rawAnswer(503, "text/plain", "Busy")));
    QCOMPARE(submit().code, 4);
    const Ran ran = m_program->runJson({u"queue"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject row = ran.json()[u"queue"][0].toObject();
    QCOMPARE(row[u"entry"_s].toString(), m_entry);
    QCOMPARE(row[u"state"_s].toString(), u"waiting"_s);
    QCOMPARE(row[u"trouble"_s].toString(), u"serverBusy"_s);
    QVERIFY(m_program->run({u"queue"_s}).out.contains("serverBusy"));
}

void CliHandoverTest::saysThatThereIsNoReceipt()
{
    const Ran ran = m_program->run({u"receipt"_s, m_entry});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("There is no receipt for"), ran.err.constData());
}

void CliHandoverTest::bundlesADraft()
{
    const QString path = m_program->path(u"entry.zip"_s);
    const Ran ran = m_program->runJson({u"bundle"_s, m_entry, path});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"bundle"].toString(), path);
    const QJsonObject entry = QJsonDocument::fromJson(entryIn(path)).object();
    QCOMPARE(entry[u"title"_s].toString(), u"Care without walls"_s);
    QVERIFY(!entry.contains(u"submissionId"_s));
}

void CliHandoverTest::bundlesWhatWasFrozen()
{
    m_server->enqueue(closing(rawAnswer(503, "text/plain", "Busy")));
    QCOMPARE(submit().code, 4);
    QCOMPARE(m_program->run({u"set"_s, m_entry, u"summary"_s, u"--text"_s, u"Written later."_s}).code, 0);
    const QString path = m_program->path(u"entry.zip"_s);
    QCOMPARE(m_program->run({u"bundle"_s, m_entry, path}).code, 0);
    QCOMPARE(entryIn(path), m_server->requests().first().body);
}

void CliHandoverTest::writesAMailWithTheBundle()
{
    const QString mail = m_program->path(u"entry.eml"_s);
    const Ran ran =
        m_program->runJson({u"bundle"_s, m_entry, m_program->path(u"entry.zip"_s), u"--mail"_s, mail});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"mail"].toString(), mail);
    QVERIFY(bytesOf(mail).contains("X-Unsent: 1"));
    QVERIFY(bytesOf(mail).startsWith("Subject: ")); // the category names no address
}

void CliHandoverTest::saysWhereABundleCouldNotBeWritten()
{
    const QString path = m_program->path(u"nowhere/entry.zip"_s);
    const Ran ran = m_program->run({u"bundle"_s, m_entry, path});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains(path.toUtf8()), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliHandoverTest)
#include "tst_clihandover.moc"
