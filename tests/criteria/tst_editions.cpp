#include "criteria/draft.h"
#include "criteria/editionlines.h"
#include "criteria/editionoutcome.h"
#include "criteria/knowncategories.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class EditionsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInTheSameEdition();
    void tellsWordingsSectionsAndLimits();
    void tellsTheLimitsOfSectionsAndOfTheEntry();
    void matchesTheShippedCategoriesWithThemselves();
    void matchesShippedQuestionsWithoutTheirIds();
    void knowsTheShippedCategoriesAgainOnTheirPages_data();
    void knowsTheShippedCategoriesAgainOnTheirPages();
    void matchesQuestionsOfAnotherCategory();
    void proposesNothingFromNothing();
    void isQuickOnVeryManyQuestions_data();
    void isQuickOnVeryManyQuestions();
};

void EditionsTest::findsNothingInTheSameEdition()
{
    const QStringList twins{u"# a A"_s, u"a-1 Why?"_s, u"a-2 Why?"_s, u"# b B"_s, u"b-1 Why?"_s};
    QCOMPARE(outcomeOf(compareEditions(categoryOf(twins), categoryOf(twins))),
             QStringList({u"same a-1"_s, u"same a-2"_s, u"same b-1"_s}));
    QCOMPARE(compareEditions(Category(), Category()), EditionChanges());

    const QStringList others{u"# a A"_s, u"x Why?"_s, u"# b B"_s, u"y Why?"_s, u"z Why?"_s};
    QCOMPARE(outcomeOf(compareEditions(categoryOf(twins), categoryOf(others))),
             QStringList({u"same a-1>x"_s, u"same b-1>y"_s, u"moved a-2>z"_s}));
}

void EditionsTest::tellsWordingsSectionsAndLimits()
{
    const Category before =
        categoryOf({u"! phone Phone (3)"_s, u"# a A"_s, u"a-1 Why did you do this? (90)"_s});
    const Category after =
        categoryOf({u"! phone Phone (4)"_s, u"# b B"_s, u"b-1 Why did you do all this?"_s});
    const EditionChanges changes = compareEditions(before, after);
    QCOMPARE(changes.size(), 2);
    const auto words = [](int most) { return Limit{LimitUnit::Words, 0, most, Provenance::Page}; };
    const QuestionChange phone{QuestionChange::Kind::Same,
                               {u"phone"_s},
                               {u"phone"_s},
                               u"Phone"_s,
                               u"Phone"_s,
                               {},
                               {},
                               words(3),
                               words(4),
                               true};
    const QuestionChange why{QuestionChange::Kind::Reworded,
                             {u"a-1"_s},
                             {u"b-1"_s},
                             u"Why did you do this?"_s,
                             u"Why did you do all this?"_s,
                             u"A"_s,
                             u"B"_s,
                             words(90),
                             std::nullopt,
                             false};
    QCOMPARE(changes.at(0), phone);
    QCOMPARE(changes.at(1), why);

    const EditionChanges all = compareEditions(Category(), after);
    QCOMPARE(all.at(1).kind, QuestionChange::Kind::New);
    QCOMPARE(all.at(1).sectionAfter, u"B"_s);
    QCOMPARE(all.at(1).wordingBefore, QString());
    QCOMPARE(compareEditions(after, Category()).at(1).sectionBefore, u"B"_s);
}

void EditionsTest::tellsTheLimitsOfSectionsAndOfTheEntry()
{
    const auto words = [](int most, Provenance from = Provenance::Page) {
        return Limit{LimitUnit::Words, 0, most, from};
    };
    Category before = categoryOf(with({{u"# ambition"_s, {u"# ambition Ambition (400)"_s}},
                                       {u"# outcome"_s, {u"# outcome Outcome (400)"_s}},
                                       {u"# value"_s, {u"# value Value (90)"_s}}}));
    before.limit = words(1'000);
    QCOMPARE(compareSharedLimits(before, before), QList<SharedLimitChange>());
    Category after = categoryOf(with({{u"# ambition"_s, {u"# ambition Ambition (300)"_s}},
                                      {u"# outcome"_s, {u"# impact Impact"_s}},
                                      {u"# value"_s, {u"# value Value (90)"_s}}}));
    after.sections.append({{u"new"_s}, u"New"_s, Provenance::Page, {}, words(50), {}});
    after.sections[2].limit = words(90, Provenance::Usual); // the same to an entrant
    const QList<SharedLimitChange> wanted = {{{}, words(1'000), std::nullopt},
                                             {u"Ambition"_s, words(400), words(300)},
                                             {u"Impact"_s, words(400), std::nullopt}};
    QCOMPARE(compareSharedLimits(before, after), wanted);
}

void EditionsTest::matchesTheShippedCategoriesWithThemselves()
{
    for (const Category &category : {leadershipCategory(), integratedCareCategory(), everyKeyCategory()})
        QCOMPARE(differences(compareEditions(category, category)), QString());
}

void EditionsTest::matchesShippedQuestionsWithoutTheirIds()
{
    Category changed = integratedCareCategory();
    int number = 0;
    QStringList wanted;
    for (Section &section : changed.sections) {
        section.title += u" now"_s;
        for (Question &question : section.questions) {
            wanted += u"reworded %1>q%2"_s.arg(question.id.value).arg(++number);
            question.id.value = u"q%1"_s.arg(number);
            question.prompt =
                u"In your own words: "_s + question.prompt.replace(u"system"_s, u"partnership"_s);
        }
    }
    const EditionChanges changes = compareEditions(integratedCareCategory(), changed);
    QCOMPARE(outcomeOf(changes).mid(6), wanted);
}

void EditionsTest::knowsTheShippedCategoriesAgainOnTheirPages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Category>("category");
    QTest::newRow("leadership") << u"system-leadership-initiative-of-the-year.txt"_s << leadershipCategory();
    QTest::newRow("integrated care") << u"integrated-care-system-of-the-year.txt"_s
                                     << integratedCareCategory();
}

void EditionsTest::knowsTheShippedCategoriesAgainOnTheirPages()
{
    QFETCH(const QString, page);
    QFETCH(const Category, category);
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/data/") + page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readTextPage(file.readAll(), page);
    QVERIFY(read);
    Category newer = categoryOf(understandPage(*read, {{}, {}, QDate(2026, 11, 22)}));
    newer.details = category.details;
    const EditionChanges changes = compareEditions(category, newer);
    QCOMPARE(differences(changes), QString());
    QCOMPARE(changes.size(), questionCount(category) + category.details.size());
    const Category kept = withIdsOf(newer, category);
    for (const QuestionChange &change : compareEditions(category, kept))
        QCOMPARE(change.after, change.before);
    for (qsizetype i = 0; i < kept.sections.size(); ++i)
        QCOMPARE(kept.sections.at(i).id, category.sections.at(i).id);
}

void EditionsTest::matchesQuestionsOfAnotherCategory()
{
    const Category from = categoryOf(base());
    const Category into = categoryOf({
        u"! project-title Name"_s,
        u"! organisation Your organisation"_s,
        u"# ambition Ambition"_s,
        u"ambition-1 What was done about shortages of staff?"_s,
        u"# proof Proof"_s,
        u"proof-1 Provide qualitative and quantitative evidence of better care"_s,
        u"outcome-1 Which animals took part?"_s,
    });
    QCOMPARE(differences(matchQuestions(from, into)),
             u"reworded project-title after ; reworded organisation after project-title; "
             "gone phone after organisation; "
             "gone ambition-1 after phone; gone ambition-2 after ambition-1; "
             "reworded ambition-3>ambition-1 after ambition-2; "
             "gone outcome-1 after ambition-3>ambition-1; "
             "reworded outcome-2>proof-1 after outcome-1; "
             "gone outcome-3 after outcome-2>proof-1; "
             "new outcome-1 after outcome-3; "
             "gone value-1 after outcome-1; gone value-2 after value-1"_s);

    int likely = 0;
    const EditionChanges seeds = matchQuestions(leadershipCategory(), integratedCareCategory());
    QVERIFY(isEveryQuestionThereOnce(seeds, leadershipCategory(), integratedCareCategory()));
    for (const QuestionChange &change : seeds)
        likely += change.isDetail || change.before.isEmpty() || change.after.isEmpty() ? 0 : 1;
    QVERIFY2(likely <= 4, qPrintable(outcomeOf(seeds).join(u'\n')));
}

void EditionsTest::proposesNothingFromNothing()
{
    const Category into = categoryOf({u"# a A"_s, u"a-1 Why?"_s});
    QCOMPARE(outcomeOf(matchQuestions(Category(), into)), QStringList(u"new a-1"_s));
    QCOMPARE(outcomeOf(matchQuestions(into, Category())), QStringList(u"gone a-1"_s));
}

void EditionsTest::isQuickOnVeryManyQuestions_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("all different") << u"Word%1 more%1 than%1 enough%1"_s;
    QTest::newRow("all alike") << u"Why is number %1 alike?"_s;
    QTest::newRow("all the same") << u"Why?%1"_s.chopped(2);
}

void EditionsTest::isQuickOnVeryManyQuestions()
{
    QFETCH(const QString, pattern);
    QStringList lines{u"# a A"_s};
    for (int i = 0; i < 5'000; ++i)
        lines += u"a-%1 "_s.arg(i) + (pattern.contains(u"%1"_s) ? pattern.arg(i) : pattern);
    const Category before = categoryOf(lines);
    Category after = before;
    std::reverse(after.sections.first().questions.begin(), after.sections.first().questions.end());
    const EditionChanges changes = compareEditions(before, after);
    QVERIFY(isEveryQuestionThereOnce(changes, before, after));
    QCOMPARE(changes.size(), 5'000);
    QCOMPARE(withIdsOf(after, before), after);
}

QTEST_GUILESS_MAIN(EditionsTest)
#include "tst_editions.moc"
