#include "storage/connection.h"
#include "storage/statement.h"
#include "workspacetest.h"

#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class TestWorkspace : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void createsFileAndFolderForTheirOwnerAlone();
    void leavesNothingBesideTheClosedFile();
    void setsEveryPragma_data();
    void setsEveryPragma();
    void deletedWordsLeaveTheFile();

    void listsLatestChangeFirst();
    void listShowsWhatWasSaved();
    void closingDateKeepsItsZone_data();
    void closingDateKeepsItsZone();
    void refusesSecondEntryOfTheSameId();

    void renames();
    void movesBetweenShelves();
    void unknownEntriesAreNotFound();

    void endpointsAreKept();
    void closedWorkspaceAnswersWithAnError();
};

void TestWorkspace::createsFileAndFolderForTheirOwnerAlone()
{
    QVERIFY(m_workspace->condition().createdNow);
    QVERIFY(!m_workspace->condition().readOnly);
    QVERIFY(!m_workspace->condition().uncleanEnd);
    QCOMPARE(m_workspace->condition().notice, QString());
    QCOMPARE(m_workspace->condition().path, m_path);
#ifdef Q_OS_WIN
    QSKIP("Windows keeps permissions in access lists, which this does not read.");
#endif
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & others));
    // The journal is there while the file is open, and holds the same words.
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(!(QFile::permissions(m_path + u"-journal"_s) & others));
}

void TestWorkspace::leavesNothingBesideTheClosedFile()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(QFile::exists(m_path + u".lock"_s));
    m_workspace->close();
    const QDir folder = QFileInfo(m_path).dir();
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"drafts.shortlist"_s});

    reopen();
    QVERIFY(!m_workspace->condition().createdNow);
    QVERIFY(!m_workspace->condition().uncleanEnd);
    QCOMPARE(m_workspace->entries()->size(), 1);
}

void TestWorkspace::setsEveryPragma_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("one holder") << u"locking_mode"_s << u"exclusive"_s;
    QTest::newRow("one file") << u"journal_mode"_s << u"delete"_s;
    QTest::newRow("survives a power cut") << u"synchronous"_s << u"3"_s;
    QTest::newRow("references hold") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("no code from the file") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("deleted is gone") << u"secure_delete"_s << u"1"_s;
    QTest::newRow("damage is noticed") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("does not wait long") << u"busy_timeout"_s << u"200"_s;
    QTest::newRow("knows its kind") << u"application_id"_s << QString::number(0x53484c54);
    QTest::newRow("knows its version") << u"user_version"_s << u"3"_s;
}

void TestWorkspace::setsEveryPragma()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    m_workspace->close();
    const auto connection = Connection::open(m_path, Access::ReadWrite);
    QVERIFY(connection);
    QCOMPARE(valueOf(**connection, u"PRAGMA "_s + pragma), Result<QString>(value));
}

void TestWorkspace::deletedWordsLeaveTheFile()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"Mrs Pennyfeather of ward 7"_s)));
    QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"a patient"_s)));
    m_workspace->close();
    QVERIFY(bytesOf(m_path).contains("a patient"));
    QVERIFY(!bytesOf(m_path).contains("Pennyfeather"));
}

void TestWorkspace::listsLatestChangeFirst()
{
    for (const QString &id : {u"e1"_s, u"e2"_s, u"e3"_s})
        QVERIFY(m_workspace->createEntry(sampleEntry(id), sampleSummary()));
    QVERIFY(m_workspace->saveChanges(changesTo(u"e2"_s, u"q1"_s, u"newest"_s)));
    QStringList ids;
    const auto entries = m_workspace->entries();
    QVERIFY(entries);
    for (const EntrySummary &summary : *entries)
        ids += summary.id.value;
    QCOMPARE(ids, QStringList({u"e2"_s, u"e3"_s, u"e1"_s}));
}

void TestWorkspace::listShowsWhatWasSaved()
{
    EntrySummary expected = sampleSummary();
    const StoredEntry given = sampleEntry(u"e1"_s, u"Ā title 💡"_s);
    QVERIFY(m_workspace->createEntry(given, expected));
    EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, u"one two"_s);
    changes.totals = {16, 3, 812, 2};
    changes.lastTouched = u"Impact"_s;
    QVERIFY(m_workspace->saveChanges(changes));
    changes.lastTouched.clear(); // a declaration was ticked: the question stays the last one
    QVERIFY(m_workspace->saveChanges(changes));

    const EntrySummary listed = m_workspace->entries()->first();
    expected.id = given.entry.id;
    expected.category = given.entry.category;
    expected.edition = given.entry.edition;
    expected.title = given.entry.title;
    expected.totals = changes.totals;
    expected.lastTouched = u"Impact"_s;
    expected.createdAt = stored(u"e1"_s).createdAt;
    expected.changedAt = stored(u"e1"_s).changedAt;
    QVERIFY(expected.changedAt > expected.createdAt);
    QCOMPARE(listed, expected);
}

void TestWorkspace::closingDateKeepsItsZone_data()
{
    QTest::addColumn<QDateTime>("closes");
    const QDate day(2026, 7, 1);
    QTest::newRow("unknown") << QDateTime();
    QTest::newRow("London") << QDateTime(day, QTime(17, 0), QTimeZone("Europe/London"));
    QTest::newRow("UTC") << QDateTime(day, QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("an offset") << QDateTime(day, QTime(12, 0), Qt::OffsetFromUTC, 5400);
}

void TestWorkspace::closingDateKeepsItsZone()
{
    QFETCH(QDateTime, closes);
    EntrySummary summary = sampleSummary();
    summary.closes = closes;
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), summary));
    const QDateTime listed = m_workspace->entries()->first().closes;
    QCOMPARE(listed, closes);
    QCOMPARE(listed.timeSpec(), closes.timeSpec());
    QCOMPARE(listed.time(), closes.time());
    if (closes.timeSpec() == Qt::TimeZone)
        QCOMPARE(listed.timeZone().id(), closes.timeZone().id());
}

void TestWorkspace::refusesSecondEntryOfTheSameId()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    const auto again = m_workspace->createEntry(sampleEntry(u"e1"_s, u"Other"_s), sampleSummary());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::BadInput);
    QCOMPARE(stored(u"e1"_s).title, u"Better care"_s);
}

void TestWorkspace::renames()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    const QDateTime before = stored(u"e1"_s).changedAt;
    QVERIFY(m_workspace->renameEntry({u"e1"_s}, u"Another name"_s));
    QCOMPARE(stored(u"e1"_s).title, u"Another name"_s);
    QVERIFY(stored(u"e1"_s).changedAt > before);
}

void TestWorkspace::movesBetweenShelves()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    const QDateTime changedAt = stored(u"e1"_s).changedAt;
    for (const Shelf shelf : {Shelf::Archived, Shelf::Bin, Shelf::Current}) {
        QVERIFY(m_workspace->moveEntry({u"e1"_s}, shelf));
        QCOMPARE(stored(u"e1"_s).shelf, shelf);
        QCOMPARE(m_workspace->entries()->first().shelf, shelf);
    }
    QCOMPARE(stored(u"e1"_s).changedAt, changedAt);
}

void TestWorkspace::unknownEntriesAreNotFound()
{
    const EntryId nobody{u"nobody"_s};
    QCOMPARE(m_workspace->entry(nobody).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->renameEntry(nobody, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->moveEntry(nobody, Shelf::Bin).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->duplicateEntry(nobody, {u"e2"_s}, u"x"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_workspace->removeEndpoint({u"nowhere"_s}).error().kind, Error::Kind::NotFound);
}

void TestWorkspace::endpointsAreKept()
{
    Endpoint trust = sampleSubmission(u"s1"_s, u"e1"_s).endpoint;
    Endpoint awards;
    awards.id.value = u"awards"_s;
    awards.name = u"awards"_s;
    awards.address = QUrl(u"http://127.0.0.1:8080/submissions"_s);
    awards.statusRoad = StatusRoad::None;
    QVERIFY(m_workspace->saveEndpoint(trust));
    QVERIFY(m_workspace->saveEndpoint(awards));
    trust.name = u"Zenith"_s;
    trust.knowsRepeatedIds = false;
    QVERIFY(m_workspace->saveEndpoint(trust));
    reopen();
    QCOMPARE(m_workspace->endpoints(), Result<QList<Endpoint>>(QList<Endpoint>({awards, trust})));
    QVERIFY(m_workspace->removeEndpoint(awards.id));
    QCOMPARE(m_workspace->endpoints(), Result<QList<Endpoint>>(QList<Endpoint>({trust})));
}

void TestWorkspace::closedWorkspaceAnswersWithAnError()
{
    m_workspace->close();
    QCOMPARE(m_workspace->entries().error().kind, Error::Kind::File);
    QCOMPARE(m_workspace->renameEntry({u"e1"_s}, u"x"_s).error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
