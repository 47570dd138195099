#include "storage/categorychange.h"

#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"
#include "workspacetest.h"

#include <QTimeZone>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const EntryId first{u"e1"_s};

/// To the edition of 2027: q1 is asked as q2 and q2 as q1, q3 is q4 now, and q3 is what was left of another.
CategoryChange toNewer()
{
    CategoryChange change;
    change.entry = first;
    change.category.value = u"system-leadership"_s;
    change.edition = u"2027"_s;
    change.categoryTitle = u"System Leadership in a New Year"_s;
    change.closes = QDateTime(QDate(2027, 6, 1), QTime(17, 0), QTimeZone("Europe/London"));
    change.categoryJson = "{\"edition\": \"2027\"}";
    change.questions = {
        {{u"q1"_s}, {u"q2"_s}}, {{u"q2"_s}, {u"q1"_s}}, {{u"q3"_s}, {u"q4"_s}}, {{u"q5"_s}, {u"q5~2026"_s}}};
    change.declarations = {{{u"d1"_s}, {u"d1~2026"_s}}};
    change.totals = {18, 3, 7, 1};
    Revision before = sampleRevision(u"before-q1"_s, u"First"_s, RevisionCause::Move);
    before.about.name = u"What did you do?"_s;
    change.revisions = {before};
    return change;
}
} // namespace

class TestCategoryChange : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void answersMoveWithNotesTicksAndHistory();
    void answersThatGetNoOtherIdStay();
    void entryIsListedInItsNewEdition();
    void undoingLeavesEveryRowAsItWas();
    void refusedWhileTheEntryIsOnItsWay_data();
    void refusedWhileTheEntryIsOnItsWay();
    void nothingIsChangedWhereItFailsHalfWay();
    void unknownEntryIsNotFound();
    void movedAnswersAreFoundUnderTheirNewIds();

private:
    void createEntry();
    /// Every row of the tables of entries but the revision that a move keeps.
    [[nodiscard]] QStringList allRows();
};

void TestCategoryChange::createEntry()
{
    StoredEntry given = sampleEntry(first.value);
    given.entry.answers[{u"q1"_s}] = {u"First"_s, u"Ask Sioned"_s, true, {u"a point"_s}};
    given.entry.answers[{u"q2"_s}] = {u"Second"_s, {}, false, {}};
    given.entry.answers[{u"q3"_s}] = {u"Third ŵ\u0301"_s, {}, true, {}};
    given.entry.answers[{u"q5"_s}] = {u"Fifth"_s, {}, false, {}};
    given.entry.answers[{u"q9"_s}] = {u"Ninth"_s, {}, false, {}};
    given.entry.agreed = {{u"d1"_s}, {u"d2"_s}};
    EntrySummary summary = sampleSummary();
    summary.totals = {16, 5, 5, 0};
    summary.closes = QDateTime(QDate(2026, 3, 26), QTime(17, 0), QTimeZone("Europe/London"));
    QVERIFY(m_workspace->createEntry(given, summary));
    EntryChanges kept;
    kept.entry = first;
    kept.totals = summary.totals;
    kept.revisions = {sampleRevision(u"r1"_s, u"An earlier text"_s)};
    QVERIFY(m_workspace->saveChanges(kept));
}

QStringList TestCategoryChange::allRows()
{
    m_workspace->close();
    QStringList rows;
    {
        const auto connection = Connection::open(m_path, Access::ReadOnly);
        for (const QString &sql :
             {u"SELECT json_array(number, id, hex(category_sha256), category_id, edition, category_title, "
              "hex(CAST(title AS BLOB)), hex(title_sha256), shelf, questions, answered, words, scopes_over, "
              "closes, closes_zone, last_touched, created_at, changed_at) FROM entry ORDER BY id"_s,
              u"SELECT json_array(entry_id, question_id, done, covered, hex(sha256), hex(notes_sha256), "
              "changed_at, hex(CAST(text AS BLOB)), hex(CAST(notes AS BLOB))) FROM answer ORDER BY 1"_s,
              u"SELECT json_array(entry_id, declaration_id, agreed_at) FROM agreement ORDER BY 1"_s,
              u"SELECT json_array(number, id, entry_id, question_id, parent_id, snapshot_id, cause, name, "
              "author, device, at, words, hex(sha256), hex(text), hex(notes)) FROM revision "
              "WHERE cause <> 'move' ORDER BY 1"_s}) {
            const auto read = forEachRow(**connection, sql, {}, [&](Row &row) -> Result<> {
                rows += row.text();
                return {};
            });
            if (!read)
                rows += read.error().message;
        }
    }
    reopen();
    return rows;
}

void TestCategoryChange::answersMoveWithNotesTicksAndHistory()
{
    createEntry();
    const Entry before = stored(u"e1"_s);
    QVERIFY(m_workspace->changeCategory(toNewer()));
    reopen();
    const Entry after = stored(u"e1"_s);
    QCOMPARE(after.edition, u"2027"_s);
    QCOMPARE(m_workspace->entry(first)->categoryJson, toNewer().categoryJson);
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.answers.value({u"q2"_s}), before.answers.value({u"q1"_s}));
    QCOMPARE(after.answers.value({u"q1"_s}), before.answers.value({u"q2"_s}));
    QCOMPARE(after.answers.value({u"q4"_s}), before.answers.value({u"q3"_s}));
    QVERIFY(!after.answers.contains({u"q3"_s}));
    const QSet<DeclarationId> agreed = {{u"d1~2026"_s}, {u"d2"_s}};
    QCOMPARE(after.agreed, agreed);
    const auto history = m_workspace->history().timeline(first, {u"q2"_s});
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().cause, RevisionCause::Move);
    QCOMPARE(history->first().name, u"What did you do?"_s);
    QCOMPARE(history->last().id.value, u"r1"_s);
    QCOMPARE(m_workspace->history().revision({u"before-q1"_s})->text, u"First"_s);
    QVERIFY(m_workspace->history().timeline(first, {u"q1"_s})->isEmpty());
}

void TestCategoryChange::answersThatGetNoOtherIdStay()
{
    createEntry();
    QVERIFY(m_workspace->changeCategory(toNewer()));
    const Entry after = stored(u"e1"_s);
    QCOMPARE(after.answers.value({u"q9"_s}).text, u"Ninth"_s);
    QCOMPARE(after.answers.value({u"q5~2026"_s}).text, u"Fifth"_s);
    QCOMPARE(after.answers.size(), 5);
}

void TestCategoryChange::entryIsListedInItsNewEdition()
{
    createEntry();
    const EntrySummary before = m_workspace->entries()->first();
    QVERIFY(m_workspace->changeCategory(toNewer()));
    const EntrySummary after = m_workspace->entries()->first();
    QCOMPARE(after.edition, u"2027"_s);
    QCOMPARE(after.categoryTitle, toNewer().categoryTitle);
    QCOMPARE(after.closes, toNewer().closes);
    QCOMPARE(after.closes.timeZone(), toNewer().closes.timeZone());
    QCOMPARE(after.totals, toNewer().totals);
    QVERIFY(after.changedAt > before.changedAt);
}

void TestCategoryChange::undoingLeavesEveryRowAsItWas()
{
    createEntry();
    const QStringList before = allRows();
    const auto back = m_workspace->changeCategory(toNewer());
    QVERIFY(back);
    QVERIFY(allRows() != before);
    const auto again = m_workspace->changeCategory(*back);
    QVERIFY(again);
    QCOMPARE(allRows(), before);
    // What is undone can be done again.
    QCOMPARE(again->questions, toNewer().questions);
    QCOMPARE(again->categoryJson, toNewer().categoryJson);
}

void TestCategoryChange::refusedWhileTheEntryIsOnItsWay_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<bool>("refused");
    QTest::newRow("frozen") << SubmissionState::Frozen << true;
    QTest::newRow("unconfirmed") << SubmissionState::Unconfirmed << true;
    QTest::newRow("waiting") << SubmissionState::Waiting << true;
    QTest::newRow("needs somebody") << SubmissionState::NeedsUser << true;
    QTest::newRow("submitted") << SubmissionState::Submitted << false;
    QTest::newRow("cancelled") << SubmissionState::Cancelled << false;
}

void TestCategoryChange::refusedWhileTheEntryIsOnItsWay()
{
    QFETCH(SubmissionState, state);
    QFETCH(bool, refused);
    createEntry();
    Submission submission = sampleSubmission(u"s1"_s, first.value);
    QVERIFY(m_workspace->outbox().freeze(submission));
    submission.state = state;
    QVERIFY(m_workspace->outbox().recordStep(submission));
    const QStringList before = allRows();
    const auto changed = m_workspace->changeCategory(toNewer());
    QCOMPARE(!changed, refused);
    if (!refused)
        return;
    QCOMPARE(changed.error().kind, Error::Kind::BadInput);
    QCOMPARE(allRows(), before);
    QVERIFY(m_workspace->history().timeline(first, {u"q1"_s})->size() == 1);
}

void TestCategoryChange::nothingIsChangedWhereItFailsHalfWay()
{
    createEntry();
    const QStringList before = allRows();
    CategoryChange onTop = toNewer();
    onTop.questions = {{{u"q1"_s}, {u"q9"_s}}}; // where an answer is already
    QVERIFY(!m_workspace->changeCategory(onTop));
    QCOMPARE(allRows(), before);
    QCOMPARE(m_workspace->history().timeline(first, {u"q1"_s})->size(), 1);
}

void TestCategoryChange::unknownEntryIsNotFound()
{
    const auto changed = m_workspace->changeCategory(toNewer());
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::NotFound);
    QVERIFY(changed.error().message.contains(u"e1"_s));
}

void TestCategoryChange::movedAnswersAreFoundUnderTheirNewIds()
{
    createEntry();
    QVERIFY(m_workspace->updateSearchIndex(1min));
    QVERIFY(m_workspace->changeCategory(toNewer()));
    QVERIFY(m_workspace->updateSearchIndex(1min));
    const auto found = m_workspace->search(u"Third"_s, 10);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().question.value, u"q4"_s);
    QCOMPARE(m_workspace->search(u"First"_s, 10)->first().question.value, u"q2"_s);
}

QTEST_GUILESS_MAIN(TestCategoryChange)
#include "tst_categorychange.moc"
