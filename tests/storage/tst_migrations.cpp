#include "samples.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The statements that a file's tables and indexes were made with.
QStringList schemaOf(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return {};
    return listOf<QString>(**connection, u"SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name"_s,
                           {}, [](Row &row) -> Result<QString> { return row.text(); })
        .value_or(QStringList());
}

/// The released steps with some that a later version might bring.
QList<Migration> laterSteps()
{
    return migrations() +
           QList<Migration>{
               {4, {u"ALTER TABLE entry ADD COLUMN colour TEXT"_s}},
               {5, {u"UPDATE entry SET colour = 'blue'"_s, u"CREATE TABLE later (a TEXT) STRICT"_s}},
           };
}
} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensFileOfVersion1();
    void answersOfVersion1AreToBeSearched();
    void answersOfVersion1GetTheirHashesAndHistory();
    void earlierVersionsAreStillMadeAsTheyWereReleased_data();
    void earlierVersionsAreStillMadeAsTheyWereReleased();
    void bringsFileUpToDateAndKeepsACopy();
    void copyIsForItsOwnerAlone();
    void copyReplacesAnEarlierOne();
    void failingStepLeavesTheFileByteForByte_data();
    void failingStepLeavesTheFileByteForByte();
    void refusesNewerFile();
    void doesNothingToFileOfTheNewestVersion();

private:
    void takeFixture(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"old.shortlist"_s);
    takeFixture(u"v1"_s);
}

void TestMigrations::takeFixture(const QString &name)
{
    QFile::remove(m_path);
    const QString fixtures = QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/storage/data/"_s;
    QVERIFY(QFile::copy(fixtures + name + u".shortlist"_s, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

void TestMigrations::cleanup()
{
    m_folder.reset();
}

void TestMigrations::opensFileOfVersion1()
{
    const auto opened = Workspace::open(m_path, risingClock());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    Workspace &workspace = **opened;
    QVERIFY(!workspace.condition().readOnly);
    QVERIFY(!workspace.condition().uncleanEnd);

    const auto entries = workspace.entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().id.value, u"e2"_s);
    QCOMPARE(entries->first().shelf, Shelf::Archived);
    const EntrySummary &listed = entries->last();
    QCOMPARE(listed.categoryTitle, u"System Leadership"_s);
    QCOMPARE(listed.totals, (EntryTotals{16, 1, 2, 0}));
    QCOMPARE(listed.closes.toUTC(), QDateTime(QDate(2026, 7, 1), QTime(16, 0), Qt::UTC));
    QCOMPARE(listed.submission, SubmissionState::Submitted);
    QCOMPARE(listed.receiptReference, u"R-17"_s);

    const auto stored = workspace.entry({u"e1"_s});
    QVERIFY(stored);
    QCOMPARE(stored->categoryJson, sampleEntry(u"e1"_s).categoryJson);
    const Answer expected{u"Wŷn 💡"_s, u"ask Sioned"_s, true, {u"a point"_s}};
    QCOMPARE(stored->entry.answers.value({u"q1"_s}), expected);
    QCOMPARE(stored->entry.agreed, QSet<DeclarationId>({{u"d1"_s}}));

    const auto submission = workspace.outbox().latestSubmission({u"e1"_s});
    QVERIFY(submission && *submission);
    QCOMPARE((*submission)->body, sampleSubmission(u"s1"_s, u"e1"_s).body);
    QCOMPARE((*submission)->closes, sampleSubmission(u"s1"_s, u"e1"_s).closes);
    QCOMPARE((*submission)->unclear, 1);
    QVERIFY((*submission)->taken);
    QCOMPARE(workspace.outbox().journal({u"s1"_s})->size(), 2);
    QCOMPARE(workspace.endpoints()->first(), (*submission)->endpoint);
    QVERIFY(workspace.saveChanges(changesTo(u"e1"_s, u"q1"_s, u"text"_s)));
}

void TestMigrations::answersOfVersion1AreToBeSearched()
{
    QVERIFY(Workspace::open(m_path, risingClock()));
    const auto connection = Connection::open(m_path, Access::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(versionOf(**connection), Result<int>(newestVersion(migrations())));
    const auto places = [&](const QString &sql) {
        return listOf<QString>(**connection, sql, {},
                               [](Row &row) -> Result<QString> {
                                   const QString entry = row.text();
                                   return entry + u'/' + row.text();
                               })
            .value_or(QStringList());
    };
    const QStringList pending = places(u"SELECT entry_id, question_id FROM search_pending ORDER BY 1, 2"_s);
    QCOMPARE(pending, places(u"SELECT entry_id, question_id FROM answer UNION "
                             "SELECT id, 'project-title' FROM entry ORDER BY 1, 2"_s));
    QVERIFY(pending.contains(u"e1/q1"_s));
    QVERIFY(pending.contains(u"e2/project-title"_s));
}

void TestMigrations::answersOfVersion1GetTheirHashesAndHistory()
{
    {
        const auto opened = Workspace::open(m_path, risingClock());
        QVERIFY(opened);
        QCOMPARE((*opened)->history().timeline({u"e1"_s}, {u"q1"_s})->size(), 0);
        EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, u"text"_s);
        changes.title = u"Title"_s;
        changes.revisions = {sampleRevision(u"r1"_s, u"Wŷn 💡"_s, RevisionCause::Sitting)};
        QVERIFY((*opened)->saveChanges(changes));
        QCOMPARE((*opened)->history().revision({u"r1"_s})->text, u"Wŷn 💡"_s);
    }
    const auto connection = Connection::open(m_path, Access::ReadOnly);
    QVERIFY(connection);
    const auto hash = [](const QByteArray &text) {
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    };
    const QString hashes = u"SELECT lower(hex(title_sha256) || hex(sha256) || hex(notes_sha256)) "
                           "FROM answer JOIN entry ON id = entry_id WHERE entry_id = 'e1'"_s;
    QCOMPARE(valueOf(**connection, hashes), Result<QString>(hash("Title") + hash("text") + hash("")));
}

void TestMigrations::earlierVersionsAreStillMadeAsTheyWereReleased_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestVersion(migrations()); ++version)
        QTest::addRow("%d", version) << version;
}

void TestMigrations::earlierVersionsAreStillMadeAsTheyWereReleased()
{
    QFETCH(int, version);
    takeFixture(u"v%1"_s.arg(version));
    const QString fresh = m_folder->filePath(u"fresh.shortlist"_s);
    {
        const auto connection = Connection::open(fresh, Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, migrations().first(version)));
    }
    const QStringList released = schemaOf(m_path);
    QVERIFY(released.size() > 8);
    QCOMPARE(schemaOf(fresh), released);
}

void TestMigrations::bringsFileUpToDateAndKeepsACopy()
{
    const QStringList oldSchema = schemaOf(m_path);
    {
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, laterSteps()));
        QCOMPARE(versionOf(**connection), Result<int>(5));
        QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM entry WHERE colour = 'blue'"_s),
                 Result<QString>(u"2"_s));
    }
    const QString copy = m_path + u".v1.bak"_s;
    QCOMPARE(schemaOf(copy), oldSchema);
    const auto opened = Workspace::open(copy, risingClock());
    QVERIFY(opened);
    QCOMPARE((*opened)->entries()->size(), 2);
    // What the steps made is a file of the future to this program.
    const auto newer = Workspace::open(m_path, risingClock());
    QVERIFY(newer);
    QVERIFY((*newer)->condition().readOnly);
}

void TestMigrations::copyIsForItsOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps permissions in access lists, which this does not read.");
#endif
    const auto connection = Connection::open(m_path, Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY(migrate(**connection, laterSteps()));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_path + u".v1.bak"_s), owner);
}

void TestMigrations::copyReplacesAnEarlierOne()
{
    QVERIFY(writeBytes(m_path + u".v1.bak"_s, "an earlier copy"));
    QVERIFY(writeBytes(m_path + u".v1.bak.new"_s, "an interrupted copy"));
    const auto connection = Connection::open(m_path, Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY(migrate(**connection, laterSteps()));
    QVERIFY(!schemaOf(m_path + u".v1.bak"_s).isEmpty());
    QVERIFY(!QFile::exists(m_path + u".v1.bak.new"_s));
}

void TestMigrations::failingStepLeavesTheFileByteForByte_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("cannot be understood") << u"ALTER TABEL entry"_s;
    QTest::newRow("breaks a rule") << u"UPDATE entry SET id = 'the same'"_s;
    QTest::newRow("leaves a reference to nothing") << u"PRAGMA defer_foreign_keys = ON"_s;
}

void TestMigrations::failingStepLeavesTheFileByteForByte()
{
    QFETCH(QString, statement);
    const QByteArray before = bytesOf(m_path);
    QList<Migration> steps = laterSteps();
    steps +=
        Migration{6,
                  {u"CREATE TABLE big (a TEXT) STRICT"_s, u"INSERT INTO big SELECT hex(zeroblob(2000000))"_s,
                   statement, u"DELETE FROM category"_s}};
    {
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(!migrate(**connection, steps));
        QCOMPARE(versionOf(**connection), Result<int>(1));
    }
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(Workspace::open(m_path, risingClock()));
}

void TestMigrations::refusesNewerFile()
{
    const auto connection = Connection::open(m_path, Access::ReadWrite);
    QVERIFY(connection);
    QVERIFY(execute(**connection, u"PRAGMA user_version = 4"_s));
    const auto migrated = migrate(**connection, migrations());
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, Error::Kind::NewerFile);
}

void TestMigrations::doesNothingToFileOfTheNewestVersion()
{
    QVERIFY(Workspace::open(m_path, risingClock()));
    const QByteArray before = bytesOf(m_path);
    {
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, migrations()));
    }
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(!QFile::exists(m_path + u".v3.bak"_s));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
