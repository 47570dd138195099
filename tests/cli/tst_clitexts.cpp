#include "cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What becomes of a text on its way in, and of an entry on its way out.
class CliTextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void storesTextAsGiven_data();
    void storesTextAsGiven();
    void keepsAByteOrderMark();
    void keepsFinalLineEndOfAnArgument();
    void refusesWhatIsNotUtf8_data();
    void refusesWhatIsNotUtf8();
    void refusesAFileThatCannotBeRead();
    void refusesABlankTitle();
    void storesMoreThanTheLimit();
    void clearsAnAnswer();
    void keepsWhatItReplaces();
    void printsAnEarlierText();
    void namesWhatIsNotInTheHistory();
    void exportsToStandardOutput();
    void exportsToAFile();
    void leavesTheFileWhereAnExportFails();

private:
    Program m_program;
    QString m_entry;
};

void CliTextsTest::initTestCase()
{
    m_entry = m_program.newEntry();
    QVERIFY(!m_entry.isEmpty());
}

void CliTextsTest::storesTextAsGiven_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << QByteArray("words") << u"words"_s;
    QTest::newRow("one final line end goes") << QByteArray("words\n\n") << u"words\n"_s;
    QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n") << u"a\nb"_s;
    QTest::newRow("old line ends") << QByteArray("a\rb\r") << u"a\nb"_s;
    QTest::newRow("spaces stay") << QByteArray("  a \t b  ") << u"  a \t b  "_s;
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b")
                                    << u"a\u00a0b"_s;
    QTest::newRow("zero-width space") << QByteArray("a\xe2\x80\x8b"
                                                    "b")
                                      << u"a\u200bb"_s;
    QTest::newRow("decomposed") << QByteArray("e\xcc\x81") << u"e\u0301"_s;
    QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x8f\xa5") << u"\U0001f3e5"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void CliTextsTest::storesTextAsGiven()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, stored);

    QCOMPARE(m_program.run({u"set"_s, m_entry, u"spread-1"_s, u"-"_s}, bytes).code, 0);
    QCOMPARE(m_program.textOf(m_entry, u"spread-1"_s), stored);
    const QString file = m_program.writeFile(u"answer.txt"_s, bytes);
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"summary"_s, u"--file"_s, file}).code, 0);
    QCOMPARE(m_program.textOf(m_entry, u"summary"_s), stored);
}

// Seen in the bytes: Qt's JSON reader takes it from the front of a string.
void CliTextsTest::keepsAByteOrderMark()
{
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"spread-1"_s, u"-"_s}, "\xef\xbb\xbfwords").code, 0);
    QVERIFY(m_program.runJson({u"show"_s, m_entry}).out.contains("\"\xef\xbb\xbfwords\""));
}

void CliTextsTest::keepsFinalLineEndOfAnArgument()
{
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"spread-1"_s, u"--text"_s, u"a\r\nb\n"_s}).code, 0);
    QCOMPARE(m_program.textOf(m_entry, u"spread-1"_s), u"a\nb\n"_s);
}

void CliTextsTest::refusesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("cut off") << QByteArray("abc\xe2\x80") << 3;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9 table") << 3;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0",
                                          4)
                            << 0;
    QTest::newRow("after whole characters") << QByteArray("\xf0\x9f\x8f\xa5\xc0\x80") << 4;
}

void CliTextsTest::refusesWhatIsNotUtf8()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, offset);
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"spread-2"_s, u"--text"_s, u"before"_s}).code, 0);

    const Ran ran = m_program.runJson({u"set"_s, m_entry, u"spread-2"_s, u"-"_s}, bytes);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("offset " + QByteArray::number(offset) + ' '), ran.err.constData());
    QCOMPARE(m_program.textOf(m_entry, u"spread-2"_s), u"before"_s);
}

void CliTextsTest::refusesAFileThatCannotBeRead()
{
    for (const QString &file : {m_program.path(u"absent.txt"_s), m_program.path(QString())}) {
        const Ran ran = m_program.run({u"set"_s, m_entry, u"spread-2"_s, u"--file"_s, file});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains(file.toUtf8()), ran.err.constData());
    }
}

void CliTextsTest::refusesABlankTitle()
{
    const QString before = m_program.textOf(m_entry, u"project-title"_s);
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"project-title"_s, u"--text"_s, u" \u00a0"_s}).code, 3);
    QCOMPARE(m_program.textOf(m_entry, u"project-title"_s), before);
    QCOMPARE(m_program
                 .run({u"new"_s, u"--category"_s, u"hsj/integrated-care-system-of-the-year"_s, u"--title"_s,
                       u" "_s})
                 .code,
             3);
}

void CliTextsTest::storesMoreThanTheLimit()
{
    const QString text = QStringList(431, u"word"_s).join(u' ');
    const Ran ran = m_program.runJson({u"set"_s, m_entry, u"value-1"_s, u"-"_s}, text.toUtf8());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"words"].toInt(), 431);
    QVERIFY2(ran.err.contains("31"), ran.err.constData());
    QCOMPARE(m_program.textOf(m_entry, u"value-1"_s), text);
}

void CliTextsTest::clearsAnAnswer()
{
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"value-2"_s, u"--text"_s, u"words"_s}).code, 0);
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"value-2"_s, u"--text"_s, QString()}).code, 0);
    QCOMPARE(m_program.textOf(m_entry, u"value-2"_s), QString());
}

void CliTextsTest::keepsWhatItReplaces()
{
    const QString entry = m_program.newEntry();
    const auto revisions = [&] {
        return m_program.runJson({u"history"_s, entry, u"spread-1"_s}).json().value(u"revisions"_s).toArray();
    };
    for (const QString &text : {u"first"_s, u"second"_s, u"second"_s, u"third one"_s})
        QCOMPARE(m_program.run({u"set"_s, entry, u"spread-1"_s, u"--text"_s, text}).code, 0);
    QCOMPARE(revisions().size(), 2);
    const QJsonObject newest = revisions().first().toObject();
    QCOMPARE(newest.value(u"cause"_s).toString(), u"import"_s);
    QCOMPARE(newest.value(u"question"_s).toString(), u"spread-1"_s);
    QCOMPARE(newest.value(u"words"_s).toInt(), 1);
    QCOMPARE(newest.value(u"parent"_s), revisions().last().toObject().value(u"id"_s));
    QVERIFY(!newest.value(u"device"_s).toString().isEmpty());

    QCOMPARE(m_program.run({u"set"_s, entry, u"project-title"_s, u"--text"_s, u"New title"_s}).code, 0);
    const QByteArrayList lines = m_program.run({u"history"_s, entry}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().contains("project-title"));
    QVERIFY(lines.last().contains("1 word"));
}

void CliTextsTest::printsAnEarlierText()
{
    const QString entry = m_program.newEntry();
    QCOMPARE(m_program.run({u"set"_s, entry, u"spread-1"_s, u"-"_s}, "Gofal ŵyr 🏥\nat home").code, 0);
    QCOMPARE(m_program.run({u"set"_s, entry, u"spread-1"_s, u"--text"_s, QString()}).code, 0);
    const QJsonArray listed = m_program.runJson({u"history"_s, entry}).json().value(u"revisions"_s).toArray();
    QCOMPARE(listed.size(), 1);
    const QString id = listed.first().toObject().value(u"id"_s).toString();
    for (const QString &typed : {id, id.first(6)}) {
        const Ran ran = m_program.run({u"history"_s, entry, u"--show"_s, typed});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("Gofal ŵyr 🏥\nat home\n"));
    }
    const QJsonObject shown = m_program.runJson({u"history"_s, entry, u"--show"_s, id}).json();
    QCOMPARE(shown.value(u"text"_s).toString(), u"Gofal ŵyr 🏥\nat home"_s);
    QCOMPARE(shown.value(u"notes"_s).toString(), QString());
}

void CliTextsTest::namesWhatIsNotInTheHistory()
{
    const Ran unknown = m_program.run({u"history"_s, m_entry, u"--show"_s, u"none-such"_s});
    QCOMPARE(unknown.code, 3);
    QVERIFY(unknown.err.contains("none-such"));
    const Ran question = m_program.run({u"history"_s, m_entry, u"no-question"_s});
    QCOMPARE(question.code, 3);
    QVERIFY(question.err.contains("spread-1"));
}

void CliTextsTest::exportsToStandardOutput()
{
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"spread-1"_s, u"--text"_s, u"Shared learning"_s}).code, 0);
    const Ran text = m_program.run({u"export"_s, m_entry, u"--format"_s, u"text"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("\nShared learning\n"));
    const QJsonObject wrapped = m_program.runJson({u"export"_s, m_entry, u"--format"_s, u"text"_s}).json();
    QCOMPARE(sortedKeys(wrapped), (QStringList{u"format"_s, u"text"_s}));
    QCOMPARE(wrapped[u"text"].toString().toUtf8(), text.out.constData());

    const Ran json = m_program.run({u"export"_s, m_entry, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()[u"format"].toString(), u"shortlist-entry/1"_s);
    QCOMPARE(m_program.runJson({u"export"_s, m_entry, u"--format"_s, u"json"_s}).json()[u"answers"],
             json.json()[u"answers"]);
}

void CliTextsTest::exportsToAFile()
{
    const QString file = m_program.writeFile(u"entry.txt"_s, "something that was here before");
    const Ran ran = m_program.runJson({u"export"_s, m_entry, u"--format"_s, u"text"_s, u"--output"_s, file});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json(), (QJsonObject{{u"format"_s, u"text"_s}, {u"output"_s, file}}));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), m_program.run({u"export"_s, m_entry, u"--format"_s, u"text"_s}).out);
}

void CliTextsTest::leavesTheFileWhereAnExportFails()
{
    const QString file = m_program.path(u"no/such/folder/entry.txt"_s);
    const Ran ran = m_program.runJson({u"export"_s, m_entry, u"--format"_s, u"text"_s, u"--output"_s, file});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(file.toUtf8()), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliTextsTest)
#include "tst_clitexts.moc"
