#include "session/workspacekeeper.h"

#include "session/backupfolder.h"
#include "session/folders.h"
#include "session/openworkspace.h"
#include "session/settings.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
void makeFile(const QString &path, const QByteArray &bytes)
{
    QFile made(path);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
}
} // namespace

/// Which workspace is open, over real files in a folder that plays a user's home.
class WorkspaceKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensThisUsersOwnAtTheFirstStart();
    void opensTheLastOneAtTheNextStart();
    void keepsThePresentOneOpenWhereAnotherCannotBeOpened_data();
    void keepsThePresentOneOpenWhereAnotherCannotBeOpened();
    void makesNoFileWhereADriveIsMissing();
    void makesANewOneButNotOverAnother();
    void remembersThoseThatWereOpen();
    void copiesWithoutOpeningTheCopy();
    void movesWithItsBackupsAndLeavesTheOldFileInTheBin();
    void staysWhereItCannotBeMoved();
    void opensTheFileThatIsThereNow();
    void warnsOnceOfASyncedFolder();
    void saysNothingOfAPlaceOnThisComputer();

private:
    void start();
    [[nodiscard]] QString file(const QString &name) const { return m_home->filePath(name); }
    [[nodiscard]] QStringList titles();
    void addEntry(const QString &title);
    void open(const QString &path, WorkspaceKeeper::IfMissing ifMissing = WorkspaceKeeper::IfMissing::Make);

    std::unique_ptr<QTemporaryDir> m_home;
    Folders m_folders;
    TestClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<EntryLibrary> m_entries;
    std::unique_ptr<WorkspaceKeeper> m_keeper;
};

void WorkspaceKeeperTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8()); // the bin is in it
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(QDir().mkpath(file(u".local/share"_s)));
    m_folders = {};
    m_folders.workspace = file(u"own/drafts.shortlist"_s);
    m_folders.settings = file(u"settings.ini"_s);
    m_folders.backups = file(u"backups"_s);
    m_folders.emergency = file(u"emergency"_s);
    start();
}

void WorkspaceKeeperTest::start()
{
    cleanup();
    m_settings = std::make_unique<Settings>(m_folders.settings);
    m_storage = std::make_unique<StorageThread>(m_clock.clock());
    m_entries = std::make_unique<EntryLibrary>(*m_storage, m_clock.clock());
    m_keeper = std::make_unique<WorkspaceKeeper>(*m_storage, *m_settings, m_folders);
}

void WorkspaceKeeperTest::cleanup()
{
    m_keeper.reset();
    m_entries.reset();
    m_storage.reset();
    m_settings.reset();
}

QStringList WorkspaceKeeperTest::titles()
{
    QStringList titles;
    const auto entries = m_entries->list().result();
    for (const EntrySummary &entry : entries.value_or(QList<EntrySummary>()))
        titles += entry.title;
    return titles;
}

void WorkspaceKeeperTest::addEntry(const QString &title)
{
    QVERIFY(m_entries->create(gardenCategory(), title).result());
}

void WorkspaceKeeperTest::open(const QString &path, WorkspaceKeeper::IfMissing ifMissing)
{
    QSignalSpy opened(m_keeper.get(), &WorkspaceKeeper::opened);
    m_keeper->open(path, ifMissing);
    QVERIFY(opened.wait());
    QCOMPARE(m_keeper->path(), QFileInfo(path).canonicalFilePath());
}

void WorkspaceKeeperTest::opensThisUsersOwnAtTheFirstStart()
{
    QCOMPARE(m_keeper->first(), m_folders.workspace);
    open(m_keeper->first(), WorkspaceKeeper::IfMissing::Refuse);
    QCOMPARE(m_keeper->name(), QString());
}

void WorkspaceKeeperTest::opensTheLastOneAtTheNextStart()
{
    open(m_folders.workspace);
    open(file(u"awards 2027.shortlist"_s));
    QCOMPARE(m_keeper->name(), u"awards 2027"_s);
    start();
    QCOMPARE(m_keeper->first(), file(u"awards 2027.shortlist"_s));
    QCOMPARE(m_keeper->path(), QString());
}

void WorkspaceKeeperTest::keepsThePresentOneOpenWhereAnotherCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("not there") << u"none.shortlist"_s << Error::Kind::NotFound;
    QTest::newRow("no workspace") << u"letter.txt"_s << Error::Kind::BadInput;
    QTest::newRow("open elsewhere") << u"theirs.shortlist"_s << Error::Kind::InUse;
}

void WorkspaceKeeperTest::keepsThePresentOneOpenWhereAnotherCannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    makeFile(file(u"letter.txt"_s), "Dear judges");
    StorageThread elsewhere(m_clock.clock());
    QVERIFY(elsewhere.open(file(u"theirs.shortlist"_s)).result());
    open(m_folders.workspace);
    addEntry(u"Roof garden"_s);

    QSignalSpy failed(m_keeper.get(), &WorkspaceKeeper::openingFailed);
    m_keeper->open(file(name));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), file(name));
    const auto error = failed.at(0).at(1).value<Error>();
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.message.contains(file(name)), qPrintable(error.message));
    QCOMPARE(m_keeper->path(), m_folders.workspace);
    QCOMPARE(titles(), QStringList{u"Roof garden"_s});
    addEntry(u"Yard"_s);
}

void WorkspaceKeeperTest::makesNoFileWhereADriveIsMissing()
{
    const QString stick = file(u"stick/awards.shortlist"_s);
    open(stick);
    start();
    QVERIFY(QDir(file(u"stick"_s)).removeRecursively());
    QSignalSpy failed(m_keeper.get(), &WorkspaceKeeper::openingFailed);
    m_keeper->open(m_keeper->first());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!QFileInfo::exists(stick));
    open(m_keeper->ownPath(), WorkspaceKeeper::IfMissing::Refuse);
}

void WorkspaceKeeperTest::makesANewOneButNotOverAnother()
{
    open(m_folders.workspace);
    addEntry(u"Roof garden"_s);
    QSignalSpy failed(m_keeper.get(), &WorkspaceKeeper::openingFailed);
    m_keeper->create(m_folders.workspace);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(titles(), QStringList{u"Roof garden"_s});

    QSignalSpy opened(m_keeper.get(), &WorkspaceKeeper::opened);
    m_keeper->create(file(u"new.shortlist"_s));
    QVERIFY(opened.wait());
    QCOMPARE(titles(), QStringList());
}

void WorkspaceKeeperTest::remembersThoseThatWereOpen()
{
    for (int i = 0; i < 10; ++i)
        open(file(u"w%1.shortlist"_s.arg(i)));
    open(file(u"w8.shortlist"_s));
    const QStringList recent = m_keeper->recent();
    QCOMPARE(recent.size(), 7); // eight with the open one
    QCOMPARE(recent.first(), file(u"w9.shortlist"_s));
    QVERIFY(!recent.contains(file(u"w8.shortlist"_s)));
    m_keeper->forgetRecent(file(u"w9.shortlist"_s));
    start();
    QCOMPARE(m_keeper->recent().first(), file(u"w8.shortlist"_s));
    QVERIFY(!m_keeper->recent().contains(file(u"w9.shortlist"_s)));
}

void WorkspaceKeeperTest::copiesWithoutOpeningTheCopy()
{
    open(m_folders.workspace);
    addEntry(u"Roof garden"_s);
    QSignalSpy copied(m_keeper.get(), &WorkspaceKeeper::copied);
    m_keeper->copyTo(file(u"copy.shortlist"_s));
    QVERIFY(copied.wait());
    QCOMPARE(m_keeper->path(), m_folders.workspace);
    addEntry(u"Yard"_s);
    open(file(u"copy.shortlist"_s));
    QCOMPARE(titles(), QStringList{u"Roof garden"_s});
}

void WorkspaceKeeperTest::movesWithItsBackupsAndLeavesTheOldFileInTheBin()
{
    const QString old = file(u"Dropbox/awards.shortlist"_s);
    const QString better = file(u"own/awards.shortlist"_s);
    open(old);
    addEntry(u"Roof garden"_s);
    const QString backups = backupFolderFor(m_folders.backups, old);
    QVERIFY(QDir().mkpath(backups + u"/files"_s));

    QSignalSpy moved(m_keeper.get(), &WorkspaceKeeper::moved);
    m_keeper->moveTo(better);
    QVERIFY(moved.wait());
    QCOMPARE(moved.at(0).at(0).toString(), better);
    QCOMPARE(m_keeper->path(), better);
    QCOMPARE(titles(), QStringList{u"Roof garden"_s});
    QVERIFY(!QFileInfo::exists(backups));
    QVERIFY(QFileInfo::exists(backupFolderFor(m_folders.backups, better) + u"/files"_s));
    QVERIFY(!m_keeper->recent().contains(old));
    const QString leftBehind = moved.at(0).at(1).toString();
    QCOMPARE(leftBehind, QFileInfo::exists(old) ? old : QString()); // not every system has a bin
}

void WorkspaceKeeperTest::staysWhereItCannotBeMoved()
{
    open(m_folders.workspace);
    addEntry(u"Roof garden"_s);
    const QString taken = file(u"taken.shortlist"_s);
    makeFile(taken, "something else");
    QSignalSpy failed(m_keeper.get(), &WorkspaceKeeper::failed);
    m_keeper->moveTo(taken);
    QVERIFY(failed.wait());
    QCOMPARE(titles(), QStringList{u"Roof garden"_s});
    QCOMPARE(QFileInfo(taken).size(), 14);
}

void WorkspaceKeeperTest::opensTheFileThatIsThereNow()
{
    open(file(u"other.shortlist"_s));
    addEntry(u"Theirs"_s);
    open(m_folders.workspace);
    addEntry(u"Ours"_s);
    QVERIFY(QFile::remove(m_folders.workspace));
    QVERIFY(QFile::rename(file(u"other.shortlist"_s), m_folders.workspace));
    QVERIFY(!m_entries->create(gardenCategory(), u"Late"_s).result());
    open(m_folders.workspace);
    QCOMPARE(titles(), QStringList{u"Theirs"_s});
}

void WorkspaceKeeperTest::warnsOnceOfASyncedFolder()
{
    const QString path = file(u"OneDrive - Trust/awards.shortlist"_s);
    QSignalSpy doubted(m_keeper.get(), &WorkspaceKeeper::placeDoubted);
    open(path);
    QTRY_COMPARE(doubted.count(), 1);
    const auto warning = doubted.at(0).at(0).value<PlaceWarning>();
    QVERIFY2(warning.text.contains(u"OneDrive"_s) && warning.text.contains(path), qPrintable(warning.text));
    QCOMPARE(warning.better, file(u"own/awards.shortlist"_s));
    m_keeper->acceptPlace();
    start();
    QSignalSpy again(m_keeper.get(), &WorkspaceKeeper::placeDoubted);
    open(path);
    QVERIFY(m_storage->post([](Workspace &workspace) { return workspace.entries(); }).result());
    QCOMPARE(again.count(), 0);
    open(file(u"Dropbox/awards.shortlist"_s));
    QTRY_COMPARE(again.count(), 1);
}

void WorkspaceKeeperTest::saysNothingOfAPlaceOnThisComputer()
{
    QSignalSpy doubted(m_keeper.get(), &WorkspaceKeeper::placeDoubted);
    QSignalSpy low(m_keeper.get(), &WorkspaceKeeper::roomRanLow);
    open(m_folders.workspace);
    QCOMPARE(titles(), QStringList()); // asked for after what the keeper asks for
    QCOMPARE(doubted.count(), 0);
    QCOMPARE(low.count(), 0);
}

QTEST_GUILESS_MAIN(WorkspaceKeeperTest)
#include "tst_workspacekeeper.moc"
