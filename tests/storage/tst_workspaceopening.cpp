#include "samples.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pageSize = 4096;

/// Runs one statement on a file that no workspace has open.
bool runOn(const QString &path, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"elsewhere"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"elsewhere"_s);
    return done;
}

/// The result of opening, where an error is expected.
Error errorOf(const QString &path)
{
    const auto opened = Workspace::open(path, risingClock());
    return opened ? Error{Error::Kind::BadInput, u"it opened"_s, {}} : opened.error();
}
} // namespace

class TestWorkspaceOpening : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refusesFilesThatAreNoWorkspace_data();
    void refusesFilesThatAreNoWorkspace();
    void refusesAnEmptyFile();
    void refusesAFolder();
    void opensNewerFileForReadingOnly();

    void opensReadOnlyFileForReadingOnly();
    void opensInReadOnlyFolderForReadingOnly();
    void makesNothingInReadOnlyFolder();
    void opensOnReadOnlyDiskForReadingOnly_data();
    void opensOnReadOnlyDiskForReadingOnly();

private:
    /// A closed workspace with two entries, each with a long answer.
    void makeWorkspace();
    bool mayIgnorePermissions();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkspaceOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
}

void TestWorkspaceOpening::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

void TestWorkspaceOpening::makeWorkspace()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        QVERIFY((*workspace)->createEntry(sampleEntry(id, u"Entry "_s + id), sampleSummary()));
        QVERIFY((*workspace)->saveChanges(changesTo(id, u"q1"_s, u"Outcome of "_s + id + typedText(100))));
    }
}

/// The superuser writes to read-only files: what a test makes of permissions then says nothing.
bool TestWorkspaceOpening::mayIgnorePermissions()
{
    const QString path = m_folder->filePath(u"probe"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner))
        return false;
    file.close();
    const bool writable = QFile(path).open(QIODevice::WriteOnly);
    QFile::remove(path);
    return writable;
}

void TestWorkspaceOpening::refusesFilesThatAreNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray magic("SQLite format 3", 16);
    QTest::newRow("text") << QByteArray("Dear judges,\n").repeated(50);
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("short header") << magic;
    QTest::newRow("another program's database") << magic + QByteArray(pageSize - 16, '\1');
    QTest::newRow("no version") << magic + QByteArray(52, '\0') + QByteArray("SHLT") + QByteArray(4000, '\0');
}

void TestWorkspaceOpening::refusesFilesThatAreNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeBytes(m_path, bytes));
    const Error error = errorOf(m_path);
    QCOMPARE(error.kind, Error::Kind::BadInput);
    QVERIFY2(error.message.contains(u"is not a Shortlist workspace"_s), qPrintable(error.message));
    QVERIFY(error.message.contains(m_path));
    QCOMPARE(bytesOf(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"drafts.shortlist"_s});
}

void TestWorkspaceOpening::refusesAnEmptyFile()
{
    QVERIFY(writeBytes(m_path, {}));
    const Error error = errorOf(m_path);
    QCOMPARE(error.kind, Error::Kind::Damaged);
    QVERIFY2(error.message.contains(u"is empty"_s), qPrintable(error.message));
    QCOMPARE(QFileInfo(m_path).size(), 0);
}

void TestWorkspaceOpening::refusesAFolder()
{
    QCOMPARE(errorOf(m_folder->path()).kind, Error::Kind::File);
}

void TestWorkspaceOpening::opensNewerFileForReadingOnly()
{
    makeWorkspace();
    QVERIFY(runOn(m_path, u"PRAGMA user_version = 99"_s));
    const QByteArray before = bytesOf(m_path);

    auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    const WorkspaceCondition condition = (*workspace)->condition();
    QVERIFY(condition.readOnly);
    QVERIFY2(condition.notice.contains(u"newer version"_s), qPrintable(condition.notice));
    QCOMPARE((*workspace)->entries()->size(), 2);
    QVERIFY(
        (*workspace)->entry({u"e1"_s})->entry.answers.value({u"q1"_s}).text.startsWith(u"Outcome of e1"_s));
    const auto saved = (*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"text"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::ReadOnly);
    QCOMPARE(saved.error().message, condition.notice);
    workspace->reset();
    QCOMPARE(bytesOf(m_path), before);
}

void TestWorkspaceOpening::opensReadOnlyFileForReadingOnly()
{
    makeWorkspace();
    if (mayIgnorePermissions())
        QSKIP("Permissions do not hold for this user. The read-only disk is tested all the same.");
    const QByteArray before = bytesOf(m_path);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->condition().readOnly);
    QVERIFY((*workspace)->condition().notice.contains(m_path));
    QCOMPARE((*workspace)->entries()->size(), 2);
    QCOMPARE((*workspace)->moveEntry({u"e1"_s}, Shelf::Bin).error().kind, Error::Kind::ReadOnly);
    workspace->reset();
    QCOMPARE(bytesOf(m_path), before);
}

void TestWorkspaceOpening::opensInReadOnlyFolderForReadingOnly()
{
    makeWorkspace();
    if (mayIgnorePermissions())
        QSKIP("Permissions do not hold for this user. The read-only disk is tested all the same.");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->condition().readOnly);
    QVERIFY((*workspace)->condition().notice.startsWith(u"The folder of"_s));
    QCOMPARE((*workspace)->entries()->size(), 2);
    QCOMPARE((*workspace)->moveEntry({u"e1"_s}, Shelf::Bin).error().kind, Error::Kind::ReadOnly);
}

void TestWorkspaceOpening::makesNothingInReadOnlyFolder()
{
    if (mayIgnorePermissions())
        QSKIP("Permissions do not hold for this user. The read-only disk is tested all the same.");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const Error error = errorOf(m_path);
    QCOMPARE(error.kind, Error::Kind::File);
    QVERIFY(error.message.contains(m_folder->path()));
}

void TestWorkspaceOpening::opensOnReadOnlyDiskForReadingOnly_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("no lock file") << QByteArray();
    // Copied to the disk along with the workspace; nobody can delete it there.
    QTest::newRow("somebody's lock file") << QByteArray("4711\nshortlist\nanother computer\n");
}

void TestWorkspaceOpening::opensOnReadOnlyDiskForReadingOnly()
{
    QFETCH(QByteArray, lock);
    makeWorkspace();
    if (!lock.isEmpty())
        QVERIFY(writeBytes(m_path + u".lock"_s, lock));
    const QByteArray before = bytesOf(m_path);
    // The mount lives in a name space of its own and is gone when the program ends.
    const QString script = u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit 77; "
                           "\"$2\" \"$3\"; \"$2\" \"$1/new.shortlist\"; exit 0"_s;
    QProcess shell;
    shell.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, m_folder->path(),
                               QStringLiteral(SHORTLIST_OPENER), m_path});
    if (!shell.waitForStarted())
        QSKIP("There is no program \"unshare\" here to make a read-only disk with.");
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    if (shell.exitCode() != 0)
        QSKIP("This system does not let a program mount a read-only disk of its own.");
    const QStringList lines = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.at(0).startsWith(u"opened: The folder of "_s + m_path), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), u"entries: 2"_s);
    QCOMPARE(lines.at(2), u"not made: ReadOnly"_s);
    QVERIFY2(lines.at(3).startsWith(u"refused File: "_s), qPrintable(lines.at(3)));
    QVERIFY(lines.at(3).contains(m_folder->path()));
    QCOMPARE(bytesOf(m_path), before);
}

QTEST_GUILESS_MAIN(TestWorkspaceOpening)
#include "tst_workspaceopening.moc"
