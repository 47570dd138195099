#include "backuptest.h"
#include "storage/backup.h"
#include "storage/storedvalues.h"
#include "storage/workspacebackup.h"
#include "storage/workspacefiles.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestBackup : public BackupTest
{
    Q_OBJECT

private slots:
    void holdsTheWholeWorkspace();
    void opensAsAWorkspace();
    void knowsEveryTable();
    void isAsTheWorkspaceIsAtItsEnd();
    void takesInWhatChangesOnAndOn();
    void leavesOutWhatIsRemovedMeanwhile();
    void hasNoBytesOfAttachedFiles();
    void isGivenUpByAPurge();
    void leavesNothingWhenItIsGivenUp();
    void numbersOfChangesRise();
};

void TestBackup::holdsTheWholeWorkspace()
{
    makeEntries(40);
    Endpoint endpoint = sampleSubmission(u"s1"_s, u"e001"_s).endpoint;
    QVERIFY(m_workspace->saveEndpoint(endpoint));
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e001"_s)));
    QVERIFY(m_workspace->moveEntry({u"e002"_s}, Shelf::Bin));
    backUp();
    compareTables();
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM search_place"_s), QStringList{u"0"_s});
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM search_pending"_s), QStringList{u"120"_s});
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM open_mark"_s), QStringList{u"0"_s});
    QCOMPARE(filesBeside(backup()), QStringList{QFileInfo(backup()).fileName()});
    QCOMPARE(QFile::permissions(backup()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const auto contents = readBackup(backup());
    QVERIFY(contents);
    QCOMPARE(contents->madeAt, QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC));
    QCOMPARE(contents->entries, *m_workspace->entries());
    QHash<EntryId, Entry> read;
    QVERIFY(forEachEntryIn(backup(), [&](const StoredEntry &stored) -> Result<> {
        read[stored.entry.id] = stored.entry;
        return {};
    }));
    QCOMPARE(read.size(), 40);
    for (const Entry &entry : std::as_const(read))
        QCOMPARE(entry, m_workspace->entry(entry.id)->entry);
}

void TestBackup::opensAsAWorkspace()
{
    makeEntries(3);
    backUp();
    const auto opened = Workspace::open(backup(), risingClock());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QVERIFY(!(*opened)->condition().uncleanEnd);
    QVERIFY(!(*opened)->condition().readOnly);
    QCOMPARE((*opened)->entry({u"e001"_s})->entry, stored(u"e001"_s));
    QCOMPARE((*opened)->history().timeline({u"e001"_s}, {u"q1"_s})->size(), 1);
    QVERIFY((*opened)->saveChanges(changesTo(u"e001"_s, u"q1"_s, u"going on"_s)));
}

void TestBackup::knowsEveryTable()
{
    // A new table has to be copied, or to stand here with those that are left out on purpose.
    const QStringList copied = {u"agreement"_s,
                                u"answer"_s,
                                u"attachment"_s,
                                u"category"_s,
                                u"endpoint"_s,
                                u"entry"_s,
                                u"file"_s,
                                u"file_chunk"_s,
                                u"open_mark"_s,
                                u"paste_plan"_s,
                                u"revision"_s,
                                u"search_pending"_s,
                                u"search_place"_s,
                                u"submission"_s,
                                u"submission_file"_s,
                                u"submission_proof"_s,
                                u"submission_step"_s};
    m_workspace.reset();
    const QString sql = u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' "
                        "AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite%' ORDER BY name"_s;
    QCOMPARE(rowsOf(m_path, sql), copied);
}

void TestBackup::isAsTheWorkspaceIsAtItsEnd()
{
    makeEntries(30);
    int saves = 0;
    backUp([&](int step) {
        if (step > 8) // enough, or it would go on for ever
            return;
        ++saves;
        // Some that are copied already, some that are not, and new ones on both sides.
        const QString id = u"e%1"_s.arg(step * 7 % 30, 3, 10, QChar(u'0'));
        QVERIFY(m_workspace->saveChanges(changesTo(id, u"q1"_s, u"Changed %1"_s.arg(step))));
        if (step < 4) {
            const QString added = (step % 2 ? u"a"_s : u"z"_s) + QString::number(step);
            QVERIFY(m_workspace->createEntry(sampleEntry(added), sampleSummary()));
            QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s-"_s + added, added)));
            QVERIFY(m_workspace->moveEntry({u"e00%1"_s.arg(step)}, Shelf::Archived));
        }
        if (step == 2) {
            StoredEntry other = sampleEntry(u"m1"_s);
            other.categoryJson = "{\"id\": \"another\"}";
            QVERIFY(m_workspace->createEntry(other, sampleSummary()));
        }
    });
    QVERIFY(saves > 3);
    compareTables();
}

void TestBackup::takesInWhatChangesOnAndOn()
{
    makeEntries(3);
    QVERIFY(m_workspace->backup().begin(unfinished()));
    // Somebody who never stops writing does not keep it from ending.
    bool done = false;
    for (int step = 0; step < 50 && !done; ++step) {
        QVERIFY(m_workspace->saveChanges(changesTo(u"e001"_s, u"q1"_s, u"Changed %1"_s.arg(step))));
        done = *m_workspace->backup().step(20ms);
    }
    QVERIFY(done);
    QVERIFY(finishBackup(unfinished(), backup()));
    compareTables();
}

void TestBackup::leavesOutWhatIsRemovedMeanwhile()
{
    makeEntries(10);
    QVERIFY(m_workspace->saveEndpoint(sampleSubmission(u"s1"_s, u"e001"_s).endpoint));
    const QByteArray bytes(1000, 'p');
    const Attachment attachment{{u"a1"_s}, {u"e000"_s}, {u"photo"_s}, u"p.jpg"_s, sha256Of(bytes), 1000, {}};
    QVERIFY(m_workspace->files().putChunks(attachment.sha256, 1000, 0, {bytes}));
    QVERIFY(m_workspace->files().attach(attachment));
    backUp([&](int step) {
        if (step != 1)
            return;
        QVERIFY(m_workspace->files().detach({u"a1"_s}));
        QVERIFY(m_workspace->removeEndpoint({u"trust"_s}));
        EntryChanges changes;
        changes.entry.value = u"e000"_s;
        changes.agreed = QSet<DeclarationId>{};
        QVERIFY(m_workspace->saveChanges(changes));
    });
    compareTables();
    QVERIFY(filesIn(backup())->isEmpty());
}

void TestBackup::hasNoBytesOfAttachedFiles()
{
    makeEntries(2);
    const QByteArray bytes(300'000, 'p');
    const QByteArray sha256 = sha256Of(bytes);
    QVERIFY(m_workspace->files().putChunks(sha256, bytes.size(), 0, {bytes}));
    QVERIFY(m_workspace->files().attach(
        {{u"a1"_s}, {u"e000"_s}, {u"photo"_s}, u"p.jpg"_s, sha256, bytes.size(), {}}));
    QVERIFY(m_workspace->files().attach(
        {{u"a2"_s}, {u"e001"_s}, {u"photo"_s}, u"q.jpg"_s, sha256, bytes.size(), {}}));
    backUp();
    compareTables();
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM file_chunk"_s), QStringList{u"0"_s});
    QVERIFY(QFileInfo(backup()).size() < bytes.size());
    QCOMPARE(*filesIn(backup()), QList({BackedUpFile{sha256, bytes.size()}}));
}

void TestBackup::isGivenUpByAPurge()
{
    makeEntries(20);
    QVERIFY(m_workspace->backup().begin(unfinished()));
    QVERIFY(!*m_workspace->backup().step(0ms));
    QVERIFY(bytesOf(unfinished()).contains("Text of e000"));
    QVERIFY(m_workspace->purgeEntries({{u"e000"_s}}));
    QVERIFY(!m_workspace->backup().step(0ms));
    QVERIFY(!QFile::exists(unfinished()));
    backUp();
    QVERIFY(!bytesOf(backup()).contains("Text of e000"));
}

void TestBackup::leavesNothingWhenItIsGivenUp()
{
    makeEntries(20);
    QVERIFY(m_workspace->backup().begin(unfinished()));
    QVERIFY(!*m_workspace->backup().step(0ms));
    m_workspace->backup().abandon();
    QVERIFY(filesBeside(unfinished()).isEmpty());
    QVERIFY(!m_workspace->backup().step(0ms));

    QVERIFY(m_workspace->backup().begin(unfinished()));
    QVERIFY(!*m_workspace->backup().step(0ms));
    reopen();
    QVERIFY(filesBeside(unfinished()).isEmpty());
}

void TestBackup::numbersOfChangesRise()
{
    makeEntries(2);
    const qint64 before = *m_workspace->backup().latestChange();
    QVERIFY(m_workspace->entries());
    QVERIFY(m_workspace->updateSearchIndex(1000ms));
    QCOMPARE(*m_workspace->backup().latestChange(), before);
    QVERIFY(m_workspace->saveChanges(changesTo(u"e001"_s, u"q1"_s, u"again"_s)));
    const qint64 after = *m_workspace->backup().latestChange();
    QVERIFY(after > before);
    QVERIFY(m_workspace->saveChanges(changesTo(u"e001"_s, u"q1"_s, u"again"_s)));
    QVERIFY(*m_workspace->backup().latestChange() > after);
    const qint64 last = *m_workspace->backup().latestChange();
    backUp();
    QCOMPARE(*m_workspace->backup().latestChange(), last);
    reopen();
    QVERIFY(*m_workspace->backup().latestChange() > last);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
