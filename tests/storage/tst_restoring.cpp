#include "restoringtest.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {
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
} // namespace

class TestRestoring : public RestoringTest
{
    Q_OBJECT

private slots:
    void putsTheBackupInPlaceAndKeepsTheReplaced();
    void isForItsOwnerAlone();
    void restoresWhereNoWorkspaceIsLeft();
    void restoresOverADamagedWorkspace();
    void doesNotTouchTheBackup();
    void keepsEachReplacedFileUnderANameOfItsOwn();
    void leavesNoOpenMark();
    void takesBackWhatWasCutShortInTheBackup();
    void putsAttachedFilesBack();
    void namesAttachedFilesThatDidNotComeBack_data();
    void namesAttachedFilesThatDidNotComeBack();
    void putsSentFilesBack_data();
    void putsSentFilesBack();
    void whatAKilledRestoreLeftIsRemoved();

private:
    /// Has the backup hold an attachment whose bytes lie beside it.
    void attachInBackup(const QByteArray &bytes);
    [[nodiscard]] QString fileBeside() const;

    QByteArray m_sha256;
};

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

void TestRestoring::putsTheBackupInPlaceAndKeepsTheReplaced()
{
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(restored->notice, QString());
    QCOMPARE(restored->kept,
             m_folder->filePath(u"work/drafts (before restore 2026-03-02 09.00.00).shortlist"_s));
    QCOMPARE(textIn(m_path), u"as it was"_s);
    QCOMPARE(textIn(restored->kept), u"as it is now"_s);
    QCOMPARE(filesThere().size(), 2);
}

void TestRestoring::isForItsOwnerAlone()
{
    QVERIFY(QFile::setPermissions(m_backup, QFile::permissions(m_backup) | QFile::ReadOther));
    QVERIFY(restoreBackup(m_path, m_backup, m_now));
    QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestRestoring::restoresWhereNoWorkspaceIsLeft()
{
    QVERIFY(QFile::remove(m_path));
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(restored);
    QCOMPARE(restored->kept, QString());
    QCOMPARE(textIn(m_path), u"as it was"_s);
}

void TestRestoring::restoresOverADamagedWorkspace()
{
    const QByteArray noise(3 * pageSize, '\xA5');
    QVERIFY(writeBytes(m_path, noise));
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(restored);
    QCOMPARE(bytesOf(restored->kept), noise);
    QCOMPARE(textIn(m_path), u"as it was"_s);
}

void TestRestoring::doesNotTouchTheBackup()
{
    const QByteArray before = bytesOf(m_backup);
    QVERIFY(restoreBackup(m_path, m_backup, m_now));
    QCOMPARE(bytesOf(m_backup), before);
}

void TestRestoring::keepsEachReplacedFileUnderANameOfItsOwn()
{
    const auto first = restoreBackup(m_path, m_backup, m_now);
    const auto second = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(first && second);
    QVERIFY(first->kept != second->kept);
    QCOMPARE(textIn(first->kept), u"as it is now"_s);
    QCOMPARE(textIn(second->kept), u"as it was"_s);
}

void TestRestoring::leavesNoOpenMark()
{
    QVERIFY(runOn(m_backup, {{u"INSERT INTO open_mark VALUES (1, '2026-03-01T09:00:00.000Z')"_s, {}}}));
    QVERIFY(restoreBackup(m_path, m_backup, m_now));
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
    const auto restored = restoreBackup(m_path, killed, m_now);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(bytesOf(killed), before);
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->entries()->first().title, u"Better care"_s);
}

void TestRestoring::putsAttachedFilesBack()
{
    const QByteArray bytes(2'500'000, 'p');
    attachInBackup(bytes);
    const auto restored = restoreBackup(m_path, m_backup, m_now);
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
    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY(restored);
    QVERIFY2(restored->notice.contains(u"\"letter.pdf\" of \"Better care\""_s), qPrintable(restored->notice));
    QCOMPARE(storedFile(m_path, m_sha256), QByteArray());
    QCOMPARE(textIn(m_path), u"as it was"_s);
}

void TestRestoring::putsSentFilesBack_data()
{
    QTest::addColumn<bool>("beside");
    QTest::newRow("beside the backup") << true;
    QTest::newRow("lost") << false;
}

void TestRestoring::putsSentFilesBack()
{
    QFETCH(bool, beside);
    const QByteArray bytes(1'500'000, 's');
    m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Submission submission = sampleSubmission(u"s1"_s, u"e1"_s);
    submission.files = {sampleFile(bytes)};
    {
        const auto workspace = Workspace::open(m_backup, risingClock());
        QVERIFY(workspace && putFile(**workspace, bytes));
        QVERIFY((*workspace)->outbox().freeze(submission));
        QVERIFY((*workspace)->outbox().addProof(submission.id, u"proof.png"_s, m_sha256));
    }
    QVERIFY(runOn(m_backup, {{u"DELETE FROM file_chunk"_s, {}}}));
    QVERIFY(QDir(m_folder->path()).mkpath(u"backups/files"_s));
    QVERIFY(!beside || writeBytes(fileBeside(), bytes));

    const auto restored = restoreBackup(m_path, m_backup, m_now);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(restored->notice.contains(u"\"letter.pdf\" of \"Better care\""_s), !beside);
    QCOMPARE(restored->notice.contains(u"\"proof.png\" of \"Better care\""_s), !beside);
    QVERIFY(storedFile(m_path, m_sha256) == (beside ? bytes : QByteArray()));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->outbox().submission(submission.id)->files, submission.files);
    QCOMPARE((*workspace)->outbox().proofs(submission.id)->size(), beside ? 1 : 0);
}

void TestRestoring::whatAKilledRestoreLeftIsRemoved()
{
    QVERIFY(writeBytes(m_path + u".restoring"_s, "half of a backup"));
    QVERIFY(writeBytes(m_path + u".restoring-journal"_s, "and its journal"));
    QCOMPARE(textIn(m_path), u"as it is now"_s); // opens it
    QCOMPARE(filesThere(), QStringList{u"drafts.shortlist"_s});
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
