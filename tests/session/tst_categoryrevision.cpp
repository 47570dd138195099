#include "session/editionmove.h"
#include "session/editionplan.h"
#include "session/editions.h"
#include "session/openentry.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QuestionId food{u"soil-1"_s};
const QuestionId foodLater{u"soil-9"_s};
const QuestionId machines{u"soil-1"_s}; // later, under the id that the food had
const QuestionId life{u"soil-2"_s};

/// The garden with other questions, under the edition that it had.
LoadedCategory revisedGarden()
{
    return loadedCategory(newerGarden().json.replace("\"edition\": \"2028\"", "\"edition\": \"2027\""));
}

LoadedCategory revisedAgain()
{
    return loadedCategory(revisedGarden().json.replace("Judges may visit.", "Judges will visit."));
}

bool writeCategory(const QTemporaryDir &folder, const QString &name, const QByteArray &json)
{
    QFile file(folder.filePath(name + u".category.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}
} // namespace

/// A category that was changed in place: its edition is called what it was called before.
class CategoryRevisionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_open.reset(); }

    void countsWhatAnEntrantWouldNotice_data();
    void countsWhatAnEntrantWouldNotice();
    void givesTheNewerEditionBeforeTheChangedOne();
    void entryMovesToTheChangedCategory();
    void undoingIsExact();
    void undoingKeepsWhatWasWrittenSince();
    void movingTwiceKeepsBothAnswers();
    void aMoveThatWasMovedOnIsNotUndone();
    void stayingTellsOneChangeFromAnother();

private:
    [[nodiscard]] EditionUndo moved(const LoadedCategory &to);
    [[nodiscard]] OpenedEntry opened() { return valueOf(m_open->entries().load(m_id)); }
    void write(const QuestionId &question, const QString &text);

    std::unique_ptr<OpenEntry> m_open;
    EntryId m_id;
    const LoadedCategory m_revised = revisedGarden();
};

void CategoryRevisionTest::init()
{
    m_open = std::make_unique<OpenEntry>(AutosaveTiming{1ms, 2ms});
    m_id = m_open->session().entry().id;
    m_open->closeSession();
    write(food, u"With compost"_s);
    write(life, u"Worms and wonders"_s);
    m_open->clock().advance(1h);
}

void CategoryRevisionTest::write(const QuestionId &question, const QString &text)
{
    auto session = m_open->open(m_id);
    session->setText(question, text);
    session->setAgreed({u"true"_s}, true);
    session->flush();
    QTRY_COMPARE(session->saveState().kind, SaveState::Kind::Saved);
}

EditionUndo CategoryRevisionTest::moved(const LoadedCategory &to)
{
    return valueOf(moveToEdition(m_open->storage(), m_id, to, m_open->clock().now()));
}

void CategoryRevisionTest::countsWhatAnEntrantWouldNotice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("counts");
    const QByteArray json = gardenCategory().json;
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return QByteArray(json).replace(from, to);
    };
    QTest::newRow("nothing") << json << false;
    QTest::newRow("keys in another order") << QJsonDocument::fromJson(json).toJson() << false;
    QTest::newRow("when it was read")
        << with(R"("introduction")", R"("source": { "readOn": "2026-12-01" }, "introduction")") << false;
    QTest::newRow("what was odd about the page")
        << with(R"("introduction")", R"("source": { "notes": ["Two titles."] }, "introduction")") << false;
    QTest::newRow("a key that is not known")
        << with(R"("introduction")", R"("colour": "red", "introduction")") << false;
    QTest::newRow("a question") << with("What lives in it?", "What moves in it?") << true;
    QTest::newRow("a limit") << with(R"("most": 8)", R"("most": 9)") << true;
    QTest::newRow("the closing date") << with("2027-03-26T17:00", "2027-03-27T17:00") << true;
    QTest::newRow("its time zone") << with("Europe/London", "Europe/Lisbon") << true;
    QTest::newRow("a declaration") << with("Judges may visit.", "Judges will visit.") << true;
    QTest::newRow("the title") << with("Garden of the Year", "Garden of the Decade") << true;
    QTest::newRow("another category") << with("shed/garden", "shed/yard").replace("lives", "moves") << false;
}

void CategoryRevisionTest::countsWhatAnEntrantWouldNotice()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, counts);
    const QTemporaryDir folder;
    QVERIFY(writeCategory(folder, u"one"_s, json));
    const CategoryLibrary library(folder.path(), {});
    QCOMPARE(library.categories().size(), 1);
    const Category before = gardenCategory().category;
    QCOMPARE(newerEdition(library, before) != nullptr, counts);
    QCOMPARE(isRevisionOf(library.categories().first().category, before), counts);
}

void CategoryRevisionTest::givesTheNewerEditionBeforeTheChangedOne()
{
    const QTemporaryDir folder;
    QVERIFY(writeCategory(folder, u"changed"_s, m_revised.json));
    QVERIFY(writeCategory(folder, u"newer"_s, newerGarden().json));
    const CategoryLibrary library(folder.path(), {});
    const auto all = newerEditions(library, gardenCategory().category);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0)->category, newerGarden().category);
    QCOMPARE(all.at(1)->category, m_revised.category);
    QCOMPARE(newerEdition(library, gardenCategory().category), all.at(0));
    QVERIFY(newerEditions(library, newerGarden().category).isEmpty());
}

void CategoryRevisionTest::entryMovesToTheChangedCategory()
{
    const EditionUndo undo = moved(m_revised);
    QVERIFY(undo.isRevision);
    QCOMPARE(undo.category, m_revised.category);
    const OpenedEntry now = opened();
    QCOMPARE(now.category, m_revised.category);
    QCOMPARE(now.entry.edition, u"2027"_s);
    QCOMPARE(now.entry.answers.value(foodLater).text, u"With compost"_s);
    QVERIFY(now.entry.answers.value(life).text.isEmpty()); // that is the harvest's question now
    QVERIFY(!now.entry.agreed.contains({u"true"_s}));      // to other words than it has now
    const QList<UnaskedAnswer> kept = {
        {{u"soil-2~2027"_s}, u"What lives in it?"_s, u"Worms and wonders"_s, {}}};
    QCOMPARE(valueOf(unaskedAnswers(m_open->storage(), m_id)), kept);
    QCOMPARE(valueOf(m_open->entries().list()).first().closes, m_revised.category.closes);
}

void CategoryRevisionTest::undoingIsExact()
{
    const OpenedEntry before = opened();
    const EntrySummary listed = valueOf(m_open->entries().list()).first();
    const EditionUndo undo = moved(m_revised);
    m_open->clock().advance(1min);
    QVERIFY(undoMove(m_open->storage(), undo).result());
    QCOMPARE(opened().entry, before.entry);
    QCOMPARE(opened().category, before.category);
    QCOMPARE(valueOf(m_open->entries().list()).first(), listed);
}

void CategoryRevisionTest::undoingKeepsWhatWasWrittenSince()
{
    const EditionUndo undo = moved(m_revised);
    write(foodLater, u"With compost and leaves"_s);
    write(machines, u"Three diggers"_s);
    QVERIFY(undoMove(m_open->storage(), undo).result());
    const OpenedEntry now = opened();
    QCOMPARE(now.category, gardenCategory().category);
    QCOMPARE(now.entry.answers.value(food).text, u"With compost and leaves"_s);
    QCOMPARE(now.entry.answers.value(life).text, u"Worms and wonders"_s);
    const auto unasked = valueOf(unaskedAnswers(m_open->storage(), m_id));
    QCOMPARE(unasked.size(), 1);
    QCOMPARE(unasked.first().text, u"Three diggers"_s);
    QCOMPARE(unasked.first().wording, u"Describe every machine you rented this summer."_s);
}

void CategoryRevisionTest::movingTwiceKeepsBothAnswers()
{
    (void)moved(m_revised);
    write(machines, u"Three diggers"_s);
    (void)moved(loadedCategory(
        QByteArray(m_revised.json)
            .replace("Describe every machine you rented this summer.", "Why should the jury care?")));
    QStringList texts;
    for (const UnaskedAnswer &answer : valueOf(unaskedAnswers(m_open->storage(), m_id)))
        texts += answer.text;
    texts += opened().entry.answers.value(machines).text;
    QVERIFY2(texts.contains(u"Worms and wonders"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.contains(u"Three diggers"_s), qPrintable(texts.join(u'|')));
}

void CategoryRevisionTest::aMoveThatWasMovedOnIsNotUndone()
{
    const EditionUndo undo = moved(m_revised);
    (void)moved(revisedAgain());
    const OpenedEntry before = opened();
    const auto undone = undoMove(m_open->storage(), undo).result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::BadInput);
    QCOMPARE(opened().entry, before.entry);
}

void CategoryRevisionTest::stayingTellsOneChangeFromAnother()
{
    const Category now = gardenCategory().category;
    const DeclarationId staying = stayingWithout(m_revised.category, now);
    QVERIFY(staying.value.startsWith(u"stays-without~2027~"_s));
    QVERIFY(staying != stayingWithout(revisedAgain().category, now));
    QVERIFY(staying != stayingWithout(newerGarden().category, now));
    Category readElsewhere = m_revised.category;
    readElsewhere.source.address = u"https://shed.example/"_s;
    QCOMPARE(stayingWithout(readElsewhere, now), staying);
}

QTEST_GUILESS_MAIN(CategoryRevisionTest)
#include "tst_categoryrevision.moc"
