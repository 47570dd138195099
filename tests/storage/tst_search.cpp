#include "searchtest.h"
#include "storage/statement.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// The excerpt with its marks in brackets.
QString marked(const SearchHit &hit)
{
    QString text = hit.excerpt;
    for (qsizetype i = hit.marks.size() - 1; i >= 0; --i) {
        text.insert(hit.marks.at(i).position + hit.marks.at(i).length, u']');
        text.insert(hit.marks.at(i).position, u'[');
    }
    return text;
}
} // namespace

class TestSearch : public SearchTest
{
    Q_OBJECT

private slots:
    void bothWaysFindTheSame_data();
    void bothWaysFindTheSame();
    void oddQueriesAreHarmless_data();
    void oddQueriesAreHarmless();
    void marksTheWordsFound_data();
    void marksTheWordsFound();
    void tellsWhereThePlaceIs();
    void findsWhatWasSavedAMomentAgo();
    void forgetsWordsThatWereReplaced();
    void betterPlacesComeFirst();
    void returnsTheBestAndNoMore();
};

void TestSearch::bothWaysFindTheSame_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("a word") << u"festival"_s << QStringList{u"e1/q1"_s};
    QTest::newRow("in capitals") << u"FESTIVAL"_s << QStringList{u"e1/q1"_s};
    QTest::newRow("the beginning of a word") << u"festi"_s << QStringList{u"e1/q1"_s};
    QTest::newRow("not its middle") << u"estival"_s << QStringList{};
    QTest::newRow("only the last may be a beginning") << u"festi people"_s << QStringList{};
    QTest::newRow("all must occur") << u"festival people"_s << QStringList{u"e1/q1"_s};
    QTest::newRow("in any order") << u"carers two"_s << QStringList{u"e1/q1"_s, u"e2/q1"_s};
    QTest::newRow("one missing") << u"festival winter"_s << QStringList{};
    QTest::newRow("Welsh without its signs") << u"gwyl"_s << QStringList{u"e1/project-title"_s, u"e1/q2"_s};
    QTest::newRow("Welsh with them") << u"gŵyl"_s << QStringList{u"e1/project-title"_s, u"e1/q2"_s};
    QTest::newRow("a short one") << u"ty "_s << QStringList{u"e1/project-title"_s, u"e1/q2"_s};
    QTest::newRow("not composed") << u"résumé"_s << QStringList{u"e1/q2"_s};
    QTest::newRow("notes") << u"sian"_s << QStringList{u"e1/q1 notes"_s};
    QTest::newRow("notes of a title") << u"perhaps"_s << QStringList{u"e2/project-title notes"_s};
    QTest::newRow("title") << u"winter"_s << QStringList{u"e2/project-title"_s};
    QTest::newRow("words that stand together") << u"\"two hundred\""_s << QStringList{u"e1/q1"_s};
    QTest::newRow("words that do not") << u"\"hundred two\""_s << QStringList{};
    QTest::newRow("a closed quotation is whole") << u"\"two hund\""_s << QStringList{};
    QTest::newRow("an open one may go on") << u"\"two hund"_s << QStringList{u"e1/q1"_s};
    QTest::newRow("typographic quotation marks") << u"“two hundred”"_s << QStringList{u"e1/q1"_s};
    QTest::newRow("hyphen") << u"co-operative"_s << QStringList{u"e1/q1 notes"_s};
    QTest::newRow("apostrophe") << u"don't"_s << QStringList{u"e2/q1"_s};
    QTest::newRow("operator is a word") << u"carers AND won"_s << QStringList{u"e2/q1"_s};
    QTest::newRow("another operator") << u"NOT"_s << QStringList{};
    QTest::newRow("column filter is text") << u"text : festival"_s << QStringList{};
    QTest::newRow("star is no wildcard") << u"fest* people"_s << QStringList{};
    QTest::newRow("other scripts") << u"漢字"_s << QStringList{u"e2/q1"_s};
    QTest::newRow("behind a zero") << u"y "_s << QStringList{u"e1/project-title"_s, u"e2/q1"_s};
}

void TestSearch::bothWaysFindTheSame()
{
    QFETCH(QString, words);
    QFETCH(QStringList, places);
    fill();
    QCOMPARE(found(words), places); // with nothing in the index
    takeEverythingIn();
    QCOMPARE(found(words), places);
    m_workspace->close();
    const auto connection = Connection::open(m_path, Access::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM search_pending"_s), Result<QString>(u"0"_s));
    QCOMPARE(foundIn(**connection, PlaceSearch::Way::Index, words), places);
    QCOMPARE(foundIn(**connection, PlaceSearch::Way::ReadingThrough, words), places);
}

void TestSearch::oddQueriesAreHarmless_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("hits");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("spaces") << u" \t\n "_s << 0;
    QTest::newRow("signs") << u"?! -- ;) \"\" ' * ^ : () {} [] + \\ % _"_s << 0;
    QTest::newRow("one quotation mark") << u"\""_s << 0;
    QTest::newRow("zero") << u"festival\0people"_s << 1;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u"festival"_s << 1;
    QTest::newRow("long and absent") << u"absent "_s.repeated(1429) << 0;
    QTest::newRow("one endless word") << QString(10'000, u'x') << 0;
    QTest::newRow("the same word often") << u"festival "_s.repeated(1112) << 1;
    QTest::newRow("quotation marks alone") << QString(10'000, u'"') << 0;
}

void TestSearch::oddQueriesAreHarmless()
{
    QFETCH(QString, words);
    QFETCH(int, hits);
    fill();
    QCOMPARE(found(words).size(), hits);
    takeEverythingIn();
    const auto result = m_workspace->search(words, many);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QCOMPARE(result->size(), hits);
}

void TestSearch::marksTheWordsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("excerpt");
    const QString filler = u"word "_s.repeated(60);
    QTest::newRow("short") << u"One gŵyl for all"_s << u"gwyl"_s << u"One [gŵyl] for all"_s;
    QTest::newRow("the end that was not typed") << u"Two festivals"_s << u"fest"_s << u"Two [festivals]"_s;
    QTest::newRow("two words") << u"a b c b a"_s << u"a b "_s << u"[a] [b] c [b] [a]"_s;
    QTest::newRow("together") << u"in time, in\ntime"_s << u"\"in time\""_s << u"[in time], [in time]"_s;
    QTest::newRow("line breaks") << u"one\r\ntwo\u2029three"_s << u"two"_s << u"one  [two] three"_s;
    QTest::newRow("not composed") << u"a cafe\u0301 here"_s << u"cafe"_s << u"a [cafe\u0301] here"_s;
    QTest::newRow("in the middle") << filler + u"here it is "_s + filler << u"here"_s
                                   << u"…"_s + u"word "_s.repeated(8) + u"[here] it is "_s +
                                          u"word "_s.repeated(25) + u"word…"_s;
}

void TestSearch::marksTheWordsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, excerpt);
    StoredEntry entry = sampleEntry(u"e1"_s, u"-"_s);
    entry.entry.answers[{u"q1"_s}].text = text;
    QVERIFY(m_workspace->createEntry(entry, sampleSummary()));
    QCOMPARE(marked(m_workspace->search(words, many).value().value(0)), excerpt);
    takeEverythingIn();
    QCOMPARE(marked(m_workspace->search(words, many).value().value(0)), excerpt);
}

void TestSearch::tellsWhereThePlaceIs()
{
    fill();
    const auto hits = m_workspace->search(u"won't"_s, many);
    QCOMPARE(hits->size(), 1);
    const SearchHit &hit = hits->first();
    QCOMPARE(hit.entryTitle, u"Winter visits"_s);
    QCOMPARE(hit.categoryTitle, sampleSummary().categoryTitle);
    QCOMPARE(hit.shelf, Shelf::Bin);
    QCOMPARE(hit.question.value, u"q1"_s);
    QCOMPARE(hit.part, SearchHit::Part::Text);
}

void TestSearch::findsWhatWasSavedAMomentAgo()
{
    fill();
    takeEverythingIn();
    QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q9"_s, u"A marvel"_s)));
    QCOMPARE(found(u"marvel"_s), QStringList{u"e1/q9"_s});
    QVERIFY(m_workspace->renameEntry({u"e2"_s}, u"A wonder"_s));
    QCOMPARE(found(u"wonder"_s), QStringList{u"e2/project-title"_s});
    QVERIFY(m_workspace->duplicateEntry({u"e1"_s}, {u"e3"_s}, u"Copy"_s));
    QCOMPARE(found(u"marvel"_s), (QStringList{u"e1/q9"_s, u"e3/q9"_s}));
    takeEverythingIn();
    QCOMPARE(found(u"marvel"_s), (QStringList{u"e1/q9"_s, u"e3/q9"_s}));
}

void TestSearch::forgetsWordsThatWereReplaced()
{
    fill();
    takeEverythingIn();
    QVERIFY(m_workspace->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"Another text"_s)));
    QCOMPARE(found(u"festival"_s), QStringList{});
    takeEverythingIn();
    QCOMPARE(found(u"festival"_s), QStringList{});
    QCOMPARE(found(u"sian"_s), QStringList{}); // the notes were emptied too
    QCOMPARE(found(u"another"_s), QStringList{u"e1/q1"_s});
}

void TestSearch::betterPlacesComeFirst()
{
    StoredEntry entry = sampleEntry(u"e1"_s, u"-"_s);
    const QString other = u"many other words that say nothing of it "_s.repeated(20);
    entry.entry.answers[{u"q1"_s}].text = other + u"bridge"_s;
    entry.entry.answers[{u"q2"_s}].text = u"A bridge is a bridge is a bridge."_s;
    entry.entry.answers[{u"q3"_s}].text = other;
    QVERIFY(m_workspace->createEntry(entry, sampleSummary()));
    const QStringList order = {u"e1/q2"_s, u"e1/q1"_s};
    QCOMPARE(placesOf(m_workspace->search(u"bridge"_s, many)), order);
    takeEverythingIn();
    QCOMPARE(placesOf(m_workspace->search(u"bridge"_s, many)), order);
}

void TestSearch::returnsTheBestAndNoMore()
{
    StoredEntry entry = sampleEntry(u"e1"_s, u"-"_s);
    for (int i = 0; i < 40; ++i)
        entry.entry.answers[{u"q%1"_s.arg(i)}].text = u"the same"_s;
    QVERIFY(m_workspace->createEntry(entry, sampleSummary()));
    QCOMPARE(m_workspace->search(u"same"_s, 25)->size(), 25);
    takeEverythingIn();
    QCOMPARE(m_workspace->search(u"same"_s, 25)->size(), 25);
    QCOMPARE(m_workspace->search(u"same"_s, 0)->size(), 0);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
