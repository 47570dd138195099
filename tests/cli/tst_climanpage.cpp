#include "cli/program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The manual page says what the program does.
class CliManPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsTheKeysOf_data();
    void listsTheKeysOf();
    void namesEveryCommandAndOption();
    void namesEveryExitCode();
    void isWellFormed();

private:
    [[nodiscard]] QString section(const QString &name) const;

    Program m_program;
    QString m_entry;
    QString m_backup;
    QString m_file;
    QString m_page; ///< "\-" written as "-"
};

namespace {
void collectKeys(const QJsonValue &value, QSet<QString> &keys)
{
    for (const QJsonValue item : value.toArray())
        collectKeys(item, keys);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys += it.key();
        collectKeys(it.value(), keys);
    }
}

QSet<QString> quotedIn(const QString &text)
{
    QSet<QString> words;
    static const QRegularExpression quoted(u"\"([A-Za-z0-9]+)\""_s);
    for (auto it = quoted.globalMatch(text); it.hasNext();)
        words += it.next().captured(1);
    return words;
}
} // namespace

void CliManPageTest::initTestCase()
{
    m_file = QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/packaging/man/shortlist-cli.1"_s;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    m_entry = m_program.newEntry();
    // An earlier title, so that the history has something to list.
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"project-title"_s, u"--text"_s, u"Care at home"_s}).code, 0);
    // And its words in an answer, so that a search finds both.
    QCOMPARE(m_program.run({u"set"_s, m_entry, u"ambition-2"_s, u"--text"_s, u"Care at home"_s}).code, 0);
    const QString address = u"http://127.0.0.1:9/entries"_s;
    QCOMPARE(
        m_program.run({u"endpoint"_s, u"add"_s, address, u"--profile"_s, u"json"_s, u"--name"_s, u"Ward"_s})
            .code,
        0);
    m_backup = m_program.path(u"backup.shortlist"_s);
    QVERIFY(QFile::copy(m_program.workspace(), m_backup));
}

QString CliManPageTest::section(const QString &name) const
{
    const qsizetype begin = m_page.indexOf(u".SH "_s + name);
    return begin < 0 ? QString() : m_page.mid(begin, m_page.indexOf(u"\n.SH "_s, begin) - begin);
}

void CliManPageTest::listsTheKeysOf_data()
{
    QTest::addColumn<QStringList>("line");
    const QString seed = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages/integrated-care.txt");
    const auto row = [](const char *heading, const QStringList &line) { QTest::newRow(heading) << line; };
    row("categories", {u"categories"_s});
    row("import-category", {u"import-category"_s, seed});
    row("new",
        {u"new"_s, u"--category"_s, u"hsj/integrated-care-system-of-the-year"_s, u"--title"_s, u"x"_s});
    row("list", {u"list"_s});
    row("show", {u"show"_s, u"ENTRY"_s});
    row("set", {u"set"_s, u"ENTRY"_s, u"ambition-1"_s, u"--text"_s, u"x"_s});
    row("history", {u"history"_s, u"ENTRY"_s});
    row("declare", {u"declare"_s, u"ENTRY"_s, u"agreed"_s});
    row("attach", {u"attach"_s, u"ENTRY"_s, u"FILE"_s, u"--as"_s, u"evidence"_s});
    row("check", {u"check"_s, u"ENTRY"_s});
    row("export", {u"export"_s, u"ENTRY"_s, u"--format"_s, u"text"_s});
    row("endpoint", {u"endpoint"_s, u"test"_s, u"Ward"_s});
    row("submit",
        {u"submit"_s, u"ENTRY"_s, u"--endpoint"_s, u"http://127.0.0.1:9/"_s, u"--profile"_s, u"json"_s});
    row("status", {u"status"_s, u"ENTRY"_s});
    row("backup", {u"backup"_s});
    row("restore", {u"restore"_s, u"BACKUP"_s, u"--list"_s});
    row("search", {u"search"_s, u"care home"_s});
    row("purge", {u"purge"_s, u"ENTRY"_s, u"--yes"_s});
}

void CliManPageTest::listsTheKeysOf()
{
    QFETCH(QStringList, line);
    const QString report = m_program.writeFile(u"report.pdf"_s, "%PDF-1.7");
    line.replaceInStrings(u"FILE"_s, report);
    line.replaceInStrings(u"ENTRY"_s, m_entry).replaceInStrings(u"BACKUP"_s, m_backup);
    QSet<QString> printed;
    QJsonObject document = m_program.runJson(line).json();
    if (document.contains(u"category"_s))
        document[u"category"_s] = QJsonValue(); // described by the schema of category files
    collectKeys(document, printed);
    if (line.first() == u"export")
        collectKeys(m_program.runJson(line + QStringList{u"--output"_s, m_program.path(u"x.txt"_s)}).json(),
                    printed);
    if (line.first() == u"restore")
        collectKeys(m_program.runJson(line.mid(0, 2)).json(), printed);
    if (line.first() == u"endpoint") {
        collectKeys(m_program.runJson({u"endpoint"_s, u"list"_s}).json(), printed);
        collectKeys(m_program.runJson({u"endpoint"_s, u"remove"_s, u"Ward"_s}).json(), printed);
    }
    QVERIFY(!printed.isEmpty());

    const QString heading = QString::fromUtf8(QTest::currentDataTag());
    const QRegularExpression block(
        u"\\n\\.TP\\n\\.BR? [^\\n]*\\b%1\\b[^\\n]*\\n(.*?)(?=\\n\\.TP|\\n\\.PP)"_s.arg(heading),
        QRegularExpression::DotMatchesEverythingOption);
    const QString documents = section(u"JSON DOCUMENTS"_s);
    const QRegularExpressionMatch match = block.match(documents);
    QVERIFY2(match.hasMatch(), "The manual page has no document for this command.");
    QCOMPARE(quotedIn(match.captured(1)), printed);
}

void CliManPageTest::namesEveryCommandAndOption()
{
    const QString commands = section(u"COMMANDS"_s) + section(u"OPTIONS"_s);
    static const QRegularExpression first(u"^  ([a-z][a-z-]*)  "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"--[a-z-]+"_s);
    int count = 0;
    const QString help = QString::fromUtf8(m_program.run({u"--help"_s}).out);
    for (auto it = first.globalMatch(help); it.hasNext(); ++count) {
        const QString command = it.next().captured(1);
        QVERIFY2(commands.contains(QRegularExpression(u"\\n\\.BI? \"?%1\\b|\\n\\.BR \"%1 "_s.arg(command))),
                 qPrintable(command));
        const QString its = QString::fromUtf8(m_program.run({command, u"--help"_s}).out);
        for (auto found = option.globalMatch(its); found.hasNext();) {
            const QString name = found.next().captured();
            QVERIFY2(commands.contains(name), qPrintable(name));
        }
    }
    QCOMPARE(count, 21);
}

void CliManPageTest::namesEveryExitCode()
{
    const QString status = section(u"EXIT STATUS"_s);
    for (int code = 0; code <= 6; ++code)
        QVERIFY(status.contains(u".B %1\n"_s.arg(code)));
}

void CliManPageTest::isWellFormed()
{
    const QString man = QStandardPaths::findExecutable(u"man"_s);
    if (man.isEmpty())
        QSKIP("man is not installed, and nothing else reads a manual page.");
    QProcess process;
    process.start(man, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, m_file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(CliManPageTest)
#include "tst_climanpage.moc"
