#include "session/entrysearch.h"

#include "session/openworkspace.h"
#include "storage/workspace.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class EntrySearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void namesQuestionsAndDetailsAsTheCategoryDoes();
    void entryFoundByItsTitleIsNoPlace();
    void findsEntriesByTheirCategory();
    void saysThatThereIsMore();
    void answersForTheLastWordsAlone();
    void staysSilentWhenItIsCancelled();
    void failsWithoutAWorkspace();
    void findsTheWordsInTheWholeText_data();
    void findsTheWordsInTheWholeText();

private:
    EntryId store(const QString &title, const QHash<QuestionId, Answer> &answers);
    [[nodiscard]] SearchResults found(const QString &words);

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWorkspace> m_run;
    const LoadedCategory m_garden = gardenCategory();
};

void EntrySearchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_run = std::make_unique<OpenWorkspace>(m_folder->filePath(u"drafts.shortlist"_s), m_clock.clock());
    QVERIFY(m_run->opened);
}

void EntrySearchTest::cleanup()
{
    m_run.reset();
}

EntryId EntrySearchTest::store(const QString &title, const QHash<QuestionId, Answer> &answers)
{
    EntryChanges changes;
    changes.entry = valueOf(m_run->entries.create(m_garden, title));
    changes.answers = answers;
    const auto saved =
        m_run->storage.post([changes](Workspace &workspace) { return workspace.saveChanges(changes); });
    if (!saved.result())
        qFatal("The entry was not stored.");
    return changes.entry;
}

SearchResults EntrySearchTest::found(const QString &words)
{
    EntrySearch search(m_run->storage);
    QSignalSpy spy(&search, &EntrySearch::found);
    search.search(words);
    if (spy.isEmpty() && !spy.wait())
        qFatal("The search did not end.");
    return spy.constFirst().constFirst().value<SearchResults>();
}

void EntrySearchTest::namesQuestionsAndDetailsAsTheCategoryDoes()
{
    const Question &question = m_garden.category.sections.constFirst().questions.constFirst();
    store(u"Roses"_s, {{question.id, {u"A bridge"_s, u"of bridges"_s, false, {}}}});
    const SearchResults results = found(u"bridge"_s);
    QCOMPARE(results.places.size(), 2);
    for (const FoundPlace &place : results.places)
        QCOMPARE(place.label, question.shortLabel);
}

void EntrySearchTest::entryFoundByItsTitleIsNoPlace()
{
    const EntryId id = store(u"Gŵyl y Bont"_s, {});
    const SearchResults results = found(u"gwyl bont"_s);
    QCOMPARE(results.entries.size(), 1);
    QCOMPARE(results.entries.constFirst().id, id);
    QVERIFY(results.places.isEmpty());
}

void EntrySearchTest::findsEntriesByTheirCategory()
{
    store(u"Roses"_s, {});
    QCOMPARE(found(m_garden.category.title).entries.size(), 1);
    QCOMPARE(found(u"roses "_s + m_garden.category.title).entries.size(), 1);
    QCOMPARE(found(u"tulips "_s + m_garden.category.title).entries.size(), 0);
}

void EntrySearchTest::saysThatThereIsMore()
{
    QHash<QuestionId, Answer> answers;
    for (int i = 0; i < 101; ++i)
        answers[{u"q%1"_s.arg(i)}].text = u"the same"_s;
    store(u"Roses"_s, answers);
    const SearchResults results = found(u"same"_s);
    QCOMPARE(results.places.size(), 100);
    QVERIFY(results.hasMore);
    QCOMPARE(searchNow(m_run->storage, u"same"_s, 7)->places.size(), 7);
}

void EntrySearchTest::answersForTheLastWordsAlone()
{
    store(u"One"_s, {});
    store(u"Two"_s, {});
    QSemaphore gate;
    const auto held = m_run->storage.post([&gate](Workspace &) -> Result<> {
        gate.acquire();
        return {};
    });
    EntrySearch search(m_run->storage);
    QSignalSpy spy(&search, &EntrySearch::found);
    for (const QString &words : {u"o"_s, u"on"_s, u"one"_s, u"two"_s})
        search.search(words);
    gate.release();
    QVERIFY(held.result());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<SearchResults>().words, u"two"_s);
    search.search(u"one"_s);
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.constLast().constFirst().value<SearchResults>().words, u"one"_s);
}

void EntrySearchTest::staysSilentWhenItIsCancelled()
{
    store(u"One"_s, {});
    EntrySearch search(m_run->storage);
    QSignalSpy spy(&search, &EntrySearch::found);
    search.search(u"one"_s);
    search.cancel();
    QTRY_VERIFY(search.findChildren<QObject *>().isEmpty()); // nothing is under way any more
    QCOMPARE(spy.size(), 0);
}

void EntrySearchTest::failsWithoutAWorkspace()
{
    StorageThread storage(m_clock.clock());
    EntrySearch search(storage);
    QSignalSpy spy(&search, &EntrySearch::failed);
    search.search(u"one"_s);
    QTRY_COMPARE(spy.size(), 1);
}

void EntrySearchTest::findsTheWordsInTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("selected");
    const QString filler = u"many words\n\nand more; "_s.repeated(40);
    QTest::newRow("short") << u"A bridge here"_s << u"bridge"_s << u"bridge"_s;
    QTest::newRow("far down") << filler + u"the Gŵyl came "_s + filler << u"gwyl"_s << u"Gŵyl"_s;
    QTest::newRow("over a line break") << u"first\nsecond"_s << u"\"first second\""_s << u"first\nsecond"_s;
    QTest::newRow("behind dots of its own") << u"… and then a bridge …"_s << u"bridge"_s << u"bridge"_s;
}

void EntrySearchTest::findsTheWordsInTheWholeText()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    store(u"Roses"_s, {{{u"q1"_s}, {text, {}, false, {}}}});
    const SearchResults results = found(words);
    QCOMPARE(results.places.size(), 1);
    const TextRange mark = firstMarkIn(text, results.places.constFirst().hit);
    QTEST(text.mid(mark.position, mark.length), "selected");
    QCOMPARE(firstMarkIn(u"other words by now"_s, results.places.constFirst().hit), TextRange());
}

QTEST_GUILESS_MAIN(EntrySearchTest)
#include "tst_entrysearch.moc"
