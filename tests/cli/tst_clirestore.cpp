#include "cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CliRestoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsTheBackupInPlaceAndPrintsWhatIsKept();
    void restoresIntoAFolderWithoutAWorkspace();
    void listsWhatABackupHoldsAndReplacesNothing();
    void refusesADamagedBackup();
    void makesNoWorkspaceOfARefusedBackup();
    void tellsOfADamagedWorkspaceThatStays();
    void refusesWhileTheWorkspaceIsOpen();
    void needsABackup();

private:
    std::unique_ptr<Program> m_program;
    QString m_entry;
    QString m_backup;
};

void CliRestoreTest::init()
{
    m_program = std::make_unique<Program>();
    m_entry = m_program->newEntry();
    QCOMPARE(m_program->run({u"set"_s, m_entry, u"ambition-1"_s, u"--text"_s, u"as it was"_s}).code, 0);
    m_backup = m_program->path(u"backup.shortlist"_s);
    QVERIFY(QFile::copy(m_program->workspace(), m_backup));
    QCOMPARE(m_program->run({u"set"_s, m_entry, u"ambition-1"_s, u"--text"_s, u"as it is now"_s}).code, 0);
}

void CliRestoreTest::putsTheBackupInPlaceAndPrintsWhatIsKept()
{
    const Ran ran = m_program->run({u"restore"_s, m_backup});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"as it was"_s);
    const QString kept = QString::fromUtf8(ran.out).trimmed();
    QVERIFY2(kept.contains(u" (before restore "_s), ran.out.constData());
    m_program->useWorkspace(kept);
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"as it is now"_s);
}

void CliRestoreTest::restoresIntoAFolderWithoutAWorkspace()
{
    m_program->useWorkspace(m_program->path(u"elsewhere/drafts.shortlist"_s));
    const Ran ran = m_program->runJson({u"restore"_s, m_backup});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.json().value(u"kept"_s).isNull());
    QCOMPARE(ran.json().value(u"workspace"_s).toString(), m_program->workspace());
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"as it was"_s);
}

void CliRestoreTest::listsWhatABackupHoldsAndReplacesNothing()
{
    const QJsonArray entries =
        m_program->runJson({u"restore"_s, m_backup, u"--list"_s}).json().value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()[u"id"_s].toString(), m_entry);
    QCOMPARE(entries.first()[u"words"_s].toInt(), 3);
    const Ran ran = m_program->run({u"restore"_s, m_backup, u"--list"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(m_entry.toUtf8()) && ran.out.contains("3 words"), ran.out.constData());
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"as it is now"_s);
}

void CliRestoreTest::refusesADamagedBackup()
{
    m_program->writeFile(u"letter.txt"_s, "Dear all");
    for (const QString &name : {u"letter.txt"_s, u"gone.shortlist"_s}) {
        for (const QStringList &more : {QStringList(), QStringList{u"--list"_s}}) {
            const Ran ran = m_program->run(QStringList{u"restore"_s, m_program->path(name)} + more);
            QCOMPARE(ran.code, 3);
            QCOMPARE(ran.out, QByteArray());
            QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
        }
    }
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"as it is now"_s);
}

void CliRestoreTest::makesNoWorkspaceOfARefusedBackup()
{
    m_program->useWorkspace(m_program->path(u"elsewhere/drafts.shortlist"_s));
    const Ran ran = m_program->run({u"restore"_s, m_program->path(u"gone.shortlist"_s)});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("gone.shortlist"), ran.err.constData());
    QVERIFY(!QFile::exists(m_program->workspace()));
}

void CliRestoreTest::tellsOfADamagedWorkspaceThatStays()
{
    QCOMPARE(m_program->run({u"backup"_s}).code, 0);
    QFile file(m_program->workspace());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("as it is now");
    QVERIFY(at > 0 && bytes.indexOf("as it is now", at + 1) < 0);
    QVERIFY(file.seek(4096 + at / 4096 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    file.close();
    const Ran ran = m_program->run({u"restore"_s, m_program->path(u"gone.shortlist"_s)});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("was damaged") && ran.err.contains("backup of"), ran.err.constData());
    QCOMPARE(m_program->textOf(m_entry, u"ambition-1"_s), u"as it is now"_s);
}

void CliRestoreTest::refusesWhileTheWorkspaceIsOpen()
{
    // It holds the workspace for as long as its standard input is open.
    const auto holder = m_program->start({u"set"_s, m_entry, u"ambition-1"_s, u"-"_s});
    QTRY_VERIFY(QFile::exists(m_program->workspace() + u".lock"_s));
    const Ran ran = m_program->run({u"restore"_s, m_backup});
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(Program::end(*holder).code, 0);
}

void CliRestoreTest::needsABackup()
{
    QCOMPARE(m_program->run({u"restore"_s}).code, 2);
}

QTEST_GUILESS_MAIN(CliRestoreTest)
#include "tst_clirestore.moc"
