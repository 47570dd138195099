#include "cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The documents of each command, key by key, and the exit codes that need no network.
class CliTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsTheShippedCategories();
    void namesABrokenCategoryAndHidesNoOther();
    void beginsAnEntry();
    void listsEntries();
    void showsAnEntry();
    void showsWhatWasSet();
    void agreesToADeclaration();
    void checksAnEntry();
    void tellsWhatOnlyInforms();
    void saysThatNothingWasSent();
    void takesTheBeginningOfAnId();
    void refusesUnknownIds_data();
    void refusesUnknownIds();

private:
    std::unique_ptr<Program> m_program;
};

void CliTest::init()
{
    m_program = std::make_unique<Program>();
}

void CliTest::listsTheShippedCategories()
{
    const Ran ran = m_program->runJson({u"categories"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(sortedKeys(ran.json()), QStringList{u"categories"_s});
    const QJsonArray categories = ran.json()[u"categories"].toArray();
    QCOMPARE(categories.size(), 2);
    const QJsonObject first = categories[0].toObject();
    QCOMPARE(sortedKeys(first), (QStringList{u"edition"_s, u"id"_s, u"questions"_s, u"title"_s}));
    QCOMPARE(first[u"id"].toString(), u"hsj/integrated-care-system-of-the-year"_s);
    QCOMPARE(first[u"edition"].toString(), u"2024"_s);
    QCOMPARE(first[u"questions"].toInt(), 18);
    QCOMPARE(categories[1].toObject()[u"questions"].toInt(), 16);
    QVERIFY(!QFile::exists(m_program->workspace()));
}

void CliTest::namesABrokenCategoryAndHidesNoOther()
{
    const QString folder = m_program->path(u"data/Shortlist/Shortlist/categories"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString file =
        m_program->writeFile(u"data/Shortlist/Shortlist/categories/odd.category.json"_s, "{}");
    const Ran ran = m_program->runJson({u"categories"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"categories"].toArray().size(), 2);
    QVERIFY2(ran.err.contains(file.toUtf8()), ran.err.constData());
}

void CliTest::beginsAnEntry()
{
    const QStringList line{u"new"_s, u"--category"_s, u"hsj/integrated-care-system-of-the-year"_s,
                           u"--title"_s, u"One Front Door"_s};
    const Ran first = m_program->run(line);
    QCOMPARE(first.code, 0);
    const QString id = QString::fromUtf8(first.out).trimmed();
    QCOMPARE(first.out, id.toUtf8() + '\n');

    const Ran second = m_program->runJson(line);
    QCOMPARE(second.code, 0);
    QCOMPARE(sortedKeys(second.json()), QStringList{u"id"_s});
    QVERIFY(second.json()[u"id"].toString() != id);
    QCOMPARE(m_program->runJson({u"list"_s}).json()[u"entries"].toArray().size(), 2);
}

void CliTest::listsEntries()
{
    const QString older = m_program->newEntry(u"Older"_s);
    const QString newer = m_program->newEntry(u"Newer"_s);
    QCOMPARE(m_program->run({u"set"_s, older, u"ambition-1"_s, u"--text"_s, u"three words here"_s}).code, 0);

    const Ran ran = m_program->runJson({u"list"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(sortedKeys(ran.json()), QStringList{u"entries"_s});
    const QJsonArray entries = ran.json()[u"entries"].toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject row = entries[0].toObject();
    QCOMPARE(sortedKeys(row), (QStringList{u"answered"_s, u"category"_s, u"changedAt"_s, u"edition"_s,
                                           u"id"_s, u"questions"_s, u"state"_s, u"title"_s, u"words"_s}));
    QCOMPARE(row[u"id"].toString(), older);
    QCOMPARE(row[u"state"].toString(), u"draft"_s);
    QCOMPARE(row[u"category"].toString(), u"hsj/system-leadership-initiative-of-the-year"_s);
    QCOMPARE(row[u"words"].toInt(), 3);
    QCOMPARE(row[u"answered"].toInt(), 1);
    QCOMPARE(row[u"questions"].toInt(), 16);
    QVERIFY(QDateTime::fromString(row[u"changedAt"].toString(), Qt::ISODate).isValid());
    QCOMPARE(entries[1].toObject()[u"id"].toString(), newer);
}

void CliTest::showsAnEntry()
{
    const Ran ran = m_program->runJson({u"show"_s, m_program->newEntry()});
    QCOMPARE(ran.code, 0);
    const QJsonObject shown = ran.json();
    QCOMPARE(sortedKeys(shown),
             (QStringList{u"declarations"_s, u"details"_s, u"id"_s, u"sections"_s, u"state"_s, u"title"_s}));
    QCOMPARE(shown[u"state"].toString(), u"draft"_s);
    QCOMPARE(sortedKeys(shown[u"details"][0].toObject()), (QStringList{u"id"_s, u"label"_s, u"value"_s}));
    const QJsonObject section = shown[u"sections"][0].toObject();
    QCOMPARE(sortedKeys(section), (QStringList{u"id"_s, u"limit"_s, u"questions"_s, u"title"_s, u"words"_s}));
    QCOMPARE(section[u"limit"].toInt(), 400);
    QCOMPARE(sortedKeys(section[u"questions"][0].toObject()),
             (QStringList{u"id"_s, u"prompt"_s, u"state"_s, u"text"_s, u"words"_s}));
    QCOMPARE(sortedKeys(shown[u"declarations"][0].toObject()),
             (QStringList{u"agreed"_s, u"id"_s, u"text"_s}));
    QCOMPARE(shown[u"sections"].toArray().size(), 5);
}

void CliTest::showsWhatWasSet()
{
    const QString entry = m_program->newEntry();
    const Ran set = m_program->runJson({u"set"_s, entry, u"outcome-2"_s, u"--text"_s, u"Two words"_s});
    QCOMPARE(set.code, 0);
    QCOMPARE(sortedKeys(set.json()), (QStringList{u"question"_s, u"words"_s}));
    QCOMPARE(set.json()[u"words"].toInt(), 2);
    QCOMPARE(m_program->run({u"set"_s, entry, u"project-title"_s, u"--text"_s, u"Another title"_s}).code, 0);

    const QJsonObject shown = m_program->runJson({u"show"_s, entry}).json();
    QCOMPARE(shown[u"title"].toString(), u"Another title"_s);
    QCOMPARE(shown[u"details"][0][u"value"].toString(), u"Another title"_s);
    const QJsonValue outcome = shown[u"sections"][1];
    QCOMPARE(outcome[u"words"].toInt(), 2);
    QCOMPARE(outcome[u"questions"][1][u"text"].toString(), u"Two words"_s);
    QCOMPARE(outcome[u"questions"][1][u"state"].toString(), u"started"_s);
    QCOMPARE(outcome[u"questions"][0][u"state"].toString(), u"empty"_s);
    QVERIFY(m_program->run({u"show"_s, entry}).out.contains("Two words"));
}

void CliTest::agreesToADeclaration()
{
    const QString entry = m_program->newEntry();
    const Ran ran = m_program->runJson({u"declare"_s, entry, u"agreed"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json(), (QJsonObject{{u"declaration"_s, u"agreed"_s}, {u"agreed"_s, true}}));
    const QJsonObject shown = m_program->runJson({u"show"_s, entry}).json();
    QCOMPARE(shown[u"declarations"][0][u"agreed"].toBool(), false);
    QCOMPARE(shown[u"declarations"][1][u"agreed"].toBool(), true);
    QCOMPARE(m_program->run({u"declare"_s, entry, u"agreed"_s}).code, 0);
}

void CliTest::checksAnEntry()
{
    const Ran ran = m_program->runJson({u"check"_s, m_program->newEntry()});
    QCOMPARE(ran.code, 1);
    QCOMPARE(sortedKeys(ran.json()), QStringList{u"findings"_s});
    const QJsonArray findings = ran.json()[u"findings"].toArray();
    QVERIFY(findings.size() > 16);
    bool unanswered = false;
    for (const QJsonValue finding : findings) {
        QCOMPARE(sortedKeys(finding.toObject()),
                 (QStringList{u"kind"_s, u"message"_s, u"place"_s, u"severity"_s}));
        QVERIFY(!finding[u"message"].toString().isEmpty());
        unanswered =
            unanswered || (finding[u"kind"] == u"unanswered"_s && finding[u"place"] == u"value-4"_s &&
                           finding[u"severity"] == u"mustFix"_s);
    }
    QVERIFY(unanswered);
}

void CliTest::tellsWhatOnlyInforms()
{
    const QString entry = m_program->newEntry();
    const QString tooLong = QStringList(500, u"word"_s).join(u' ');
    QCOMPARE(m_program->run({u"set"_s, entry, u"ambition-1"_s, u"--text"_s, tooLong}).code, 0);
    bool over = false;
    for (const QJsonValue finding : m_program->runJson({u"check"_s, entry}).json()[u"findings"].toArray()) {
        over = over || (finding[u"kind"] == u"overLimit"_s && finding[u"place"] == u"ambition"_s &&
                        finding[u"severity"] == u"lookAt"_s);
    }
    QVERIFY(over);
}

void CliTest::saysThatNothingWasSent()
{
    const Ran ran = m_program->runJson({u"status"_s, m_program->newEntry()});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json(),
             (QJsonObject{
                 {u"state"_s, u"draft"_s}, {u"submissionId"_s, QJsonValue()}, {u"receipt"_s, QJsonValue()}}));
}

void CliTest::takesTheBeginningOfAnId()
{
    const QString entry = m_program->newEntry();
    QCOMPARE(m_program->runJson({u"show"_s, entry.first(6)}).json()[u"id"].toString(), entry);
    QCOMPARE(m_program->run({u"show"_s, entry.first(5)}).code, 3);
}

void CliTest::refusesUnknownIds_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("listed");
    QTest::newRow("entry") << QStringList{u"check"_s, u"nothing"_s} << u"ENTRY"_s;
    QTest::newRow("question") << QStringList{u"set"_s, u"ENTRY"_s, u"nothing"_s, u"--text"_s, u"x"_s}
                              << u"involvement-3"_s;
    QTest::newRow("detail") << QStringList{u"set"_s, u"ENTRY"_s, u"nothing"_s, u"--text"_s, u"x"_s}
                            << u"contact-email"_s;
    QTest::newRow("declaration") << QStringList{u"declare"_s, u"ENTRY"_s, u"nothing"_s} << u"accurate"_s;
    QTest::newRow("category") << QStringList{u"new"_s, u"--category"_s, u"nothing"_s, u"--title"_s, u"x"_s}
                              << u"hsj/integrated-care-system-of-the-year"_s;
}

void CliTest::refusesUnknownIds()
{
    QFETCH(QStringList, line);
    QFETCH(QString, listed);
    const QString entry = m_program->newEntry();
    line.replaceInStrings(u"ENTRY"_s, entry);
    listed.replace(u"ENTRY"_s, entry);

    const Ran ran = m_program->runJson(line);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("“nothing”"), ran.err.constData());
    QVERIFY2(ran.err.contains(listed.toUtf8()), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
