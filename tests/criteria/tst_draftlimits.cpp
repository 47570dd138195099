#include "criteria/draftediting.h"
#include "criteria/walkdraft.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class DraftLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void givesALimit_data();
    void givesALimit();
    void takesAwayALimitThatHoldsForEach();
    void marksALimitAsAPersons();
    void readsTheLimitOfALineThatBecomesOne();
    void forgetsTheLimitOfALineThatIsNone();
};

void DraftLimitsTest::givesALimit_data()
{
    QTest::addColumn<qsizetype>("place");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("a section") << qsizetype(1) << 400
                               << u"Why (400): Why this hill? Why then? [View Inn] (200); Why on foot? | "
                                  "Who: Who came along?"_s;
    QTest::newRow("a question") << qsizetype(8) << 50
                                << u"Why: Why this hill? Why then? [View Inn] (200); Why on foot? (50) | "
                                   "Who: Who came along?"_s;
    QTest::newRow("a question with a printed limit")
        << qsizetype(3) << 50
        << u"Why: Why this hill? Why then? [View Inn] (50); Why on foot? | Who: Who came along?"_s;
    QTest::newRow("none in place of a printed one")
        << qsizetype(3) << 0
        << u"Why: Why this hill? Why then? [View Inn]; Why on foot? | Who: Who came along?"_s;
    QTest::newRow("the printed one itself")
        << qsizetype(7) << 250
        << u"Why: Why this hill? Why then? [View Inn] (250); Why on foot? | Who: Who came along?"_s;
    QTest::newRow("a title has none") << qsizetype(0) << 50 << outline(walk());
}

void DraftLimitsTest::givesALimit()
{
    QFETCH(const qsizetype, place);
    QFETCH(const int, most);
    const auto limit = most > 0 ? words(most) : std::nullopt;
    QTEST(outline(withLimit(walk(), place, limit)), "wanted");
}

void DraftLimitsTest::takesAwayALimitThatHoldsForEach()
{
    CategoryDraft draft = walk();
    draft.parts[9] = limitPart(u"400 words per section"_s, 10, 400, LimitScope::EachSection);
    draft.parts[12] = limitPart(u"90 words per question"_s, 13, 90, LimitScope::EachQuestion);
    draft = withLimit(withLimit(draft, 10, std::nullopt), 8, std::nullopt);
    QCOMPARE(outline(draft), u"Why (400): Why this hill? Why then? [View Inn] (200); Why on foot? | "
                             "Who: Who came along? (90)"_s);
    QCOMPARE(withLimit(draft, 8, std::nullopt), draft);
}

void DraftLimitsTest::marksALimitAsAPersons()
{
    CategoryDraft draft = walk();
    draft.parts[1].limit = Limit{LimitUnit::Words, 0, 400, Provenance::Usual};
    const CategoryDraft changed = withLimit(draft, 1, draft.parts.at(1).limit);
    QCOMPARE(changed.parts.at(1).limit, (Limit{LimitUnit::Words, 0, 400, Provenance::Person}));
    QCOMPARE(withLimit(changed, 1, words(400)), changed);
}

void DraftLimitsTest::readsTheLimitOfALineThatBecomesOne()
{
    CategoryDraft draft = walk();
    draft.parts[9].text = u"Maximum 1,000 words per section"_s;
    draft = withKind(draft, {9}, PartKind::Limit);
    QCOMPARE(draft.parts.at(9).limit, words(1000));
    QCOMPARE(draft.parts.at(9).scope, LimitScope::EachSection);
    QCOMPARE(outline(draft), u"Why (1000): Why this hill? Why then? [View Inn] (200); Why on foot? | "
                             "Who (1000): Who came along?"_s);
    QCOMPARE(withKind(draft, {9}, PartKind::LeftOut).parts.at(9).limit, words(1000));

    const CategoryDraft none = withKind(walk(), {12}, PartKind::Limit);
    QCOMPARE(none.parts.at(12).limit, std::nullopt);
    QCOMPARE(outline(none), outline(walk()));
}

void DraftLimitsTest::forgetsTheLimitOfALineThatIsNone()
{
    const CategoryDraft changed = withKind(walk(), {7}, PartKind::Question);
    QCOMPARE(changed.parts.at(7).limit, std::nullopt);
}

QTEST_GUILESS_MAIN(DraftLimitsTest)
#include "tst_draftlimits.moc"
