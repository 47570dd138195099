#include "storage/backup.h"
#include "storage/packedtext.h"
#include "storage/storedvalues.h"
#include "storage/workspacebackup.h"
#include "storage/workspacefiles.h"
#include "storage/workspacehistory.h"
#include "workspacetest.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// The rows of one statement on a file, each as text.
QStringList rowsOf(const QString &path, const QString &sql)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next())
            rows += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"rows"_s);
    return rows;
}

QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
}
} // namespace

class TestBackup : public WorkspaceTest
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
    void reportsDamageAndKeepsNoCopyOfIt_data();
    void reportsDamageAndKeepsNoCopyOfIt();
    void namesADamagedTextByItsTimeOfDay();
    void readingLeavesNothingBeside();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void listsByNameAndNewestFirst();
    void numbersOfChangesRise();

private:
    void makeEntries(int count);
    /// All steps, each as short as can be, with @p between after each of them.
    void copyAll(const std::function<void(int)> &between = {});
    void backUp(const std::function<void(int)> &between = {});
    void compareTables() const;

    [[nodiscard]] QString unfinished() const { return m_folder->filePath(u"backups/unfinished"_s); }
    [[nodiscard]] QString backup() const
    {
        return m_folder->filePath(u"backups/2026-03-02T10-00-00Z.shortlist"_s);
    }
};

void TestBackup::makeEntries(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = u"e%1"_s.arg(i, 3, 10, QChar(u'0'));
        QVERIFY(m_workspace->createEntry(sampleEntry(id, u"Ŵylan "_s + id), sampleSummary()));
        EntryChanges changes = changesTo(id, u"q1"_s, u"Text of "_s + id);
        changes.answers[{u"q2"_s}].notes = u"Note of "_s + id;
        changes.agreed = QSet<DeclarationId>{{u"d1"_s}};
        Revision revision;
        revision.about.id.value = u"r-"_s + id;
        revision.about.question.value = u"q1"_s;
        revision.about.at = m_clock();
        revision.text = u"Earlier text of "_s + id;
        changes.revisions += revision;
        QVERIFY(m_workspace->saveChanges(changes));
    }
}

void TestBackup::copyAll(const std::function<void(int)> &between)
{
    const auto begun = m_workspace->backup().begin(unfinished());
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    for (int step = 0;; ++step) {
        const auto done = m_workspace->backup().step(0ms);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        if (*done)
            break;
        if (between)
            between(step);
    }
}

void TestBackup::backUp(const std::function<void(int)> &between)
{
    copyAll(between);
    const auto finished = finishBackup(unfinished(), backup());
    QVERIFY2(finished, qPrintable(finished ? QString() : finished.error().message));
}

void TestBackup::compareTables() const
{
    // Asked of a copy: the workspace itself is open.
    const QString now = m_folder->filePath(u"now.shortlist"_s);
    QFile::remove(now);
    QVERIFY(QFile::copy(m_path, now));
    for (const QString &table : {u"category"_s, u"entry"_s, u"answer"_s, u"agreement"_s, u"revision"_s,
                                 u"endpoint"_s, u"submission"_s, u"submission_step"_s, u"attachment"_s}) {
        QStringList columns = rowsOf(now, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        QVERIFY(!columns.isEmpty());
        for (QString &column : columns)
            column = u"quote(%1)"_s.arg(column);
        const QString sql = u"SELECT %2 AS row FROM %1 ORDER BY row"_s.arg(table, columns.join(u"||','||"_s));
        QCOMPARE(rowsOf(backup(), sql), rowsOf(now, sql));
    }
}

void TestBackup::holdsTheWholeWorkspace()
{
    makeEntries(40);
    Endpoint endpoint = sampleSubmission(u"s1"_s, u"e001"_s).endpoint;
    QVERIFY(m_workspace->saveEndpoint(endpoint));
    QVERIFY(m_workspace->freeze(sampleSubmission(u"s1"_s, u"e001"_s)));
    QVERIFY(m_workspace->moveEntry({u"e002"_s}, Shelf::Bin));
    backUp();
    compareTables();
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM search_place"_s), QStringList{u"0"_s});
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM search_pending"_s), QStringList{u"120"_s});
    QCOMPARE(rowsOf(backup(), u"SELECT count(*) FROM open_mark"_s), QStringList{u"0"_s});
    QCOMPARE(filesIn(QFileInfo(backup()).dir()), QStringList{QFileInfo(backup()).fileName()});
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
    const QStringList copied = {u"agreement"_s,  u"answer"_s,         u"attachment"_s,     u"category"_s,
                                u"endpoint"_s,   u"entry"_s,          u"file"_s,           u"file_chunk"_s,
                                u"open_mark"_s,  u"revision"_s,       u"search_pending"_s, u"search_place"_s,
                                u"submission"_s, u"submission_step"_s};
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
            QVERIFY(m_workspace->freeze(sampleSubmission(u"s-"_s + added, added)));
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
    QVERIFY(::filesIn(backup())->isEmpty());
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
    QCOMPARE(*::filesIn(backup()), QList({BackedUpFile{sha256, bytes.size()}}));
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
    QVERIFY(filesIn(QFileInfo(unfinished()).dir()).isEmpty());
    QVERIFY(!m_workspace->backup().step(0ms));

    QVERIFY(m_workspace->backup().begin(unfinished()));
    QVERIFY(!*m_workspace->backup().step(0ms));
    reopen();
    QVERIFY(filesIn(QFileInfo(unfinished()).dir()).isEmpty());
}

void TestBackup::reportsDamageAndKeepsNoCopyOfIt_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("a letter of an answer")
        << QByteArray("Text of e001") << QByteArray("Text of f001") << u"e001"_s;
    QTest::newRow("a page") << QByteArray("SQLite format 3") << QByteArray("Nothing of mine") << QString();
}

void TestBackup::reportsDamageAndKeepsNoCopyOfIt()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    makeEntries(3);
    copyAll();
    QByteArray bytes = bytesOf(unfinished());
    QCOMPARE(bytes.count(from), 1);
    bytes.replace(from, to);
    QVERIFY(writeBytes(unfinished(), bytes));

    const auto finished = finishBackup(unfinished(), backup());
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Error::Kind::Damaged);
    QVERIFY2(finished.error().message.contains(named), qPrintable(finished.error().message));
    QVERIFY(filesIn(QFileInfo(backup()).dir()).isEmpty());
}

void TestBackup::namesADamagedTextByItsTimeOfDay()
{
    makeEntries(3);
    const QDateTime at = m_workspace->history().timeline({u"e001"_s}, {u"q1"_s})->first().at;
    copyAll();
    QByteArray bytes = bytesOf(unfinished());
    const QByteArray text = packed("Earlier text of e001").mid(4);
    QCOMPARE(bytes.count(text), 1);
    bytes.replace(text, QByteArray(text.size(), 'x'));
    QVERIFY(writeBytes(unfinished(), bytes));

    const auto finished = finishBackup(unfinished(), backup());
    QVERIFY(!finished);
    const QString shown = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    QVERIFY2(finished.error().message.contains(u"as it was at "_s + shown),
             qPrintable(finished.error().message));
}

void TestBackup::readingLeavesNothingBeside()
{
    makeEntries(3);
    backUp();
    const QByteArray before = bytesOf(backup());
    const QDir folder = QFileInfo(backup()).dir();
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto contents = readBackup(backup());
    QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().message));
    QStringList seen;
    QVERIFY(forEachEntryIn(backup(), [&](const StoredEntry &) -> Result<> {
        seen = filesIn(folder);
        return {};
    }));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(seen, QStringList{QFileInfo(backup()).fileName()});
    QCOMPARE(filesIn(folder), seen);
    QCOMPARE(bytesOf(backup()), before);
}

void TestBackup::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null: there is no file
    QTest::addColumn<Error::Kind>("kind");
    QByteArray newer(200, '\0');
    newer.replace(0, 16, QByteArray("SQLite format 3", 16));
    newer.replace(60, 4, QByteArray("\0\0\1\0", 4));
    newer.replace(68, 4, "SHLT");
    QTest::newRow("not there") << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("empty") << QByteArray("") << Error::Kind::Damaged;
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam") << Error::Kind::BadInput;
    QTest::newRow("of a newer version") << newer << Error::Kind::NewerFile;
}

void TestBackup::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QVERIFY(QDir().mkpath(QFileInfo(backup()).path()));
    if (!bytes.isNull())
        QVERIFY(writeBytes(backup(), bytes));
    const auto contents = readBackup(backup());
    QVERIFY(!contents);
    QCOMPARE(contents.error().kind, kind);
    QVERIFY2(contents.error().message.contains(backup()), qPrintable(contents.error().message));
}

void TestBackup::listsByNameAndNewestFirst()
{
    const QDir folder(m_folder->path());
    for (const QString &name :
         {u"2026-03-02T10-00-00Z.shortlist"_s, u"2027-01-01T00-00-00Z.shortlist"_s,
          u"2026-03-29T01-30-00Z.shortlist"_s, u"2026-03-02T10-00-00Z.json"_s, u"drafts.shortlist"_s,
          u"2026-02-30T10-00-00Z.shortlist"_s, u"2026-03-02T10-00-00Z.shortlist.part"_s})
        QVERIFY(writeBytes(folder.filePath(name), QByteArray("x")));
    QCOMPARE(backupsIn(folder.path()), QStringList({folder.filePath(u"2027-01-01T00-00-00Z.shortlist"_s),
                                                    folder.filePath(u"2026-03-29T01-30-00Z.shortlist"_s),
                                                    folder.filePath(u"2026-03-02T10-00-00Z.shortlist"_s)}));
    const QDateTime time(QDate(2026, 11, 22), QTime(14, 3, 7), Qt::UTC);
    QCOMPARE(backupName(time), u"2026-11-22T14-03-07Z.shortlist"_s);
    QCOMPARE(backupTime(u"/x/"_s + backupName(time)), time);
    QVERIFY(backupsIn(folder.filePath(u"none"_s)).isEmpty());
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
