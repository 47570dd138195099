#include "samples.h"
#include "storage/replacing.h"
#include "storage/restoring.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QDateTime restoredAt = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
constexpr int pageSize = 4096;

/// Runs statements on a closed file; false where one failed.
bool runOn(const QString &path, const QList<std::pair<QString, QVariantList>> &statements)
{
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        done = database.open();
        for (const auto &[sql, values] : statements) {
            QSqlQuery query(database);
            done = done && query.prepare(sql);
            for (const QVariant &value : values)
                query.addBindValue(value);
            done = done && query.exec();
        }
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    return done;
}

/// The bytes of the attached file as the closed workspace has them.
QByteArray storedFile(const QString &path, const QByteArray &sha256)
{
    QByteArray bytes;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() &&
            query.prepare(u"SELECT bytes FROM file_chunk WHERE sha256 = ? ORDER BY number"_s)) {
            query.addBindValue(sha256);
            query.exec();
            while (query.next())
                bytes += query.value(0).toByteArray();
        }
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    return bytes;
}

QString textIn(const QString &path, const QString &entry)
{
    const auto workspace = Workspace::open(path, risingClock());
    if (!workspace)
        return workspace.error().message;
    const auto stored = (*workspace)->entry({entry});
    return stored ? stored->entry.answers.value({u"q1"_s}).text : stored.error().message;
}
} // namespace

class TestRestoring : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void putsTheBackupInPlaceAndKeepsTheReplaced();
    void isForItsOwnerAlone();
    void restoresWhereNoWorkspaceIsLeft();
    void restoresOverADamagedWorkspace();
    void doesNotTouchTheBackup();
    void keepsEachReplacedFileUnderANameOfItsOwn();
    void leavesNoOpenMark();
    void takesBackWhatWasCutShortInTheBackup();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void refusesANewerBackup();
    void refusesADamagedBackup_data();
    void refusesADamagedBackup();
    void refusesWhileTheWorkspaceIsOpen();
    void putsAttachedFilesBack();
    void namesAttachedFilesThatDidNotComeBack_data();
    void namesAttachedFilesThatDidNotComeBack();
    void whatAKilledRestoreLeftIsRemoved();
    void aSecondNameOfTheWorkspaceIsRemoved();
    void aFailedReplacementLeavesNoSecondName();
    void whatCannotBeKeptIsNotReplaced();

private:
    /// A closed workspace whose entry e1 has the answer.
    static void write(const QString &path, const QString &answer);
    /// Has the backup hold an attachment whose bytes lie beside it.
    void attachInBackup(const QByteArray &bytes);
    [[nodiscard]] QString fileBeside() const;
    [[nodiscard]] QStringList filesThere() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
    QByteArray m_sha256;
};

void TestRestoring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    m_path = m_folder->filePath(u"work/drafts.shortlist"_s);
    m_backup = m_folder->filePath(u"backups/drafts 2026-03-01 18.00.00.shortlist"_s);
    write(m_backup, u"as it was"_s);
    write(m_path, u"as it is now"_s);
}

void TestRestoring::write(const QString &path, const QString &answer)
{
    const auto workspace = Workspace::open(path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, answer)));
}

void TestRestoring::attachInBackup(const QByteArray &bytes)
{
    m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QVERIFY(runOn(m_backup, {{u"INSERT INTO file (sha256, size) VALUES (?, ?)"_s, {m_sha256, bytes.size()}},
                             {u"INSERT INTO attachment (id, entry_id, slot_id, name, sha256, added_at) "
                              "VALUES ('a1', 'e1', 's1', 'letter.pdf', ?, '2026-03-01T09:00:00.000Z')"_s,
                              {m_sha256}}}));
    QVERIFY(QDir(m_folder->path()).mkpath(u"backups/files"_s));
    QVERIFY(writeBytes(fileBeside(), bytes));
}

QString TestRestoring::fileBeside() const
{
    return m_folder->filePath(u"backups/files/"_s + QString::fromLatin1(m_sha256.toHex()));
}

QStringList TestRestoring::filesThere() const
{
    return QDir(m_folder->filePath(u"work"_s)).entryList(QDir::Files, QDir::Name);
}

void TestRestoring::putsTheBackupInPlaceAndKeepsTheReplaced()
{
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(restored->notice, QString());
    QCOMPARE(restored->kept,
             m_folder->filePath(u"work/drafts (before restore 2026-03-02 09.00.00).shortlist"_s));
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it was"_s);
    QCOMPARE(textIn(restored->kept, u"e1"_s), u"as it is now"_s);
    QCOMPARE(filesThere().size(), 2);
}

void TestRestoring::isForItsOwnerAlone()
{
    QVERIFY(QFile::setPermissions(m_backup, QFile::permissions(m_backup) | QFile::ReadOther));
    QVERIFY(restoreBackup(m_path, m_backup, restoredAt));
    QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestRestoring::restoresWhereNoWorkspaceIsLeft()
{
    QVERIFY(QFile::remove(m_path));
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(restored);
    QCOMPARE(restored->kept, QString());
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it was"_s);
}

void TestRestoring::restoresOverADamagedWorkspace()
{
    const QByteArray noise(3 * pageSize, '\xA5');
    QVERIFY(writeBytes(m_path, noise));
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(restored);
    QCOMPARE(bytesOf(restored->kept), noise);
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it was"_s);
}

void TestRestoring::doesNotTouchTheBackup()
{
    const QByteArray before = bytesOf(m_backup);
    QVERIFY(restoreBackup(m_path, m_backup, restoredAt));
    QCOMPARE(bytesOf(m_backup), before);
}

void TestRestoring::keepsEachReplacedFileUnderANameOfItsOwn()
{
    const auto first = restoreBackup(m_path, m_backup, restoredAt);
    const auto second = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(first && second);
    QVERIFY(first->kept != second->kept);
    QCOMPARE(textIn(first->kept, u"e1"_s), u"as it is now"_s);
    QCOMPARE(textIn(second->kept, u"e1"_s), u"as it was"_s);
}

void TestRestoring::leavesNoOpenMark()
{
    QVERIFY(runOn(m_backup, {{u"INSERT INTO open_mark VALUES (1, '2026-03-01T09:00:00.000Z')"_s, {}}}));
    QVERIFY(restoreBackup(m_path, m_backup, restoredAt));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->condition().uncleanEnd);
}

// A workspace of somebody whose program was killed, chosen as a backup: its last change was never finished.
void TestRestoring::takesBackWhatWasCutShortInTheBackup()
{
    const QString killed = m_folder->filePath(u"killed.shortlist"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(m_backup);
        QVERIFY(database.open());
        // So small a cache that the change is written to the file before its end.
        for (const QString &sql : {u"PRAGMA cache_size = 1"_s, u"BEGIN"_s,
                                   u"CREATE TABLE large AS SELECT zeroblob(200000) AS bytes"_s,
                                   u"UPDATE entry SET title = 'Half of it'"_s,
                                   u"INSERT INTO large SELECT zeroblob(200000) FROM sqlite_schema"_s})
            QVERIFY2(QSqlQuery(database).exec(sql), qPrintable(sql));
        QVERIFY(QFile::copy(m_backup, killed));
        QVERIFY(QFile::copy(m_backup + u"-journal"_s, killed + u"-journal"_s));
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    QVERIFY(bytesOf(killed).contains("Half of it"));
    const QByteArray before = bytesOf(killed);
    const auto restored = restoreBackup(m_path, killed, restoredAt);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(bytesOf(killed), before);
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->entries()->first().title, u"Better care"_s);
}

void TestRestoring::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("not there") << u"gone.shortlist"_s << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("a letter") << u"letter.txt"_s << QByteArray("Dear all") << Error::Kind::BadInput;
    QTest::newRow("the workspace") << u"work/drafts.shortlist"_s << QByteArray() << Error::Kind::BadInput;
}

void TestRestoring::refusesWhatIsNoBackup()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const QString path = m_folder->filePath(file);
    if (!bytes.isEmpty())
        QVERIFY(writeBytes(path, bytes));
    const QByteArray before = bytesOf(m_path);
    const auto restored = restoreBackup(m_path, path, restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QVERIFY2(restored.error().message.contains(path), qPrintable(restored.error().message));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestRestoring::refusesANewerBackup()
{
    QByteArray bytes = bytesOf(m_backup);
    bytes[63] = 99; // user_version
    QVERIFY(writeBytes(m_backup, bytes));
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::NewerFile);
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it is now"_s);
}

void TestRestoring::refusesADamagedBackup_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a changed letter") << QByteArray("as it was") << QByteArray("as at was");
    QTest::newRow("a changed schema")
        << QByteArray("CREATE TABLE answer") << QByteArray("CREATE TABLE \0nswer");
}

void TestRestoring::refusesADamagedBackup()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = bytesOf(m_backup);
    QCOMPARE(bytes.count(from), 1);
    QVERIFY(writeBytes(m_backup, bytes.replace(from, to)));
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::Damaged);
    QVERIFY2(restored.error().message.contains(m_backup), qPrintable(restored.error().message));
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it is now"_s);
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestRestoring::refusesWhileTheWorkspaceIsOpen()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::InUse);
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"saved after"_s)));
}

void TestRestoring::putsAttachedFilesBack()
{
    const QByteArray bytes(2'500'000, 'p');
    attachInBackup(bytes);
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(restored->notice, QString());
    QVERIFY(storedFile(m_path, m_sha256) == bytes);
}

void TestRestoring::namesAttachedFilesThatDidNotComeBack_data()
{
    QTest::addColumn<QByteArray>("beside"); // empty: no file
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("changed") << QByteArray("LETTER");
    QTest::newRow("cut short") << QByteArray("let");
}

void TestRestoring::namesAttachedFilesThatDidNotComeBack()
{
    QFETCH(QByteArray, beside);
    attachInBackup("letter");
    QVERIFY(QFile::remove(fileBeside()));
    if (!beside.isEmpty())
        QVERIFY(writeBytes(fileBeside(), beside));
    const auto restored = restoreBackup(m_path, m_backup, restoredAt);
    QVERIFY(restored);
    QVERIFY2(restored->notice.contains(u"\"letter.pdf\" of \"Better care\""_s), qPrintable(restored->notice));
    QCOMPARE(storedFile(m_path, m_sha256), QByteArray());
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it was"_s);
}

void TestRestoring::whatAKilledRestoreLeftIsRemoved()
{
    QVERIFY(writeBytes(m_path + u".restoring"_s, "half of a backup"));
    QVERIFY(writeBytes(m_path + u".restoring-journal"_s, "and its journal"));
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it is now"_s); // opens it
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestRestoring::aSecondNameOfTheWorkspaceIsRemoved()
{
    const QString second =
        m_folder->filePath(u"work/drafts (before restore 2026-03-02 09.00.00).shortlist"_s);
    const QString copy = m_folder->filePath(u"work/drafts (before restore 2026-03-01 09.00.00).shortlist"_s);
    const QString ofAPerson = m_folder->filePath(u"work/mine.shortlist"_s);
    QVERIFY(QFile::copy(m_path, copy));
    for (const QString &name : {second, ofAPerson})
        std::filesystem::create_hard_link(m_path.toStdString(), name.toStdString());
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it is now"_s);
    QVERIFY(!QFile::exists(second));
    QVERIFY(QFile::exists(ofAPerson));
    QCOMPARE(textIn(copy, u"e1"_s), u"as it is now"_s);
}

void TestRestoring::aFailedReplacementLeavesNoSecondName()
{
    const QString kept = m_folder->filePath(u"work/kept.shortlist"_s);
    const auto replaced = replaceKeeping(m_path, m_folder->filePath(u"work/not there"_s), kept);
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().place, m_path);
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

void TestRestoring::whatCannotBeKeptIsNotReplaced()
{
    const QString replacement = m_folder->filePath(u"work/new.shortlist"_s);
    QVERIFY(QFile::copy(m_backup, replacement));
    const QString kept = m_folder->filePath(u"work/no folder/kept.shortlist"_s);
    const auto replaced = replaceKeeping(m_path, replacement, kept);
    QVERIFY(!replaced);
    QVERIFY2(replaced.error().message.contains(kept), qPrintable(replaced.error().message));
    QVERIFY(QFile::exists(replacement));
    QCOMPARE(textIn(m_path, u"e1"_s), u"as it is now"_s);
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
