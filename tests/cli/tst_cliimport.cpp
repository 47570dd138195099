#include "cli/program.h"
#include "cli/smallpages.h"
#include "documents/wordfile.h"
#include "support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString seed(const QString &name)
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "Ambition 4, Outcome 3"
QString sectionsOf(const QJsonObject &document)
{
    QStringList sections;
    for (const QJsonValue section : document[u"category"_s][u"sections"_s].toArray())
        sections +=
            u"%1 %2"_s.arg(section[u"title"_s].toString()).arg(section[u"questions"_s].toArray().size());
    return sections.join(u", "_s);
}

int unsureSections(const QJsonObject &document)
{
    const QJsonArray unsure = document[u"unsure"_s].toArray();
    return int(std::count_if(unsure.begin(), unsure.end(), [](const QJsonValue &each) {
        return each[u"taken"_s].toString() == u"section"_s;
    }));
}

QByteArray wordPage()
{
    const auto paragraph = [](const QByteArray &properties, const QByteArray &text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    };
    const QByteArray heading = "<w:pStyle w:val='berschrift2'/>";
    const QByteArray item = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
    return wordFile(paragraph("<w:pStyle w:val='Titel'/>", "Spade of the Year") +
                    paragraph({}, "This award is for spades that have dug deeper than all others.") +
                    paragraph(heading, "Ambition") + paragraph(item, "Describe what had to be dug.") +
                    paragraph(item, "Explain why it mattered.") + paragraph(heading, "Outcome") +
                    paragraph(item, "Show how deep the hole became.") +
                    paragraph(item, "Give figures for the depth."));
}
} // namespace

class CliImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void understandsTheSeeds_data();
    void understandsTheSeeds();
    void isSureWhereTheSetWasNamed();
    void isNotSureWhereTheSetDoesNotFit();
    void accountsForEveryLine();
    void tellsAPersonWhatItUnderstood();
    void readsPagesOfEveryKind_data();
    void readsPagesOfEveryKind();
    void readsAPageFromAServer();
    void saysWhyAServerGaveNoPage();
    void endsWith3WhereThereIsNothing_data();
    void endsWith3WhereThereIsNothing();
    void namesTheSetsThatItKnows();

private:
    [[nodiscard]] QStringList ownFiles() const;
    [[nodiscard]] QString ownFolder() const
    {
        return m_program->path(u"data/Shortlist/Shortlist/categories"_s);
    }

    std::unique_ptr<Program> m_program;
};

void CliImportTest::init()
{
    m_program = std::make_unique<Program>();
}

void CliImportTest::understandsTheSeeds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sections");
    QTest::newRow("system leadership")
        << u"system-leadership.txt"_s << u"System Leadership Initiative of the Year"_s
        << u"Ambition 4, Outcome 3, Spread 2, Value 4, Involvement 3"_s;
    QTest::newRow("integrated care") << u"integrated-care.txt"_s << u"Integrated Care System of the Year"_s
                                     << u"Ambition 5, Outcome 4, Spread 2, Value 3, Involvement 4"_s;
}

void CliImportTest::understandsTheSeeds()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(QString, sections);
    const Ran ran = m_program->runJson({u"import-category"_s, seed(name)});
    const QJsonObject document = ran.json();
    QCOMPARE(document[u"category"_s][u"title"_s].toString(), title);
    QCOMPARE(sectionsOf(document), sections);
    QCOMPARE(sortedKeys(document), QStringList({u"category"_s, u"lines"_s, u"unsure"_s}));

    // The page prints no titles, so a person has to look at them.
    QCOMPARE(ran.code, 1);
    QCOMPARE(unsureSections(document), 5);
    for (const QJsonValue unsure : document[u"unsure"_s].toArray()) {
        QCOMPARE(sortedKeys(unsure.toObject()), QStringList({u"line"_s, u"taken"_s, u"why"_s}));
        QVERIFY(unsure[u"line"_s].toInt() > 0);
        QVERIFY(!unsure[u"why"_s].toString().isEmpty());
    }

    const QDir written(QStringLiteral(SHORTLIST_BINARY_DIR "/tests/cli/imported"));
    QVERIFY(written.mkpath(u"."_s));
    QFile file(written.filePath(name + u".category.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(document[u"category"_s].toObject()).toJson());
}

void CliImportTest::isSureWhereTheSetWasNamed()
{
    for (const QString &set : {u"hsj-awards"_s, u"HSJ awards, to 2025"_s}) {
        const Ran ran =
            m_program->runJson({u"import-category"_s, seed(u"system-leadership.txt"_s), u"--set"_s, set});
        QCOMPARE(ran.json()[u"unsure"_s].toArray(), QJsonArray());
        QCOMPARE(ran.code, 0);
    }
    // This page's titles disagree, which no set decides.
    const Ran ran = m_program->runJson(
        {u"import-category"_s, seed(u"integrated-care.txt"_s), u"--set"_s, u"hsj-awards"_s});
    QCOMPARE(unsureSections(ran.json()), 0);
    QCOMPARE(ran.code, 1);
}

void CliImportTest::isNotSureWhereTheSetDoesNotFit()
{
    const QString page = m_program->writeFile(u"page.txt"_s, headlessPage);
    const Ran fits =
        m_program->runJson({u"import-category"_s, page, u"--set"_s, u"nhs-parliamentary-awards"_s});
    const Ran other = m_program->runJson({u"import-category"_s, page, u"--set"_s, u"hsj-awards"_s});
    QCOMPARE(sectionsOf(other.json()), u"Section 1 2, Section 2 2, Section 3 2"_s);
    QCOMPARE(unsureSections(other.json()), 3);
    QCOMPARE(other.code, 1);
    QCOMPARE(unsureSections(fits.json()), 0);
}

void CliImportTest::accountsForEveryLine()
{
    const QString path = seed(u"integrated-care.txt"_s);
    const QJsonArray lines = m_program->runJson({u"import-category"_s, path}).json()[u"lines"_s].toArray();
    QSet<int> taken;
    for (const QJsonValue line : lines) {
        QCOMPARE(sortedKeys(line.toObject()),
                 QStringList({u"line"_s, u"sure"_s, u"taken"_s, u"text"_s, u"why"_s}));
        taken += line[u"line"_s].toInt();
    }
    const QStringList texts = QString::fromUtf8(bytesOf(path)).split(u'\n');
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(taken.contains(int(i) + 1), !texts.at(i).simplified().isEmpty());
}

void CliImportTest::tellsAPersonWhatItUnderstood()
{
    const Ran ran = m_program->run({u"import-category"_s, seed(u"integrated-care.txt"_s)});
    const QString out = QString::fromUtf8(ran.out);
    QCOMPARE(ran.code, 1);
    QVERIFY2(out.startsWith(u"Integrated Care System of the Year\n"_s), ran.out.constData());
    static const QRegularExpression counts(u"\n5 section\\S*, 18 question\\S*, 7 to be looked at\n"_s);
    QVERIFY2(out.contains(counts), ran.out.constData());
    QVERIFY2(out.contains(u"Ambition (usual title"_s), ran.out.constData());
    QVERIFY2(out.contains(u"  - Share the overarching vision"_s), ran.out.constData());
    static const QRegularExpression unsure(u"  line \\d+, section: “Ambition” The page names no"_s);
    QVERIFY2(out.contains(unsure), ran.out.constData());
}

void CliImportTest::readsPagesOfEveryKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTML") << u"page.html"_s << smallPage;
    QTest::newRow("Word") << u"page.docx"_s << wordPage();
    QTest::newRow("HTML by standard input") << u"-"_s << smallPage;
    QTest::newRow("Word by standard input") << u"-"_s << wordPage();
}

void CliImportTest::readsPagesOfEveryKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const bool isInput = name == u"-"_s;
    const Ran ran =
        m_program->runJson({u"import-category"_s, isInput ? name : m_program->writeFile(name, bytes)},
                           isInput ? bytes : QByteArray());
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(sectionsOf(ran.json()), u"Ambition 2, Outcome 2"_s);
    QCOMPARE(ran.json()[u"category"_s][u"title"_s].toString(), u"Spade of the Year"_s);
    QCOMPARE(ran.code, 0);
}

void CliImportTest::readsAPageFromAServer()
{
    RawServer server;
    server.enqueue({rawAnswer(301, {}, {}, {"Location: /2026"})});
    server.enqueue({rawAnswer(200, "text/html", smallPage)});
    const Ran ran = m_program->runJson({u"import-category"_s, server.url(u"/spade"_s).toString()});
    QCOMPARE(sectionsOf(ran.json()), u"Ambition 2, Outcome 2"_s);
    QCOMPARE(ran.json()[u"category"_s][u"source"_s][u"address"_s].toString(),
             server.url(u"/2026"_s).toString());
}

void CliImportTest::saysWhyAServerGaveNoPage()
{
    RawServer server;
    server.enqueue({rawAnswer(404, "text/html", smallPage)});
    const Ran missing = m_program->runJson({u"import-category"_s, server.url(u"/spade"_s).toString()});
    QCOMPARE(missing.code, 3);
    QCOMPARE(missing.out, QByteArray());
    QVERIFY2(missing.err.contains("There is no page at"), missing.err.constData());
    const Ran open = m_program->runJson({u"import-category"_s, u"http://awards.example.org/"_s});
    QCOMPARE(open.code, 3);
    QVERIFY2(open.err.contains("https://"), open.err.constData());
}

void CliImportTest::endsWith3WhereThereIsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    const QByteArray steps = "How to apply\n\nRegister an account.\nStart your entry.\nSubmit your entry.\n";
    QTest::newRow("steps alone") << steps << QByteArray("nothing to import");
    QTest::newRow("nothing") << QByteArray() << QByteArray("nothing to import");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QByteArray("is a PDF");
    QTest::newRow("bytes") << QByteArray("\x01\x00\x02", 3) << QByteArray("is not a text");
}

void CliImportTest::endsWith3WhereThereIsNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    const QString path = m_program->writeFile(u"page.txt"_s, bytes);
    for (const QStringList &line : {QStringList{u"import-category"_s, path},
                                    QStringList{u"--json"_s, u"import-category"_s, u"--save"_s, path}}) {
        const Ran ran = m_program->run(line);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(message), ran.err.constData());
    }
    QVERIFY(!QFile::exists(m_program->path(u"data/Shortlist/Shortlist/categories"_s)));
    QCOMPARE(m_program->run({u"import-category"_s, m_program->path(u"none.html"_s)}).code, 3);
}

void CliImportTest::namesTheSetsThatItKnows()
{
    const Ran ran =
        m_program->run({u"import-category"_s, seed(u"integrated-care.txt"_s), u"--set"_s, u"oscars"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("“oscars”"), ran.err.constData());
    QVERIFY2(ran.err.contains("\n  hsj-awards: HSJ Awards, to 2025\n"), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cliimport.moc"
