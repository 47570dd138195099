#include "filesizelimit.h"
#include "storage/backup.h"
#include "storage/entryrows.h"
#include "workspacetest.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

/// A backup that version 1 made, or a workspace of that version that somebody put there.
class TestOlderBackup : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void initTestCase();

    void isShown();
    void givesEveryEntry();
    void givesOneEntryBack();
    void givesACopyOfAnEntryThatIsThere();
    void staysAsItIs();
    void saysWhenThereIsNoRoomToReadIt();

private:
    void makeBackup();
    [[nodiscard]] QStringList temporaryFiles() const;

    QTemporaryDir m_temporary;
    QString m_backup;
};

void TestOlderBackup::initTestCase()
{
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_temporary.path()));
}

void TestOlderBackup::makeBackup()
{
    m_backup = m_folder->filePath(u"backups/2026-03-02T10-00-00Z.shortlist"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/v1.shortlist"), m_backup));
}

QStringList TestOlderBackup::temporaryFiles() const
{
    return QDir(m_temporary.path()).entryList({u"shortlist-*"_s});
}

void TestOlderBackup::isShown()
{
    makeBackup();
    const auto contents = readBackup(m_backup);
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().message));
    QCOMPARE(contents->path, m_backup);
    QCOMPARE(contents->size, QFileInfo(m_backup).size());
    QCOMPARE(contents->entries.size(), 2);
    QCOMPARE(contents->entries.last().title, u"Better care"_s);
    QCOMPARE(filesIn(m_backup), Result<QList<BackedUpFile>>(QList<BackedUpFile>()));
}

void TestOlderBackup::givesEveryEntry()
{
    makeBackup();
    QHash<EntryId, Entry> read;
    QVERIFY(forEachEntryIn(m_backup, [&](const StoredEntry &stored) -> Result<> {
        read.insert(stored.entry.id, stored.entry);
        return {};
    }));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.value({u"e1"_s}).answers.value({u"q1"_s}).text, u"Wŷn 💡"_s);
}

void TestOlderBackup::givesOneEntryBack()
{
    makeBackup();
    const auto rows = readEntryRows(m_backup, {u"e1"_s});
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message));
    const auto brought = m_workspace->bringBack(*rows, {u"copy"_s}, u"Not needed"_s);
    QVERIFY2(brought, qPrintable(brought ? QString() : brought.error().message));
    QVERIFY(!brought->isCopy);
    reopen();
    const Answer expected{u"Wŷn 💡"_s, u"ask Sioned"_s, true, {u"a point"_s}};
    QCOMPARE(stored(u"e1"_s).answers.value({u"q1"_s}), expected);
    QCOMPARE(stored(u"e1"_s).title, u"Better care"_s);
    QCOMPARE(m_workspace->search(u"Wyn"_s, 10)->size(), 1);
}

void TestOlderBackup::givesACopyOfAnEntryThatIsThere()
{
    makeBackup();
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    const auto rows = readEntryRows(m_backup, {u"e1"_s});
    QVERIFY(rows);
    const auto brought = m_workspace->bringBack(*rows, {u"copy"_s}, u"Better care (copy)"_s);
    QVERIFY(brought && brought->isCopy);
    QCOMPARE(stored(u"copy"_s).answers.value({u"q1"_s}).text, u"Wŷn 💡"_s);
    QVERIFY(stored(u"e1"_s).answers.isEmpty());
}

void TestOlderBackup::staysAsItIs()
{
    makeBackup();
    const QByteArray before = bytesOf(m_backup);
    QVERIFY(readBackup(m_backup));
    QStringList beside;
    QStringList meanwhile;
    QVERIFY(forEachEntryIn(m_backup, [&](const StoredEntry &) -> Result<> {
        beside = QFileInfo(m_backup).dir().entryList(QDir::Files | QDir::Hidden);
        meanwhile = temporaryFiles();
        return {};
    }));
    QCOMPARE(bytesOf(m_backup), before);
    QCOMPARE(beside, QStringList{QFileInfo(m_backup).fileName()});
    QCOMPARE(meanwhile.size(), 1);
    QCOMPARE(temporaryFiles(), QStringList());
}

void TestOlderBackup::saysWhenThereIsNoRoomToReadIt()
{
    makeBackup();
    FileSizeLimit noRoom(1024);
    if (!noRoom.isSet())
        QSKIP("Nothing here keeps a file from growing.");
    const auto contents = readBackup(m_backup);
    noRoom.lift();
    QVERIFY(!contents);
    QVERIFY2(contents.error().message.contains(m_backup), qPrintable(contents.error().message));
    QCOMPARE(contents.error().place, m_backup);
    QCOMPARE(temporaryFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestOlderBackup)
#include "tst_olderbackup.moc"
