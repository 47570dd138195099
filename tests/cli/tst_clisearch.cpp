#include "cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CliSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void findsWordsWithTheirPlace();
    void marksTheWords();
    void findsNothing();
    void printsNoMoreThanItsLimit();
    void refusesOddLimits_data();
    void refusesOddLimits();

    void purgesNothingThatIsNotInTheBin();
    void purgesForEver();
    void namesTheBackupsThatStillHoldIt();

private:
    void set(const QString &question, const QString &text);
    [[nodiscard]] QByteArray fileBytes() const;

    std::unique_ptr<Program> m_program;
    QString m_entry;
};

void CliSearchTest::init()
{
    m_program = std::make_unique<Program>();
    m_entry = m_program->newEntry(u"Gŵyl y Bont"_s);
    set(u"ambition-1"_s, u"One bridge for all."_s);
    set(u"ambition-2"_s, u"A second bridge\ncame later."_s);
}

void CliSearchTest::set(const QString &question, const QString &text)
{
    QCOMPARE(m_program->run({u"set"_s, m_entry, question, u"--text"_s, text}).code, 0);
}

QByteArray CliSearchTest::fileBytes() const
{
    QFile file(m_program->workspace());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliSearchTest::findsWordsWithTheirPlace()
{
    const Ran ran = m_program->run({u"search"_s, u"bridge SECOND"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.count('\n'), 1);
    for (const QByteArray &part : {m_entry.toUtf8(), QByteArray("Gŵyl y Bont"), QByteArray("ambition-2"),
                                   QByteArray("A second bridge came later.")})
        QVERIFY2(ran.out.contains(part), ran.out.constData());
    QVERIFY(m_program->run({u"search"_s, u"gwyl"_s}).out.contains(m_entry.toUtf8()));
}

void CliSearchTest::marksTheWords()
{
    const QJsonObject found = m_program->runJson({u"search"_s, u"second brid"_s}).json();
    const QJsonObject place = found[u"places"][0].toObject();
    QCOMPARE(place[u"question"].toString(), u"ambition-2"_s);
    QCOMPARE(place[u"part"].toString(), u"text"_s);
    QCOMPARE(place[u"marks"].toArray(), (QJsonArray{QJsonArray{2, 6}, QJsonArray{9, 6}}));
    QCOMPARE(found[u"more"].toBool(), false);
}

void CliSearchTest::findsNothing()
{
    const Ran ran = m_program->run({u"search"_s, u"tunnel"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, QByteArray("Nothing was found.\n"));
    QCOMPARE(m_program->run({u"search"_s, u"\" AND * ("_s}).code, 0);
}

void CliSearchTest::printsNoMoreThanItsLimit()
{
    const Ran ran = m_program->runJson({u"search"_s, u"bridge"_s, u"--limit"_s, u"1"_s});
    const QJsonObject found = ran.json();
    QVERIFY2(ran.err.contains("--limit"), ran.err.constData());
    QCOMPARE(found[u"places"].toArray().size(), 1);
    QCOMPARE(found[u"more"].toBool(), true);
}

void CliSearchTest::refusesOddLimits_data()
{
    QTest::addColumn<QString>("limit");
    for (const char *limit : {"0", "-1", "1001", "many", ""})
        QTest::newRow(limit) << QString::fromLatin1(limit);
}

void CliSearchTest::refusesOddLimits()
{
    QFETCH(QString, limit);
    const Ran ran = m_program->run({u"search"_s, u"bridge"_s, u"--limit="_s + limit});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("--limit"), ran.err.constData());
}

void CliSearchTest::purgesNothingThatIsNotInTheBin()
{
    const Ran ran = m_program->run({u"purge"_s, m_entry});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("--yes"), ran.err.constData());
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"One bridge for all."_s);
}

void CliSearchTest::purgesForEver()
{
    QVERIFY(fileBytes().contains("bridge"));
    const Ran ran = m_program->run({u"purge"_s, m_entry, u"--yes"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!fileBytes().contains("bridge"));
    QCOMPARE(m_program->run({u"show"_s, m_entry}).code, 3);
}

void CliSearchTest::namesTheBackupsThatStillHoldIt()
{
    const QByteArray backup = m_program->run({u"backup"_s}).out.trimmed();
    const QByteArray readable = backup.chopped(int(qstrlen("shortlist"))) + "json";
    const Ran ran = m_program->run({u"purge"_s, m_entry, u"--yes"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, backup + '\n' + readable + '\n');
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliSearchTest)
#include "tst_clisearch.moc"
