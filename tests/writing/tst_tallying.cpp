#include "writing/tallying.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
Limit limitOf(int most, LimitUnit unit = LimitUnit::Words)
{
    Limit limit;
    limit.unit = unit;
    limit.most = most;
    return limit;
}

Question question(const QString &id, const std::optional<Limit> &limit = {})
{
    Question made;
    made.id = {id};
    made.limit = limit;
    return made;
}

Section section(const QString &id, const QList<Question> &questions, const std::optional<Limit> &limit = {})
{
    Section made;
    made.id = {id};
    made.questions = questions;
    made.limit = limit;
    return made;
}

Detail detail(const QString &id, const std::optional<Limit> &limit = {})
{
    Detail made;
    made.id = {id};
    made.limit = limit;
    return made;
}

Category twoSections()
{
    Category category;
    category.details = {detail(u"project-title"_s, limitOf(2)), detail(u"summary"_s)};
    category.sections = {
        section(u"ambition"_s, {question(u"ambition-1"_s, limitOf(3)), question(u"ambition-2"_s)},
                limitOf(5)),
        section(u"outcome"_s, {question(u"outcome-1"_s, limitOf(8, LimitUnit::Characters))}),
    };
    return category;
}

Entry filledIn()
{
    Entry entry;
    setTextOf(entry, projectTitleId(), u"Care nearer home"_s);
    setTextOf(entry, {u"summary"_s}, u"One two"_s);
    setTextOf(entry, {u"ambition-1"_s}, u"one two three"_s);
    setTextOf(entry, {u"ambition-2"_s}, u"four five six"_s);
    setTextOf(entry, {u"outcome-1"_s}, u"caf\u00e9 ole\u0301"_s);
    return entry;
}
} // namespace

class TestTallying : public QObject
{
    Q_OBJECT

private slots:
    void measuresEachAnswerByItsOwnLimit();
    void titleIsMeasuredAsADetail();
    void sumsSectionsAndEntryWithoutDetails();
    void sumsCharactersOfEachAnswer();
    void countsAnswersThatAreNotBlank();
    void countsScopesOverTheirLimits();
    void countsByTheCategorysRule();
    void emptyCategoryHasNothing();
};

void TestTallying::measuresEachAnswerByItsOwnLimit()
{
    const Tally tally = tallyOf(twoSections(), filledIn());
    QCOMPARE(tally.answers.size(), 5);
    QCOMPARE(tally.answers.value({u"ambition-1"_s}), (Measure{3, 3, limitOf(3)}));
    QCOMPARE(tally.answers.value({u"ambition-2"_s}), (Measure{3, 3, std::nullopt}));
    QCOMPARE(tally.answers.value({u"outcome-1"_s}), (Measure{2, 8, limitOf(8, LimitUnit::Characters)}));
}

void TestTallying::titleIsMeasuredAsADetail()
{
    const Tally tally = tallyOf(twoSections(), filledIn());
    QCOMPARE(tally.answers.value(projectTitleId()), (Measure{3, 3, limitOf(2)}));
}

void TestTallying::sumsSectionsAndEntryWithoutDetails()
{
    Category category = twoSections();
    category.limit = limitOf(100);
    const Tally tally = tallyOf(category, filledIn());
    QCOMPARE(tally.sections.value({u"ambition"_s}), (Measure{6, 6, limitOf(5)}));
    QCOMPARE(tally.sections.value({u"outcome"_s}), (Measure{2, 2, std::nullopt}));
    QCOMPARE(tally.entry, (Measure{8, 8, limitOf(100)}));
    QCOMPARE(tally.totals.words, 8);
}

void TestTallying::sumsCharactersOfEachAnswer()
{
    Category category = twoSections();
    category.sections.first().limit = limitOf(100, LimitUnit::CharactersNoSpaces);
    category.limit = limitOf(100, LimitUnit::Characters);
    const Tally tally = tallyOf(category, filledIn());
    QCOMPARE(tally.sections.value({u"ambition"_s}).size, 11 + 11);
    QCOMPARE(tally.sections.value({u"ambition"_s}).words, 6);
    QCOMPARE(tally.entry.size, 13 + 13 + 8);
    QCOMPARE(tally.entry.words, 8);
}

void TestTallying::countsAnswersThatAreNotBlank()
{
    Entry entry = filledIn();
    setTextOf(entry, {u"ambition-2"_s}, u" \n\u00a0"_s);
    const EntryTotals totals = tallyOf(twoSections(), entry).totals;
    QCOMPARE(totals.questions, 3);
    QCOMPARE(totals.answered, 2);
}

void TestTallying::countsScopesOverTheirLimits()
{
    Category category = twoSections();
    // The title by one word and the section ambition by one; ambition-1 and outcome-1 are exactly full.
    QCOMPARE(tallyOf(category, filledIn()).totals.scopesOver, 2);
    category.limit = limitOf(7);
    category.sections.first().questions.first().limit = limitOf(2);
    QCOMPARE(tallyOf(category, filledIn()).totals.scopesOver, 4);
}

void TestTallying::countsByTheCategorysRule()
{
    Category category = twoSections();
    Entry entry;
    setTextOf(entry, {u"ambition-1"_s}, u"end-to-end"_s);
    QCOMPARE(tallyOf(category, entry).entry.words, 1);
    category.counting = countingRule(CountingPreset::PortalStrict);
    QCOMPARE(tallyOf(category, entry).entry.words, 3);
}

void TestTallying::emptyCategoryHasNothing()
{
    QCOMPARE(tallyOf(Category(), filledIn()), Tally());
}

QTEST_GUILESS_MAIN(TestTallying)
#include "tst_tallying.moc"
