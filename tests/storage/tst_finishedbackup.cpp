#include "backuptest.h"
#include "storage/backup.h"
#include "storage/packedtext.h"
#include "storage/workspacehistory.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

/// What becomes of a copy that was written to its end, and what is read of it later.
class TestFinishedBackup : public BackupTest
{
    Q_OBJECT

private slots:
    void reportsDamageAndKeepsNoCopyOfIt_data();
    void reportsDamageAndKeepsNoCopyOfIt();
    void namesADamagedTextByItsTimeOfDay();
    void readingLeavesNothingBeside();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void listsByNameAndNewestFirst();
};

void TestFinishedBackup::reportsDamageAndKeepsNoCopyOfIt_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("a letter of an answer")
        << QByteArray("Text of e001") << QByteArray("Text of f001") << u"e001"_s;
    QTest::newRow("a page") << QByteArray("SQLite format 3") << QByteArray("Nothing of mine") << QString();
}

void TestFinishedBackup::reportsDamageAndKeepsNoCopyOfIt()
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
    QVERIFY(filesBeside(backup()).isEmpty());
}

void TestFinishedBackup::namesADamagedTextByItsTimeOfDay()
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

void TestFinishedBackup::readingLeavesNothingBeside()
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
        seen = filesBeside(backup());
        return {};
    }));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(seen, QStringList{QFileInfo(backup()).fileName()});
    QCOMPARE(filesBeside(backup()), seen);
    QCOMPARE(bytesOf(backup()), before);
}

void TestFinishedBackup::refusesWhatIsNoBackup_data()
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

void TestFinishedBackup::refusesWhatIsNoBackup()
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

void TestFinishedBackup::listsByNameAndNewestFirst()
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

QTEST_GUILESS_MAIN(TestFinishedBackup)
#include "tst_finishedbackup.moc"
