#include "session/editionmove.h"

#include "session/editionplan.h"
#include "session/editions.h"
#include "session/openentry.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QuestionId food{u"soil-1"_s};
const QuestionId foodLater{u"soil-9"_s};
const QuestionId life{u"soil-2"_s};
const QuestionId machines = food; ///< later
} // namespace

class EditionMoveTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsOfANewerEdition_data();
    void tellsOfANewerEdition();
    void everyAnswerHasARevisionFromBefore();
    void entryIsListedInItsNewEdition();
    void undoingIsExact();
    void undoingKeepsWhatWasWrittenSince();
    void aMoveThatWasMovedOnIsNotUndone();
    void answersWithoutAQuestionAreListedWithIt();
    void refusesAnEntryThatIsOnItsWay();
    void stayingIsRemembered();

private:
    [[nodiscard]] EditionUndo moved();
    [[nodiscard]] OpenedEntry opened() { return valueOf(m_open->entries().load(m_id)); }

    std::unique_ptr<OpenEntry> m_open;
    EntryId m_id;
    const LoadedCategory m_newer = newerGarden();
};

void EditionMoveTest::init()
{
    m_open = std::make_unique<OpenEntry>(AutosaveTiming{1ms, 2ms});
    EntrySession &session = m_open->session();
    m_id = session.entry().id;
    session.setText(food, u"With compost"_s);
    session.setNotes(food, u"ask Ann"_s);
    session.setDone(food, true);
    session.setText(life, u"Worms and wonders"_s);
    session.setAgreed({u"true"_s}, true);
    session.flush();
    QTRY_COMPARE(session.saveState().kind, SaveState::Kind::Saved);
    m_open->closeSession();
    m_open->clock().advance(1h);
}

void EditionMoveTest::cleanup()
{
    m_open.reset();
}

EditionUndo EditionMoveTest::moved()
{
    return valueOf(moveToEdition(m_open->storage(), m_id, m_newer, m_open->clock().now()));
}

void EditionMoveTest::tellsOfANewerEdition_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<bool>("newer");
    QTest::newRow("later") << u"2028"_s << true;
    QTest::newRow("the same") << u"2027"_s << false;
    QTest::newRow("earlier") << u"2026"_s << false;
}

void EditionMoveTest::tellsOfANewerEdition()
{
    QFETCH(QString, edition);
    QFETCH(bool, newer);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"one.category.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(gardenCategory().json.replace("2027\",", edition.toUtf8() + "\","));
    file.close();
    const CategoryLibrary library(folder.path(), QString());
    QCOMPARE(library.categories().size(), 1);
    QCOMPARE(newerEdition(library, gardenCategory().category) != nullptr, newer);
    Category other = gardenCategory().category;
    other.id.value = u"shed/other"_s;
    QVERIFY(!newerEdition(library, other));
}

void EditionMoveTest::everyAnswerHasARevisionFromBefore()
{
    (void)moved();
    auto session = m_open->open(m_id);
    const auto history = valueOf(session->history(foodLater));
    QVERIFY(!history.isEmpty());
    QCOMPARE(history.first().cause, RevisionCause::Move);
    QCOMPARE(history.first().name, u"How is the soil fed?"_s);
    const Revision kept = valueOf(session->revision(history.first().id));
    QCOMPARE(kept.text, u"With compost"_s);
    QCOMPARE(kept.notes, u"ask Ann"_s);
    QCOMPARE(session->entry().answers.value(foodLater).text, u"With compost"_s);
    QVERIFY(session->entry().answers.value(foodLater).done);
}

void EditionMoveTest::entryIsListedInItsNewEdition()
{
    (void)moved();
    const EntrySummary listed = valueOf(m_open->entries().list()).first();
    QCOMPARE(listed.edition, u"2028"_s);
    QCOMPARE(listed.closes, m_newer.category.closes);
    QCOMPARE(listed.totals.answered, 1);
    QCOMPARE(opened().category, m_newer.category);
}

void EditionMoveTest::undoingIsExact()
{
    const OpenedEntry before = opened();
    const EntrySummary listed = valueOf(m_open->entries().list()).first();
    const EditionUndo undo = moved();
    QVERIFY(opened().entry != before.entry);
    m_open->clock().advance(1min);
    QVERIFY(undoMove(m_open->storage(), undo).result());
    QCOMPARE(opened().entry, before.entry);
    QCOMPARE(opened().category, before.category);
    QCOMPARE(valueOf(m_open->entries().list()).first(), listed);
}

void EditionMoveTest::undoingKeepsWhatWasWrittenSince()
{
    const EditionUndo undo = moved();
    m_open->clock().advance(1min);
    auto session = m_open->open(m_id);
    session->setText(foodLater, u"With compost and leaves"_s);
    session->setText(machines, u"Three diggers"_s);
    session->flush();
    QTRY_COMPARE(session->saveState().kind, SaveState::Kind::Saved);
    session.reset();
    QVERIFY(undoMove(m_open->storage(), undo).result());
    const Entry entry = opened().entry;
    QCOMPARE(entry.edition, u"2027"_s);
    QCOMPARE(entry.answers.value(food).text, u"With compost and leaves"_s);
    QCOMPARE(entry.answers.value(life).text, u"Worms and wonders"_s);
    QCOMPARE(entry.answers.value({u"soil-1~2028"_s}).text, u"Three diggers"_s);
    QCOMPARE(valueOf(m_open->entries().list()).first().totals.answered, 2);
}

void EditionMoveTest::aMoveThatWasMovedOnIsNotUndone()
{
    const EditionUndo undo = moved();
    const LoadedCategory next =
        loadedCategory(QByteArray(m_newer.json).replace("\"edition\": \"2028\"", "\"edition\": \"2029\""));
    QVERIFY(moveToEdition(m_open->storage(), m_id, next, m_open->clock().now()).result());
    const OpenedEntry before = opened();
    const auto undone = undoMove(m_open->storage(), undo).result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::BadInput);
    QCOMPARE(opened().entry, before.entry);
}

void EditionMoveTest::answersWithoutAQuestionAreListedWithIt()
{
    QVERIFY(valueOf(unaskedAnswers(m_open->storage(), m_id)).isEmpty());
    (void)moved();
    const QList<UnaskedAnswer> wanted = {
        {{u"soil-2~2027"_s}, u"What lives in it?"_s, u"Worms and wonders"_s, {}}};
    QCOMPARE(valueOf(unaskedAnswers(m_open->storage(), m_id)), wanted);
}

void EditionMoveTest::refusesAnEntryThatIsOnItsWay()
{
    Submission submission;
    submission.id.value = u"s1"_s;
    submission.entry = m_id;
    submission.body = "{}";
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    QVERIFY(m_open->storage()
                .post([submission](Workspace &workspace) { return workspace.outbox().freeze(submission); })
                .result());
    const auto refused = moveToEdition(m_open->storage(), m_id, m_newer, m_open->clock().now()).result();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"on its way"_s));
    QCOMPARE(opened().entry.edition, u"2027"_s);
}

void EditionMoveTest::stayingIsRemembered()
{
    const Category now = opened().category;
    Category later = m_newer.category;
    later.edition = u"2029"_s;
    auto session = m_open->open(m_id);
    session->setAgreed(stayingWithout(m_newer.category, now), true);
    session->flush();
    QTRY_COMPARE(session->saveState().kind, SaveState::Kind::Saved);
    session.reset();
    m_open->restart();
    const Entry entry = opened().entry;
    QVERIFY(entry.agreed.contains({u"stays-without~2028"_s}));
    QVERIFY(entry.agreed.contains(stayingWithout(m_newer.category, now)));
    QVERIFY(!entry.agreed.contains(stayingWithout(later, now)));
    QVERIFY(entry.agreed.contains({u"true"_s}));
}

QTEST_GUILESS_MAIN(EditionMoveTest)
#include "tst_editionmove.moc"
