#include "samples.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The result of opening, where an error is expected.
Error errorOf(const QString &path)
{
    const auto opened = Workspace::open(path, risingClock());
    return opened ? Error{Error::Kind::BadInput, u"it opened"_s, {}} : opened.error();
}
} // namespace

class TestWorkspaceLock : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tellsASecondProgramWhoHasIt();
    void tellsASecondOpenerInTheSameProgram();
    void refusesFileThatSqliteFindsLocked();
    void takesOverTheLockOfADeadProgram();
    void takesOverALockWithoutWords();
    void takesOverALockOfItsOwnThatNobodyHolds();

private:
    /// A closed workspace with two entries, each with a long answer.
    void makeWorkspace();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkspaceLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
}

void TestWorkspaceLock::makeWorkspace()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        QVERIFY((*workspace)->createEntry(sampleEntry(id, u"Entry "_s + id), sampleSummary()));
        QVERIFY((*workspace)->saveChanges(changesTo(id, u"q1"_s, u"Outcome of "_s + id + typedText(100))));
    }
}

void TestWorkspaceLock::tellsASecondProgramWhoHasIt()
{
    QProcess other;
    other.start(QStringLiteral(SHORTLIST_OPENER), {m_path});
    QVERIFY(other.waitForReadyRead());
    while (other.readLine() != "made\n")
        QVERIFY(other.canReadLine() || other.waitForReadyRead());

    const Error error = errorOf(m_path);
    QCOMPARE(error.kind, Error::Kind::InUse);
    QVERIFY2(error.message.contains(u"opener"_s), qPrintable(error.message));
    QVERIFY(error.message.contains(u"process %1 "_s.arg(other.processId())));
    QVERIFY(error.message.contains(QSysInfo::machineHostName()));
    QVERIFY(error.message.contains(m_path));

    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->condition().uncleanEnd);
    QCOMPARE((*workspace)->entries()->size(), 1);
}

void TestWorkspaceLock::tellsASecondOpenerInTheSameProgram()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QCOMPARE(errorOf(m_path).kind, Error::Kind::InUse);
#ifndef Q_OS_WIN
    const QString link = m_folder->filePath(u"link.shortlist"_s);
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(errorOf(link).kind, Error::Kind::InUse);
#endif
    QVERIFY((*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
}

void TestWorkspaceLock::refusesFileThatSqliteFindsLocked()
{
    makeWorkspace();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s));
        const Error error = errorOf(m_path);
        QCOMPARE(error.kind, Error::Kind::InUse);
        QVERIFY(error.message.contains(m_path));
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QVERIFY(Workspace::open(m_path, risingClock()));
}

void TestWorkspaceLock::takesOverTheLockOfADeadProgram()
{
    QProcess other;
    other.start(QStringLiteral(SHORTLIST_OPENER), {m_path});
    QVERIFY(other.waitForReadyRead());
    while (other.readLine() != "made\n")
        QVERIFY(other.canReadLine() || other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(m_path + u".lock"_s));

    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->condition().uncleanEnd);
    QCOMPARE((*workspace)->condition().notice, QString());
    QCOMPARE((*workspace)->entries()->size(), 1);
}

void TestWorkspaceLock::takesOverALockWithoutWords()
{
    makeWorkspace();
    QVERIFY(writeBytes(m_path + u".lock"_s, {}));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->condition().readOnly);
}

void TestWorkspaceLock::takesOverALockOfItsOwnThatNobodyHolds()
{
    // A restore whose lock file could not be removed leaves one, and so does a program that was killed where
    // every start has the same process number, as in a sandbox.
    makeWorkspace();
    QByteArray words;
    {
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY(workspace);
        words = bytesOf(m_path + u".lock"_s);
        QCOMPARE(errorOf(m_path).kind, Error::Kind::InUse);
        QCOMPARE(bytesOf(m_path + u".lock"_s), words);
    }
    QVERIFY(words.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    QVERIFY(writeBytes(m_path + u".lock"_s, words));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QVERIFY(!(*workspace)->condition().readOnly);
    QCOMPARE(errorOf(m_path).kind, Error::Kind::InUse);
}

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspacelock.moc"
