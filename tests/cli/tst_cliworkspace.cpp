#include "cli/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CliWorkspaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhoHasTheWorkspace();
    void goesOnAfterAKill();
    void readsANewerFileAndWritesNothing();
    void rescuesADamagedFileAndKeepsIt();
    void refusesAFileOfAnotherKind();
    void makesAWorkspaceOnlyForANewEntry();
    void findsTheWorkspaceOfTheWindow();

private:
    void overwrite(qint64 offset, const QByteArray &bytes);
    [[nodiscard]] QByteArray fileBytes() const;

    std::unique_ptr<Program> m_program;
    QString m_entry;
};

void CliWorkspaceTest::init()
{
    m_program = std::make_unique<Program>();
    m_entry = m_program->newEntry();
    QVERIFY(!m_entry.isEmpty());
}

void CliWorkspaceTest::overwrite(qint64 offset, const QByteArray &bytes)
{
    QFile file(m_program->workspace());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray CliWorkspaceTest::fileBytes() const
{
    QFile file(m_program->workspace());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliWorkspaceTest::saysWhoHasTheWorkspace()
{
    // It holds the workspace for as long as its standard input is open.
    const auto holder = m_program->start({u"set"_s, m_entry, u"ambition-1"_s, u"-"_s});
    QTRY_VERIFY(QFile::exists(m_program->workspace() + u".lock"_s));

    const Ran ran = m_program->runJson({u"list"_s});
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(m_program->workspace().toUtf8()), ran.err.constData());
    QVERIFY2(ran.err.contains(QByteArray::number(holder->processId())), ran.err.constData());
    QCOMPARE(m_program->run({u"categories"_s}).code, 0);

    QCOMPARE(Program::end(*holder).code, 0);
    QCOMPARE(m_program->run({u"list"_s}).code, 0);
}

void CliWorkspaceTest::goesOnAfterAKill()
{
    QCOMPARE(m_program->run({u"set"_s, m_entry, u"ambition-1"_s, u"--text"_s, u"kept"_s}).code, 0);
    const auto killed = m_program->start({u"set"_s, m_entry, u"ambition-1"_s, u"-"_s});
    QTRY_VERIFY(QFile::exists(m_program->workspace() + u".lock"_s));
    killed->kill();
    QVERIFY(killed->waitForFinished());
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"kept"_s);
}

void CliWorkspaceTest::readsANewerFileAndWritesNothing()
{
    overwrite(60, QByteArray("\0\0\0\x63", 4)); // SQLite's user_version
    const QByteArray before = fileBytes();

    const Ran read = m_program->runJson({u"list"_s});
    QCOMPARE(read.code, 0);
    QCOMPARE(read.json()[u"entries"].toArray().size(), 1);
    QVERIFY2(read.err.contains("newer version"), read.err.constData());

    for (const QStringList &line :
         {QStringList{u"set"_s, m_entry, u"ambition-1"_s, u"--text"_s, u"x"_s},
          QStringList{u"declare"_s, m_entry, u"agreed"_s},
          QStringList{u"new"_s, u"--category"_s, u"hsj/integrated-care-system-of-the-year"_s, u"--title"_s,
                      u"x"_s},
          QStringList{u"submit"_s, m_entry, u"--endpoint"_s, u"http://127.0.0.1:9/"_s, u"--profile"_s,
                      u"json"_s, u"--anyway"_s}}) {
        const Ran refused = m_program->runJson(line);
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.out, QByteArray());
        QVERIFY2(refused.err.contains("newer version"), refused.err.constData());
    }
    QCOMPARE(fileBytes(), before);
}

void CliWorkspaceTest::rescuesADamagedFileAndKeepsIt()
{
    overwrite(0, QByteArray(4096, '\0')); // the page that says what the file is
    const QByteArray damaged = fileBytes();
    const Ran ran = m_program->runJson({u"list"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"entries"].toArray().size(), 1);

    const QDir folder = QFileInfo(m_program->workspace()).dir();
    const QStringList kept = folder.entryList({u"* (damaged *).shortlist"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(ran.err.contains(kept.first().toUtf8()), ran.err.constData());
    QFile file(folder.filePath(kept.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
}

void CliWorkspaceTest::refusesAFileOfAnotherKind()
{
    m_program->useWorkspace(m_program->writeFile(u"letter.txt"_s, "Dear Sir or Madam, this is a letter.\n"));
    const Ran ran = m_program->run({u"list"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("letter.txt"), ran.err.constData());
    QCOMPARE(fileBytes(), QByteArray("Dear Sir or Madam, this is a letter.\n"));
}

void CliWorkspaceTest::makesAWorkspaceOnlyForANewEntry()
{
    m_program->useWorkspace(m_program->path(u"mistyped.shortlist"_s));
    const Ran ran = m_program->run({u"show"_s, m_entry});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("mistyped.shortlist"), ran.err.constData());
    QVERIFY(!QFile::exists(m_program->workspace()));
    QVERIFY(!m_program->newEntry().isEmpty());
    QVERIFY(QFile::exists(m_program->workspace()));
}

void CliWorkspaceTest::findsTheWorkspaceOfTheWindow()
{
    m_program->useWorkspace({});
    QVERIFY(!m_program->newEntry().isEmpty());
    QVERIFY(QFile::exists(m_program->path(u"data/Shortlist/Shortlist/drafts.shortlist"_s)));
}

QTEST_GUILESS_MAIN(CliWorkspaceTest)
#include "tst_cliworkspace.moc"
