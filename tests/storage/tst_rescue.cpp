#include "rescuetest.h"
#include "storage/rescuereport.h"
#include "storage/workspacehistory.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
QVariant valueIn(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(sql) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return value;
}
} // namespace

class TestRescue : public RescueTest
{
    Q_OBJECT

private slots:
    void opensADamagedFile_data();
    void opensADamagedFile();
    void refusesWhatHoldsNothing_data();
    void refusesWhatHoldsNothing();
    void rescuesAnEmptyFileFromItsBackup();
    void rebuildsAnIndexWithoutAlarm();
    void readsTheStateBeforeTheInterruptedChange();
    void readsWhereNothingCanBeWritten();
    void tellsOfARescueThatNobodySaw();
    void forgetsARescueThatDidNotHappen();
    void keepsTheListAsJson();
};

void TestRescue::opensADamagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("damage"); // empty: the file ends there
    QTest::newRow("ends after half of it") << -60000 << QByteArray();
    QTest::newRow("lost its last bytes") << -100 << QByteArray();
    QTest::newRow("header is blank") << 0 << QByteArray(100, '\0');
    QTest::newRow("first page is blank") << 0 << QByteArray(pageSize, '\0');
    QTest::newRow("schema page is noise") << 100 << QByteArray(pageSize - 100, '\xA5');
    QTest::newRow("third page is blank") << 2 * pageSize << QByteArray(pageSize, '\0');
    QTest::newRow("many pages are noise") << 4 * pageSize << QByteArray(12 * pageSize, '\x5A');
}

void TestRescue::opensADamagedFile()
{
    QFETCH(int, from);
    QFETCH(QByteArray, damage);
    makeBackup();
    if (damage.isEmpty())
        m_bytes.truncate(m_bytes.size() + from);
    else
        m_bytes.replace(from, damage.size(), damage);
    open();
    for (const QString &entry : {u"entry-1"_s, u"entry-2"_s})
        QCOMPARE(textOf(entry, u"q3"_s), longText(entry + u"q3"_s));
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QVERIFY(!m_workspace->condition().readOnly);
    const QStringList kept = filesBeside(u"drafts (damaged *.shortlist"_s);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(kept.first())), m_bytes);
    QCOMPARE(filesBeside(u"*.rescued"_s), QStringList());
    if (m_workspace->condition().rescue)
        QCOMPARE(m_report.damagedFile, m_folder->filePath(kept.first()));
    // It is a workspace like any other.
    QVERIFY(m_workspace->saveChanges(changesTo(u"entry-1"_s, u"q1"_s, u"goes on"_s)));
    m_workspace.reset();
    const auto again = Workspace::open(m_path, risingClock());
    QVERIFY(again);
    QVERIFY(!(*again)->condition().uncleanEnd);
    QVERIFY(!(*again)->condition().rescue);
}

void TestRescue::refusesWhatHoldsNothing_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("a header alone") << 1000;
}

void TestRescue::refusesWhatHoldsNothing()
{
    QFETCH(int, size);
    m_bytes.truncate(size);
    QVERIFY(writeBytes(m_path, m_bytes));
    const auto opened = Workspace::open(m_path, risingClock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    QVERIFY(opened.error().message.contains(m_path));
    QCOMPARE(bytesOf(m_path), m_bytes);
    QCOMPARE(filesBeside(u"drafts*"_s), QStringList{u"drafts.shortlist"_s});
}

void TestRescue::rescuesAnEmptyFileFromItsBackup()
{
    makeBackup();
    m_bytes.clear();
    open();
    QCOMPARE(m_workspace->entries()->size(), 2);
    QCOMPARE(textOf(u"entry-2"_s, u"q2"_s), longText(u"entry-2q2"_s));
    QCOMPARE(m_workspace->history().timeline({u"entry-1"_s}, {u"q1"_s})->size(), 1);
    QCOMPARE(outcomeOf(u"entry-1"_s, {}), Outcome::FromBackup);
    QVERIFY(m_report.backup.startsWith(m_options.backups));
    QVERIFY(!m_report.notWhole.first().source.isEmpty());
}

void TestRescue::rebuildsAnIndexWithoutAlarm()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    const int page =
        valueIn(m_path, u"SELECT rootpage FROM sqlite_schema WHERE name = 'revision_answer'"_s).toInt();
    QVERIFY(page > 1);
    blank((page - 1) * pageSize, pageSize);
    open();
    QVERIFY(!m_workspace->condition().rescue);
    QCOMPARE(m_workspace->condition().notice, QString());
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QCOMPARE(m_workspace->history().timeline({u"entry-1"_s}, {u"q1"_s})->size(), 1);
}

void TestRescue::readsTheStateBeforeTheInterruptedChange()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    QByteArray journal;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"amid"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.exec(u"UPDATE answer SET text = hex(zeroblob(20000)), sha256 = zeroblob(32)"_s));
        QVERIFY(query.exec(u"UPDATE entry SET title = 'changed'"_s));
        journal = bytesOf(m_path + u"-journal"_s);
        m_bytes = bytesOf(m_path);
    }
    QSqlDatabase::removeDatabase(u"amid"_s);
    QVERIFY(journal.size() > pageSize);
    QVERIFY(m_bytes.contains(QByteArray(3000, '0'))); // the change has reached the file
    blank(0, 100);
    QVERIFY(writeBytes(m_path + u"-journal"_s, journal));
    open();
    for (const QString &entry : {u"entry-1"_s, u"entry-2"_s})
        QCOMPARE(textOf(entry, u"q3"_s), longText(entry + u"q3"_s));
    QCOMPARE(filesBeside(u"drafts (damaged *.shortlist-journal"_s).size(), 1);
}

void TestRescue::readsWhereNothingCanBeWritten()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"drafts.shortlist.rescued"_s)); // where the new file is to be made
    blank(0, pageSize);
    open();
    QVERIFY(m_workspace->condition().readOnly);
    QVERIFY(m_workspace->condition().notice.contains(m_path));
    QVERIFY(m_workspace->condition().rescue);
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
    QCOMPARE(m_workspace->renameEntry({u"entry-1"_s}, u"x"_s).error().kind, Error::Kind::ReadOnly);
    QCOMPARE(bytesOf(m_path), m_bytes);
}

void TestRescue::tellsOfARescueThatNobodySaw()
{
    RescueReport report;
    report.damagedFile = m_folder->filePath(u"drafts (damaged long ago).shortlist"_s);
    report.answers = 6;
    QVERIFY(writeBytes(report.damagedFile, "kept"));
    QVERIFY(writePendingReport(m_path, report));
    open();
    QCOMPARE(m_report, report);
    m_bytes = bytesOf(m_path); // the power goes once more
    const QString pending = filesBeside(u"*.rescue.json"_s).value(0);
    QVERIFY(QFile::copy(m_folder->filePath(pending), m_folder->filePath(u"pending"_s)));
    m_workspace.reset();
    QVERIFY(QFile::exists(m_folder->filePath(u"drafts (damaged long ago).json"_s)));
    QVERIFY(QFile::rename(m_folder->filePath(u"pending"_s), m_folder->filePath(pending)));
    open();
    QCOMPARE(m_report, report);
    m_workspace.reset();
    open();
    QVERIFY(!m_workspace->condition().rescue);
}

void TestRescue::forgetsARescueThatDidNotHappen()
{
    RescueReport report;
    report.damagedFile = m_folder->filePath(u"drafts (damaged never).shortlist"_s);
    QVERIFY(writePendingReport(m_path, report));
    QVERIFY(writeBytes(m_path + u".rescued"_s, "half a file"));
    blank(0, pageSize);
    open();
    QVERIFY(m_report.damagedFile != report.damagedFile);
    QCOMPARE(filesBeside(u"*.rescued"_s), QStringList());
    QCOMPARE(textOf(u"entry-1"_s, u"q1"_s), longText(u"now-q1"_s));
}

void TestRescue::keepsTheListAsJson()
{
    RescueReport report;
    report.damagedFile = u"/home/ŵ/drafts (damaged).shortlist"_s;
    report.backup = u"/backups/one"_s;
    report.entries = 3;
    report.answers = 40;
    report.notWhole = {{{u"e"_s}, u"Title"_s, {u"q"_s}, Outcome::FromHistory, u"yesterday"_s},
                       {{u"f"_s}, u"Other"_s, {}, Outcome::Lost, {}}};
    report.textsLost = 2;
    report.submissionsLost = 1;
    report.filesLost = {u"a.pdf"_s};
    report.looseTexts = u"/home/ŵ/texts.txt"_s;
    QCOMPARE(reportFrom(reportJson(report)), std::optional(report));
    QVERIFY(!reportFrom("{}"));
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
