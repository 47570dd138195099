#include "criteria/draftediting.h"
#include "criteria/walkdraft.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class DraftEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void changesTheKindOfLines();
    void makesALineSureByItsOwnKind();
    void changesATextAndKeepsItsId();
    void makesTheLabelAnewUnlessItIsAPersonsOwn();
    void asksNoMoreThanItMust();
    void splitsAPart_data();
    void splitsAPart();
    void givesTheIdToTheFirstOfTwo();
    void joinsWhatWasSplit();
    void joinsLinesAndLeavesTheSecondOut();
    void addsAPart();
    void leavesOutLinesAndDropsWhatIsOnNone();
    void givesTheSameDraftForNoChange_data();
    void givesTheSameDraftForNoChange();
    void takesManyLinesAtOnce();
};

void DraftEditingTest::changesTheKindOfLines()
{
    const CategoryDraft draft = walk();
    const CategoryDraft changed = withKind(draft, {9, 12, 40, -1}, PartKind::Question);
    QCOMPARE(outline(changed), u"Why: Why this hill? Why then? [View Inn] (200); Why on foot?; Share | "
                               "Who: Who came along?; Cookies"_s);
    QVERIFY(!changed.parts.at(9).why.isEmpty());
    QCOMPARE(draft, walk());
}

void DraftEditingTest::makesALineSureByItsOwnKind()
{
    const CategoryDraft changed = withKind(walk(), {3}, PartKind::Question);
    QVERIFY(!walk().parts.at(3).sure);
    QVERIFY(changed.parts.at(3).sure);
    QCOMPARE(outline(changed), outline(walk()));
}

void DraftEditingTest::changesATextAndKeepsItsId()
{
    CategoryDraft draft = walk();
    draft.parts[3].id = u"why-1"_s;
    const CategoryDraft changed = withText(draft, 3, u"  Why that hill? "_s);
    QCOMPARE(changed.parts.at(3).text, u"Why that hill?"_s);
    QCOMPARE(changed.parts.at(3).id, u"why-1"_s);
    QVERIFY(changed.parts.at(3).sure);
    QCOMPARE(withText(draft, 1, u"Reasons"_s).parts.at(1).from, Provenance::Person);
    QCOMPARE(withText(draft, 7, u"(300 words)"_s).parts.at(7).limit, words(300));
}

void DraftEditingTest::makesTheLabelAnewUnlessItIsAPersonsOwn()
{
    CategoryDraft draft = walk();
    draft.parts[3].shortLabel = u"Why this hill?"_s;
    draft.parts[8].shortLabel = u"Feet"_s;
    QCOMPARE(withText(draft, 3, u"Why that hill?"_s).parts.at(3).shortLabel, QString());
    QCOMPARE(withText(draft, 8, u"Why by bus?"_s).parts.at(8).shortLabel, u"Feet"_s);
    QCOMPARE(withShortLabel(draft, 8, u" Two  feet "_s).parts.at(8).shortLabel, u"Two feet"_s);
}

void DraftEditingTest::asksNoMoreThanItMust()
{
    const CategoryDraft changed = withRequired(walk(), 8, false);
    QVERIFY(!categoryOf(changed).sections.constFirst().questions.constLast().required);
    QCOMPARE(withRequired(walk(), 1, false), walk());
}

void DraftEditingTest::splitsAPart_data()
{
    QTest::addColumn<qsizetype>("place");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("a question")
        << qsizetype(3) << qsizetype(15)
        << u"Why: Why this hill?; Why then? [View Inn] (200); Why on foot? | Who: Who came along?"_s;
    QTest::newRow("in a word") << qsizetype(8) << qsizetype(5)
                               << u"Why: Why this hill? Why then? [View Inn] (200); Why o; n foot? | "
                                  "Who: Who came along?"_s;
    QTest::newRow("a point") << qsizetype(4) << qsizetype(1)
                             << u"Why: Why this hill? Why then? [V iew Inn] (200); Why on foot? | "
                                "Who: Who came along?"_s;
    QTest::newRow("a section") << qsizetype(10) << qsizetype(1)
                               << u"Why: Why this hill? Why then? [View Inn] (200); Why on foot? | W:  | "
                                  "ho: Who came along?"_s;
    QTest::newRow("before it") << qsizetype(3) << qsizetype(0) << outline(walk());
    QTest::newRow("far before it") << qsizetype(3) << qsizetype(-5) << outline(walk());
    QTest::newRow("after it") << qsizetype(3) << qsizetype(500) << outline(walk());
}

void DraftEditingTest::splitsAPart()
{
    QFETCH(const qsizetype, place);
    QFETCH(const qsizetype, at);
    QTEST(outline(split(walk(), place, at)), "wanted");
}

void DraftEditingTest::givesTheIdToTheFirstOfTwo()
{
    CategoryDraft draft = walk();
    draft.parts[3].id = u"why-1"_s;
    draft.parts[3].shortLabel = u"Hill"_s;
    draft.parts[3].limit = words(100);
    draft = split(draft, 3, 15);
    QCOMPARE(draft.parts.at(3).id, u"why-1"_s);
    QCOMPARE(draft.parts.at(3).shortLabel, u"Hill"_s);
    QCOMPARE(draft.parts.at(3).limit, words(100));
    QCOMPARE(draft.parts.at(4).id, QString());
    QCOMPARE(draft.parts.at(4).shortLabel, QString());
    QCOMPARE(draft.parts.at(4).limit, std::nullopt);
    QCOMPARE(draft.parts.at(4).line, 4);
}

void DraftEditingTest::joinsWhatWasSplit()
{
    const CategoryDraft joined = joinedWithNext(split(walk(), 3, 15), 3);
    QCOMPARE(outline(joined), outline(walk()));
    QCOMPARE(joined.parts.size(), walk().parts.size());
}

void DraftEditingTest::joinsLinesAndLeavesTheSecondOut()
{
    CategoryDraft draft = walk();
    draft.parts[4].id = u"view"_s;
    const CategoryDraft joined = joinedWithNext(draft, 4);
    QCOMPARE(outline(joined), u"Why: Why this hill? Why then? [View Inn] (200); Why on foot? | "
                              "Who: Who came along?"_s);
    QCOMPARE(joined.parts.at(4).text, u"View Inn"_s);
    QCOMPARE(joined.parts.at(4).id, u"view"_s);
    QCOMPARE(joined.parts.at(6).kind, PartKind::LeftOut);
    QVERIFY(joined.parts.at(6).sure);
    QCOMPARE(order(joined), order(walk()));

    QCOMPARE(joinedWithNext(walk(), 13), walk());
    CategoryDraft own = walk();
    own.parts[8].line = 0;
    QCOMPARE(joinedWithNext(own, 7).parts.size(), walk().parts.size() - 1);
}

void DraftEditingTest::addsAPart()
{
    CategoryDraft draft = withNewPart(walk(), 10, PartKind::Question, u" Why at all? "_s);
    draft = withNewPart(draft, draft.parts.size(), PartKind::Limit, u"Up to 90 words per question"_s);
    QCOMPARE(outline(draft),
             u"Why: Why this hill? Why then? [View Inn] (200); Why on foot? (90); Why at all? "
             "(90) | Who: Who came along? (90)"_s);
    QCOMPARE(draft.parts.at(10).line, 0);
    QCOMPARE(draft.parts.at(10).from, Provenance::Person);
    QVERIFY(draft.parts.at(10).sure);
}

void DraftEditingTest::leavesOutLinesAndDropsWhatIsOnNone()
{
    CategoryDraft draft = walk();
    draft.parts[11].line = 0;
    const CategoryDraft changed = without(draft, placesOfSection(draft, 10) + QList<qsizetype>{3, 99});
    QCOMPARE(order(changed), u"1 2 3 4 5 6 7 8 9 10 11 13 14"_s);
    QCOMPARE(changed.parts.at(3).kind, PartKind::LeftOut);
    QVERIFY(changed.parts.at(3).sure);
    QCOMPARE(changed.parts.at(10).kind, PartKind::LeftOut);
    QCOMPARE(without(walk(), {5}), walk());
}

void DraftEditingTest::givesTheSameDraftForNoChange_data()
{
    QTest::addColumn<CategoryDraft>("changed");
    const CategoryDraft draft = walk();
    const qsizetype size = draft.parts.size();
    QTest::newRow("kind") << withKind(draft, {8, 11}, PartKind::Question);
    QTest::newRow("kind of nothing") << withKind(draft, {-1, size}, PartKind::Question);
    QTest::newRow("text") << withText(draft, 3, draft.parts.at(3).text + u' ');
    QTest::newRow("text of nothing") << withText(draft, size, u"a"_s);
    QTest::newRow("limit") << withLimit(draft, 8, std::nullopt);
    QTest::newRow("limit of nothing") << withLimit(draft, -1, words(1));
    QTest::newRow("limit of a point") << withLimit(draft, 4, words(1));
    QTest::newRow("label") << withShortLabel(draft, 8, QString());
    QTest::newRow("label of a section") << withShortLabel(draft, 1, u"a"_s);
    QTest::newRow("required") << withRequired(draft, 8, true);
    QTest::newRow("split of nothing") << split(draft, size, 1);
    QTest::newRow("join of nothing") << joinedWithNext(draft, -1);
    QTest::newRow("move onto itself") << moved(draft, 4, 4);
    QTest::newRow("move behind itself") << moved(draft, 4, 5);
    QTest::newRow("move into itself") << moved(draft, 1, 6);
    QTest::newRow("move a section to its own end") << moved(draft, 1, 9);
    QTest::newRow("move too far") << moved(draft, 1, size + 1);
    QTest::newRow("move of nothing") << moved(draft, size, 0);
    QTest::newRow("new part nowhere") << withNewPart(draft, size + 1, PartKind::Point, u"a"_s);
    QTest::newRow("without nothing") << without(draft, {});
}

void DraftEditingTest::givesTheSameDraftForNoChange()
{
    QFETCH(const CategoryDraft, changed);
    QCOMPARE(changed, walk());
}

void DraftEditingTest::takesManyLinesAtOnce()
{
    CategoryDraft draft;
    QList<qsizetype> all;
    for (int i = 0; i < 50'000; ++i) {
        draft.parts += part(i == 0 ? PartKind::Section : PartKind::Question, u"Why?"_s, i + 1);
        all += i;
    }
    QCOMPARE(withKind(draft, all, PartKind::Point).parts.constLast().kind, PartKind::Point);
    QCOMPARE(without(draft, all).parts.constFirst().kind, PartKind::LeftOut);
    QCOMPARE(moved(draft, 49'999, 1).parts.at(1).line, 50'000);
    QCOMPARE(placesOfSection(draft, 0).size(), 50'000);
}

QTEST_GUILESS_MAIN(DraftEditingTest)
#include "tst_draftediting.moc"
