#include "session/backupshelf.h"
#include "session/openentry.h"
#include "storage/workspace.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
const QuestionId question{u"plan"_s};

EntrySummary summaryOf(const QString &id, int changedDay)
{
    EntrySummary summary;
    summary.id.value = id;
    summary.title = u"Entry "_s + id;
    summary.changedAt = QDateTime(QDate(2026, 3, changedDay), QTime(9, 0), Qt::UTC);
    return summary;
}
} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensTheRestoredWorkspace();
    void opensTheOldOneAgainWhereTheBackupIsDamaged();
    void restoresAWorkspaceThatDoesNotOpen();
    void savesGoOnAfterARestore();
    void listsTheNewestBackupFirstAndCountsEach();
    void saysWhyABackupCannotBeRead();
    void addsAnotherFileOnce();
    void holdsABackupAgainstTheWorkspace();

private:
    void save(const EntryId &id, const QString &text);
    /// Copies the workspace as it is now to where a backup would lie.
    void backUp();
    [[nodiscard]] QString textIn(const EntryId &id);

    std::unique_ptr<OpenEntry> m_open;
    EntryId m_id;
    QString m_folder;
    QString m_backup;
};

void TestRestore::init()
{
    m_open = std::make_unique<OpenEntry>(AutosaveTiming());
    m_id = m_open->session().entry().id;
    m_open->closeSession();
    m_folder = QFileInfo(m_open->path()).dir().filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(m_folder));
    m_backup = m_folder + u"/2026-03-01T18-00-00Z.shortlist"_s;
}

void TestRestore::cleanup()
{
    m_open.reset();
}

void TestRestore::save(const EntryId &id, const QString &text)
{
    EntryChanges changes;
    changes.entry = id;
    changes.answers[question].text = text;
    changes.totals.words = 3;
    m_open->clock().advance(std::chrono::seconds(1));
    const auto saved =
        m_open->storage().post([changes](Workspace &workspace) { return workspace.saveChanges(changes); });
    QVERIFY(saved.result().has_value());
}

void TestRestore::backUp()
{
    m_open->restart(); // closed meanwhile, so that nothing marks it as open
    QFile::remove(m_backup);
    QVERIFY(QFile::copy(m_open->path(), m_backup));
}

QString TestRestore::textIn(const EntryId &id)
{
    return m_open->stored(id).answers.value(question).text;
}

void TestRestore::opensTheRestoredWorkspace()
{
    save(m_id, u"as it was"_s);
    backUp();
    save(m_id, u"as it is now"_s);

    const RestoreOutcome outcome = m_open->storage().restore(m_open->path(), m_backup).result();
    QVERIFY2(outcome.kept, qPrintable(outcome.kept ? QString() : outcome.kept.error().message));
    QVERIFY(outcome.opened.has_value());
    QCOMPARE(textIn(m_id), u"as it was"_s);

    const auto kept = Workspace::open(*outcome.kept, m_open->clock().clock());
    QVERIFY(kept);
    QVERIFY(!(*kept)->condition().uncleanEnd);
    QCOMPARE((*kept)->entry(m_id)->entry.answers.value(question).text, u"as it is now"_s);
}

void TestRestore::opensTheOldOneAgainWhereTheBackupIsDamaged()
{
    save(m_id, u"as it is now"_s);
    QFile backup(m_backup);
    QVERIFY(backup.open(QIODevice::WriteOnly));
    backup.write("no backup at all");
    backup.close();

    const RestoreOutcome outcome = m_open->storage().restore(m_open->path(), m_backup).result();
    QVERIFY(!outcome.kept);
    QVERIFY(outcome.kept.error().message.contains(m_backup));
    QVERIFY(outcome.opened.has_value());
    QCOMPARE(textIn(m_id), u"as it is now"_s);
    save(m_id, u"and goes on"_s);
    QCOMPARE(textIn(m_id), u"and goes on"_s);
}

void TestRestore::restoresAWorkspaceThatDoesNotOpen()
{
    save(m_id, u"as it was"_s);
    backUp();
    // Written by a version that this program knows nothing of, and of no use to it.
    const QString other = m_open->otherPath();
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    QVERIFY(!m_open->storage().open(other).result());

    const RestoreOutcome outcome = m_open->storage().restore(other, m_backup).result();
    QVERIFY(outcome.kept.has_value());
    QVERIFY(outcome.opened.has_value());
    QCOMPARE(outcome.opened->path, other);
    QCOMPARE(textIn(m_id), u"as it was"_s);
}

void TestRestore::savesGoOnAfterARestore()
{
    backUp();
    QVERIFY(m_open->storage().restore(m_open->path(), m_backup).result().kept.has_value());
    save(m_id, u"written afterwards"_s);
    m_open->restart();
    QCOMPARE(textIn(m_id), u"written afterwards"_s);
}

void TestRestore::listsTheNewestBackupFirstAndCountsEach()
{
    save(m_id, u"three whole words"_s);
    backUp();
    QVERIFY(QFile::copy(m_backup, m_folder + u"/2026-03-02T08-00-00Z.shortlist"_s));
    BackupShelf shelf(m_open->storage());
    QSignalSpy counted(&shelf, &BackupShelf::counted);
    shelf.look(m_folder);
    QTRY_COMPARE(counted.size(), 2);
    QCOMPARE(shelf.backups().size(), 2);
    QCOMPARE(shelf.backups().first().madeAt, QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC));
    QCOMPARE(shelf.backups().last().path, m_backup);
    QCOMPARE(shelf.backups().last().size, QFileInfo(m_backup).size());
    QVERIFY(shelf.backups().last().counts->has_value());
    QCOMPARE((**shelf.backups().last().counts).entries, 1);
    QCOMPARE((**shelf.backups().last().counts).words, 3);
}

void TestRestore::saysWhyABackupCannotBeRead()
{
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no backup at all");
    file.close();
    BackupShelf shelf(m_open->storage());
    QSignalSpy counted(&shelf, &BackupShelf::counted);
    shelf.look(m_folder);
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(!shelf.backups().first().counts->has_value());
    QVERIFY(shelf.backups().first().counts->error().message.contains(m_backup));
}

void TestRestore::addsAnotherFileOnce()
{
    backUp();
    const QString other = m_open->otherPath();
    QVERIFY(QFile::copy(m_backup, other));
    BackupShelf shelf(m_open->storage());
    QSignalSpy counted(&shelf, &BackupShelf::counted);
    shelf.look(m_folder);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(shelf.add(other), 0);
    QCOMPARE(shelf.add(m_backup), 1);
    QCOMPARE(shelf.backups().size(), 2);
    QVERIFY(!shelf.backups().first().madeAt.isValid());
    QTRY_COMPARE(counted.size(), 2);
}

void TestRestore::holdsABackupAgainstTheWorkspace()
{
    EntrySummary renamed = summaryOf(u"renamed"_s, 2);
    renamed.title = u"Another title"_s;
    const BackupComparison comparison =
        heldAgainst({summaryOf(u"same"_s, 2), summaryOf(u"changed"_s, 2), summaryOf(u"newer"_s, 3),
                     summaryOf(u"gone"_s, 2), summaryOf(u"renamed"_s, 2)},
                    {summaryOf(u"begun"_s, 4), summaryOf(u"same"_s, 2), summaryOf(u"changed"_s, 3),
                     summaryOf(u"newer"_s, 2), renamed});
    QList<BackupStanding> standings;
    for (const BackedUpEntry &entry : comparison.entries)
        standings += entry.standing;
    QCOMPARE(standings, (QList{BackupStanding::Same, BackupStanding::ChangedSince, BackupStanding::NewerThere,
                               BackupStanding::NotHere, BackupStanding::ChangedSince}));
    QCOMPARE(comparison.notInIt, QList{summaryOf(u"begun"_s, 4)});
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
