#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/transaction.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"
#include "workspacetest.h"

using namespace Qt::Literals::StringLiterals;

class TestEntries : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void entryComesBackAsItWasCreated();
    void savesOnlyWhatChanged();
    void oddTextsComeBackExactly_data();
    void oddTextsComeBackExactly();
    void halfASurrogatePairBecomesAQuestionMark();
    void agreementsAreReplaced();
    void savingUnknownEntryIsNotFound();
    void changeThatFailsHalfWayIsUndone();
    void duplicatesAnswersAndNothingAgreed();
    void copiesHaveTheFiles();
    void categoriesAreStoredOnce();
};

void TestEntries::entryComesBackAsItWasCreated()
{
    StoredEntry given = sampleEntry(u"e1"_s);
    given.entry.shelf = Shelf::Archived;
    given.entry.answers[{u"q1"_s}] = {u"Text"_s, u"Note"_s, true, {u"first point"_s, u"it's \"second\""_s}};
    given.entry.answers[{u"q2"_s}] = {};
    given.entry.agreed = {{u"d1"_s}, {u"d2"_s}};
    given.entry.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    given.entry.changedAt = given.entry.createdAt.addMSecs(1);
    given.categoryJson = QByteArray("{\"odd\":\"\0\xff\r\n\"}", 14);
    QVERIFY(m_workspace->createEntry(given, sampleSummary()));

    reopen();
    const auto found = m_workspace->entry({u"e1"_s});
    QVERIFY(found);
    QCOMPARE(found->entry, given.entry);
    QCOMPARE(found->categoryJson, given.categoryJson);
}

void TestEntries::savesOnlyWhatChanged()
{
    StoredEntry given = sampleEntry(u"e1"_s);
    given.entry.answers[{u"q1"_s}].text = u"stays"_s;
    given.entry.answers[{u"q2"_s}].text = u"goes"_s;
    given.entry.agreed = {{u"d1"_s}};
    QVERIFY(m_workspace->createEntry(given, sampleSummary()));

    EntryChanges changes = changesTo(u"e1"_s, u"q2"_s, u"comes"_s);
    changes.answers[{u"q2"_s}].done = true;
    changes.title = u"New title"_s;
    QVERIFY(m_workspace->saveChanges(changes));
    reopen();
    const Entry found = stored(u"e1"_s);
    QCOMPARE(found.title, u"New title"_s);
    QCOMPARE(found.answers.value({u"q1"_s}).text, u"stays"_s);
    QCOMPARE(found.answers.value({u"q2"_s}).text, u"comes"_s);
    QVERIFY(found.answers.value({u"q2"_s}).done);
    QCOMPARE(found.agreed, given.entry.agreed);
}

void TestEntries::oddTextsComeBackExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("zero in it") << u"a\0b"_s;
    QTest::newRow("byte order mark first") << u"\uFEFFtext"_s;
    QTest::newRow("swapped mark first") << u"\uFFFEtext"_s;
    QTest::newRow("last of the plane") << u"text\uFFFF"_s;
    QTest::newRow("emoji of several parts") << u"👩🏽\u200D⚕️ and 🏴"_s;
    QTest::newRow("not composed") << u"Cafe\u0301 caf\u00E9"_s;
    QTest::newRow("line ends") << u"one\r\ntwo\rthree\nfour\u2028five"_s;
    QTest::newRow("other scripts") << u"ŵŷ العربية 漢字"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE entry; -- \" ? % \\"_s;
    QTest::newRow("long") << QString(500'000, u'é');
}

void TestEntries::oddTextsComeBackExactly()
{
    QFETCH(QString, text);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s, text), sampleSummary()));
    EntryChanges changes = changesTo(u"e1"_s, u"q1"_s, text);
    changes.answers[{u"q1"_s}].notes = text;
    QVERIFY(m_workspace->saveChanges(changes));
    reopen();
    QCOMPARE(stored(u"e1"_s).answers.value({u"q1"_s}).text, text);
    QCOMPARE(stored(u"e1"_s).answers.value({u"q1"_s}).notes, text);
    QCOMPARE(stored(u"e1"_s).title, text);
    QCOMPARE(m_workspace->entries()->first().title, text);
}

void TestEntries::halfASurrogatePairBecomesAQuestionMark()
{
    const QString text = QChar(0xD83D) + u"ab"_s;
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, text)));
    QCOMPARE(stored(u"e1"_s).answers.value({u"q1"_s}).text, u"?ab"_s);
}

void TestEntries::agreementsAreReplaced()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    EntryChanges changes;
    changes.entry.value = u"e1"_s;
    for (const QSet<DeclarationId> &agreed :
         {QSet<DeclarationId>{{u"d1"_s}, {u"d2"_s}}, {{u"d2"_s}, {u"d3"_s}}, {}}) {
        changes.agreed = agreed;
        QVERIFY(m_workspace->saveChanges(changes));
        QCOMPARE(stored(u"e1"_s).agreed, agreed);
    }
}

void TestEntries::savingUnknownEntryIsNotFound()
{
    const auto saved = m_workspace->saveChanges(changesTo(u"nobody"_s, u"q1"_s, u"text"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::NotFound);
    QCOMPARE(saved.error().place, m_path);
    QVERIFY(saved.error().message.contains(u"nobody"_s));
}

void TestEntries::changeThatFailsHalfWayIsUndone()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    m_workspace->close();
    {
        const auto connection = Connection::open(m_path, Access::ReadWrite);
        QVERIFY(connection);
        const auto changed = inTransaction(**connection, [&] {
            return execute(**connection, u"UPDATE entry SET title = 'half'"_s).and_then([&] {
                return execute(**connection, u"UPDATE entry SET words = 'many'"_s);
            });
        });
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::BadInput);
        QVERIFY(inTransaction(**connection,
                              [&] { return execute(**connection, u"UPDATE entry SET words = 7"_s); }));
    }
    reopen();
    QCOMPARE(m_workspace->entries()->first().title, u"Better care"_s);
    QCOMPARE(m_workspace->entries()->first().totals.words, 7);
}

void TestEntries::duplicatesAnswersAndNothingAgreed()
{
    StoredEntry given = sampleEntry(u"e1"_s);
    given.entry.shelf = Shelf::Bin;
    given.entry.answers[{u"q1"_s}] = {u"Text"_s, u"Note"_s, true, {u"point"_s}};
    given.entry.agreed = {{u"d1"_s}};
    QVERIFY(m_workspace->createEntry(given, sampleSummary()));
    QVERIFY(m_workspace->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s)));
    QVERIFY(m_workspace->duplicateEntry({u"e1"_s}, {u"e2"_s}, u"Copy"_s));

    const Entry copy = stored(u"e2"_s);
    QCOMPARE(copy.title, u"Copy"_s);
    QCOMPARE(copy.shelf, Shelf::Current);
    QCOMPARE(copy.answers, given.entry.answers);
    QVERIFY(copy.agreed.isEmpty());
    QVERIFY(copy.createdAt > stored(u"e1"_s).createdAt);
    QCOMPARE(m_workspace->entry({u"e2"_s})->categoryJson, given.categoryJson);
    QVERIFY(!*m_workspace->outbox().latestSubmission({u"e2"_s}));
    const EntrySummary listed = m_workspace->entries()->first();
    QCOMPARE(listed.id.value, u"e2"_s);
    QCOMPARE(listed.categoryTitle, sampleSummary().categoryTitle);
    QCOMPARE(listed.totals, sampleSummary().totals);
}

void TestEntries::copiesHaveTheFiles()
{
    const QByteArray bytes = "a photo";
    const QByteArray sha256 = sha256Of(bytes);
    const Attachment photo{{u"a1"_s}, {u"e1"_s}, {u"photo"_s}, u"Tŷ.jpg"_s, sha256, bytes.size(), {}};
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->files().putChunks(sha256, bytes.size(), 0, {bytes}));
    QVERIFY(m_workspace->files().attach(photo));
    QVERIFY(m_workspace->duplicateEntry({u"e1"_s}, {u"e2"_s}, u"Copy"_s));
    StoredEntry begun = sampleEntry(u"e3"_s);
    begun.entry.files = *m_workspace->files().attachments({u"e1"_s});
    QVERIFY(m_workspace->createEntry(begun, sampleSummary()));
    QVERIFY(m_workspace->files().detach(photo.id));

    reopen(); // what nothing needs is forgotten then
    for (const EntryId &copy : {EntryId{u"e2"_s}, EntryId{u"e3"_s}}) {
        const auto files = m_workspace->files().attachments(copy);
        QVERIFY(files && files->size() == 1);
        QVERIFY(files->first().id != photo.id);
        QCOMPARE(files->first().slot, photo.slot);
        QCOMPARE(files->first().name, photo.name);
        QCOMPARE(*m_workspace->files().chunk(files->first().sha256, 0), bytes);
    }
    QVERIFY(m_workspace->files().attachments({u"e1"_s})->isEmpty());
}

void TestEntries::categoriesAreStoredOnce()
{
    StoredEntry other = sampleEntry(u"e3"_s);
    other.categoryJson += ' ';
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(other, sampleSummary()));
    QCOMPARE(m_workspace->entry({u"e3"_s})->categoryJson, other.categoryJson);
    m_workspace->close();
    const auto connection = Connection::open(m_path, Access::ReadWrite);
    QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM category"_s), Result<QString>(u"2"_s));
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
