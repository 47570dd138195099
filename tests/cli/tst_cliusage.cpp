#include "cli/program.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CliUsageTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void explainsItself();
    void explainsEachCommand_data();
    void explainsEachCommand();
    void tellsItsVersion();
    void takesCommonOptionsAfterTheCommand();

private:
    Program m_program;
};

void CliUsageTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &line, const QString &message) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << message;
    };
    row("no command", u""_s, u"A command is missing."_s);
    row("unknown command", u"draw"_s, u"There is no command “draw”."_s);
    row("unknown option", u"--colour list"_s, u"colour"_s);
    row("unknown option of a command", u"list --colour"_s, u"colour"_s);
    row("option of another command", u"list --title x"_s, u"title"_s);
    row("no entry", u"show"_s, u"ENTRY is missing after “show”."_s);
    row("no page", u"import-category"_s, u"PAGE is missing after “import-category”."_s);
    row("a set without its name", u"import-category page.txt --set"_s, u"--set"_s);
    QTest::newRow("an empty entry") << QStringList{u"show"_s, QString()}
                                    << u"ENTRY is missing after “show”."_s;
    row("no question", u"set abc"_s, u"QUESTION is missing after “set”."_s);
    row("no declaration", u"declare abc"_s, u"ID is missing after “declare”."_s);
    row("too much", u"show abc def"_s, u"“def” is one argument too many."_s);
    row("too much for a list", u"list abc"_s, u"“abc” is one argument too many."_s);
    row("no category", u"new --title x"_s, u"The option --category is missing."_s);
    row("no title", u"new --category x"_s, u"The option --title is missing."_s);
    row("option without its value", u"new --category x --title"_s, u"--title"_s);
    row("no text", u"set abc ambition-1"_s, u"in one way"_s);
    row("two texts", u"set abc ambition-1 --text x --file y"_s, u"in one way"_s);
    row("text and standard input", u"set abc ambition-1 - --text x"_s, u"in one way"_s);
    row("a third word", u"set abc ambition-1 words"_s, u"“words” is one argument too many."_s);
    row("no format", u"export abc"_s, u"The option --format is missing."_s);
    row("unknown format", u"export abc --format pdf"_s, u"“pdf” is no format"_s);
    row("no endpoint", u"submit abc --profile json"_s, u"The option --endpoint is missing."_s);
    row("no profile", u"submit abc --endpoint https://a.example"_s, u"An address needs --profile"_s);
    row("status of a stored endpoint", u"submit abc --endpoint Ward --no-status"_s,
        u"a stored endpoint has its own"_s);
    row("files alone by hand", u"submit abc --endpoint https://a.example --profile json --files-only"_s,
        u"--files-only"_s);
    row("unknown profile", u"submit abc --endpoint https://a.example --profile tus"_s,
        u"“tus” is no profile"_s);
    row("a profile that wants more", u"submit abc --endpoint https://a.example --profile tus+commit"_s,
        u"“tus+commit” is no profile"_s);
    row("a web form", u"submit abc --endpoint https://a.example --profile webForm"_s,
        u"“webForm” is no profile"_s);
    row("yes to nothing", u"submit abc --endpoint Ward --yes"_s, u"goes with --new-version"_s);
    row("two status roads",
        u"submit abc --endpoint https://a.example --profile json --status x --no-status"_s,
        u"do not go together"_s);
}

void CliUsageTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);

    const Ran ran = m_program.run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    const QString said = QString::fromUtf8(ran.err);
    QVERIFY2(said.startsWith(u"shortlist-cli: "), ran.err.constData());
    QVERIFY2(said.contains(message), ran.err.constData());
    QVERIFY2(said.contains(u"--help” says how it is used."), ran.err.constData());
}

void CliUsageTest::explainsItself()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const Ran ran = m_program.run({option});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY(ran.out.startsWith("Usage: shortlist-cli "));
        for (const char *command : {"categories", "new", "list", "show", "set", "history", "declare", "check",
                                    "export", "submit", "status", "backup", "restore", "search", "purge"})
            QVERIFY2(ran.out.contains(QByteArray("\n  ") + command + ' '), command);
    }
}

void CliUsageTest::explainsEachCommand_data()
{
    QTest::addColumn<QString>("usage");
    QTest::newRow("categories") << u"categories\n"_s;
    QTest::newRow("new") << u"new --category ID --title TEXT\n"_s;
    QTest::newRow("list") << u"list\n"_s;
    QTest::newRow("show") << u"show ENTRY\n"_s;
    QTest::newRow("set") << u"set ENTRY QUESTION (--text TEXT | --file FILE | -)\n"_s;
    QTest::newRow("history") << u"history ENTRY [QUESTION] [--show REVISION]\n"_s;
    QTest::newRow("declare") << u"declare ENTRY ID\n"_s;
    QTest::newRow("check") << u"check ENTRY\n"_s;
    QTest::newRow("export") << u"export ENTRY --format text|json [--output FILE]\n"_s;
    QTest::newRow("submit")
        << u"submit ENTRY --endpoint NAME [--wait | --files-only] [--new-version [--yes]]\n"
           "         [--token-env NAME] [--anyway]\n"
           "       submit ENTRY --endpoint URL --profile multipart|json\n"
           "         [--status TEMPLATE | --no-status] [--wait] [--new-version [--yes]]\n"
           "         [--token-env NAME] [--anyway]\n"_s;
    QTest::newRow("status") << u"status ENTRY [--report]\n"_s;
    QTest::newRow("backup") << u"backup\n"_s;
    QTest::newRow("restore") << u"restore BACKUP [--list]\n"_s;
    QTest::newRow("search") << u"search WORDS [--limit N]\n"_s;
    QTest::newRow("purge") << u"purge ENTRY [--yes]\n"_s;
}

void CliUsageTest::explainsEachCommand()
{
    QFETCH(const QString, usage);
    const QString command = QString::fromUtf8(QTest::currentDataTag());

    for (const QStringList &line : {QStringList{command, u"--help"_s}, QStringList{u"--help"_s, command}}) {
        const Ran ran = m_program.run(line);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        const QString first = u"Usage: shortlist-cli [--workspace FILE] [--json] "_s + usage;
        QVERIFY2(QString::fromUtf8(ran.out).startsWith(first), ran.out.constData());
    }
}

void CliUsageTest::tellsItsVersion()
{
    const Ran ran = m_program.run({u"--version"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("shortlist-cli " SHORTLIST_VERSION "\n"));
}

void CliUsageTest::takesCommonOptionsAfterTheCommand()
{
    const QString elsewhere = m_program.path(u"elsewhere.shortlist"_s);
    const Ran ran = m_program.run({u"list"_s, u"--workspace"_s, elsewhere, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("{\"entries\":[]}\n"));
    QVERIFY(QFile::exists(elsewhere));
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cliusage.moc"
