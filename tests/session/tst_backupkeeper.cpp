#include "session/backupdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<BackupDesk>(); }
    void cleanup() { m_desk.reset(); }

    void backsUpWhenIdle();
    void waitsWhileThingsChange();
    void backsUpAtCloseAndAtMostEveryHalfHour();
    void backsUpWhatAnEarlierRunChanged();
    void backsUpNothingOfAnEmptyWorkspace();
    void backsUpWheneverItIsAsked();
    void saysThatTheFolderIsMissingAndTriesAgain();
    void goesOnWhenTheClockWasWrong();
    void backsUpOnlyTheWorkspaceItWatches();
    void saysNothingOfABackupThatAnotherWatchEnded();

private:
    std::unique_ptr<BackupDesk> m_desk;
};

void TestBackupKeeper::backsUpWhenIdle()
{
    QSignalSpy backedUp(m_desk->keeper.get(), &BackupKeeper::backedUp);
    m_desk->keeper->watch(m_desk->place);
    const EntryId id = m_desk->makeEntry();
    QVERIFY(backedUp.wait());
    QCOMPARE(backedUp.first().first().toDateTime(), m_desk->clock.now());
    QCOMPARE(m_desk->keeper->newest(), m_desk->clock.now());
    QCOMPARE(m_desk->backups().size(), 1);
    QCOMPARE(namesIn(m_desk->keeper->folder()),
             QStringList({u"2026-03-02T09-00-00Z.json"_s, u"2026-03-02T09-00-00Z.shortlist"_s}));
    const auto contents = readBackup(m_desk->backups().first());
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 1);
    QCOMPARE(contents->entries.first().id, id);

    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(m_desk->keeper->folder()) & others, QFileDevice::Permissions());
    for (const QFileInfo &file : QDir(m_desk->keeper->folder()).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());

    QVERIFY(m_desk->change(id));
    m_desk->clock.advance(31min);
    QVERIFY(backedUp.wait());
    QCOMPARE(readBackup(m_desk->backups().first())->entries.first().title, u"Garden 1"_s);
}

void TestBackupKeeper::waitsWhileThingsChange()
{
    const EntryId id = m_desk->makeEntry();
    m_desk->keeper = std::make_unique<BackupKeeper>(m_desk->open->storage, m_desk->clock.clock(),
                                                    BackupTiming{.look = 200ms});
    QSignalSpy spy(m_desk->keeper.get(), &BackupKeeper::backedUp);
    QTimer writer;
    connect(&writer, &QTimer::timeout, this, [&] { QVERIFY(m_desk->change(id)); });
    writer.start(5ms);
    m_desk->keeper->watch(m_desk->place);
    QVERIFY(!spy.wait(600));
    writer.stop();
    QVERIFY(spy.wait());
}

void TestBackupKeeper::backsUpAtCloseAndAtMostEveryHalfHour()
{
    const EntryId id = m_desk->makeEntry();
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 1);

    QVERIFY(m_desk->change(id));
    m_desk->clock.advance(29min);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 1);

    m_desk->clock.advance(1min);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 1); // the one before was of the same day
    QCOMPARE(readBackup(m_desk->backups().first())->entries.first().title, u"Garden 1"_s);

    const QDateTime newest = m_desk->keeper->newest();
    m_desk->clock.advance(24h);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->keeper->newest(), newest); // nothing has changed
    QVERIFY(m_desk->change(id));
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 2);
}

void TestBackupKeeper::backsUpWhatAnEarlierRunChanged()
{
    const EntryId id = m_desk->makeEntry();
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    m_desk->clock.advance(5min);
    QVERIFY(m_desk->change(id));
    m_desk->startProgram();
    m_desk->clock.advance(24h);
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 2);

    m_desk->startProgram();
    m_desk->clock.advance(24h);
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 2); // and nothing since
}

void TestBackupKeeper::backsUpNothingOfAnEmptyWorkspace()
{
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->finishBeforeClose();
    QVERIFY(m_desk->backups().isEmpty());
    QVERIFY(!QFile::exists(m_desk->place.root));
}

void TestBackupKeeper::backsUpWheneverItIsAsked()
{
    QVERIFY(!m_desk->makeEntry().isEmpty());
    QSignalSpy backedUp(m_desk->keeper.get(), &BackupKeeper::backedUp);
    m_desk->keeper->watch(m_desk->place);
    for (int i = 1; i <= 3; ++i) {
        m_desk->keeper->backUpNow();
        QVERIFY(m_desk->keeper->isRunning());
        QVERIFY(backedUp.wait());
        QCOMPARE(backedUp.size(), i);
        QVERIFY(!m_desk->keeper->isRunning());
        QCOMPARE(m_desk->backups().size(), 1);
    }
}

void TestBackupKeeper::saysThatTheFolderIsMissingAndTriesAgain()
{
    m_desk->place.root = m_desk->folder.filePath(u"stick"_s);
    QVERIFY(!m_desk->makeEntry().isEmpty());
    QSignalSpy backedUp(m_desk->keeper.get(), &BackupKeeper::backedUp);
    QSignalSpy failed(m_desk->keeper.get(), &BackupKeeper::failed);
    m_desk->keeper->watch(m_desk->place);
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QVERIFY2(error.message.contains(m_desk->place.root), qPrintable(error.message));
    QVERIFY(!QFile::exists(m_desk->place.root));

    QVERIFY(QDir().mkpath(m_desk->place.root));
    m_desk->clock.advance(5min);
    QVERIFY(backedUp.wait());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_desk->backups().size(), 1);
}

void TestBackupKeeper::goesOnWhenTheClockWasWrong()
{
    const EntryId id = m_desk->makeEntry();
    m_desk->keeper->watch(m_desk->place);
    m_desk->clock.advance(24h * 365);
    m_desk->keeper->finishBeforeClose();
    m_desk->clock.advance(-24h * 365);
    QVERIFY(m_desk->change(id));
    m_desk->keeper->finishBeforeClose();
    QCOMPARE(m_desk->backups().size(), 2);
    QCOMPARE(m_desk->keeper->newest(), m_desk->clock.now());
}

void TestBackupKeeper::backsUpOnlyTheWorkspaceItWatches()
{
    QVERIFY(!m_desk->makeEntry().isEmpty());
    m_desk->keeper->watch(m_desk->place);
    QVERIFY(m_desk->open->storage.open(m_desk->folder.filePath(u"other.shortlist"_s)).result());
    QVERIFY(!m_desk->makeEntry().isEmpty());
    QSignalSpy failed(m_desk->keeper.get(), &BackupKeeper::failed);
    m_desk->keeper->backUpNow();
    QVERIFY(failed.wait());
    QVERIFY(m_desk->backups().isEmpty());
}

void TestBackupKeeper::saysNothingOfABackupThatAnotherWatchEnded()
{
    QVERIFY(!m_desk->makeEntry().isEmpty());
    QSignalSpy backedUp(m_desk->keeper.get(), &BackupKeeper::backedUp);
    QSignalSpy failed(m_desk->keeper.get(), &BackupKeeper::failed);
    m_desk->keeper->watch(m_desk->place);
    m_desk->keeper->backUpNow();
    m_desk->keeper->watch(m_desk->place); // as after earlier backups were copied into the folder
    m_desk->keeper->backUpNow();
    QVERIFY(backedUp.wait());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(backedUp.size(), 1);
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
