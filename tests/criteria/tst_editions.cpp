#include "criteria/draft.h"
#include "criteria/editionlines.h"
#include "criteria/editions.h"
#include "criteria/knowncategories.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QString nameOf(QuestionChange::Kind kind)
{
    switch (kind) {
    case QuestionChange::Kind::Same:
        return u"same"_s;
    case QuestionChange::Kind::Reworded:
        return u"reworded"_s;
    case QuestionChange::Kind::Moved:
        return u"moved"_s;
    case QuestionChange::Kind::New:
        return u"new"_s;
    case QuestionChange::Kind::Gone:
        return u"gone"_s;
    }
    return {};
}

QStringList outcomeOf(const EditionChanges &changes)
{
    QStringList outcome;
    for (const QuestionChange &change : changes) {
        QStringList ids{change.before.value, change.after.value};
        ids.removeAll(QString());
        ids.removeDuplicates();
        outcome += nameOf(change.kind) + u' ' + ids.join(u'>');
    }
    return outcome;
}

/// What is not the same, in order, each with what stands before it.
QString differences(const EditionChanges &changes)
{
    QStringList differing;
    const QStringList all = outcomeOf(changes);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).startsWith(u"same "_s))
            differing += all.at(i) + u" after "_s + all.value(i - 1).section(u' ', 1);
    }
    return differing.join(u"; ");
}

bool isEveryQuestionThereOnce(const EditionChanges &changes, const Category &before, const Category &after)
{
    QStringList earlier;
    QStringList later;
    for (const QuestionChange &change : changes) {
        if (!change.before.isEmpty())
            earlier += change.before.value;
        if (!change.after.isEmpty())
            later += change.after.value;
    }
    const auto idsIn = [](const Category &category) {
        QStringList ids;
        for (const Detail &detail : category.details)
            ids += detail.id.value;
        for (const Section &section : category.sections) {
            for (const Question &question : section.questions)
                ids += question.id.value;
        }
        return ids;
    };
    earlier.sort();
    QStringList wanted = idsIn(before);
    wanted.sort();
    return earlier == wanted && later == idsIn(after);
}
} // namespace

class EditionsTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesEditions_data();
    void comparesEditions();
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

void EditionsTest::comparesEditions_data()
{
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QStringList &after, const QString &wanted) {
        QTest::newRow(name) << after << wanted;
    };
    const auto o1 = u"outcome-1"_s;
    const auto o2 = u"outcome-2"_s;
    const auto o3 = u"outcome-3"_s;

    row("nothing", base(), {});
    row("a section renamed", with({{u"# outcome"_s, {u"# impact Impact"_s}}}), {});
    row("a section renamed, its ids too",
        with({{u"# outcome"_s, {u"# impact Impact"_s}},
              {o1, {u"impact-1 How are the short-term goals being achieved?"_s}},
              {o2, {u"impact-2 Provide quantitative evidence of improved care"_s}},
              {o3, {u"impact-3 Use testimonials from patients and partners"_s}}}),
        {});
    row("sections in another order", base().mid(0, 3) + base().mid(7, 4) + base().mid(3, 4) + base().mid(11),
        {});
    row("a question moved up", with({{o3, {}}, {o1, {lineOf(o3), lineOf(o1)}}}),
        u"moved outcome-3 after ambition-3"_s);
    row("a question moved down", with({{o1, {}}, {o3, {lineOf(o3), lineOf(o1)}}}),
        u"moved outcome-1 after outcome-3"_s);
    row("a question moved to another section",
        with({{o3, {}},
              {u"value-1"_s,
               {lineOf(u"value-1"_s), u"value-9 Use testimonials from patients and partners"_s}}}),
        u"moved outcome-3>value-9 after value-1"_s);
    row("a question moved and reworded",
        with({{o3, {}},
              {u"value-1"_s,
               {u"value-0 Use testimonials from patients and other partners"_s, lineOf(u"value-1"_s)}}}),
        u"moved outcome-3>value-0 after outcome-2"_s);
    row("lightly reworded", with({{o2, {u"outcome-2 Provide quantitative evidence of the improved care"_s}}}),
        u"reworded outcome-2 after outcome-1"_s);
    row("lightly reworded with another id",
        with({{o2, {u"x-1 Please provide quantitative evidence for improved care."_s}}}),
        u"reworded outcome-2>x-1 after outcome-1"_s);
    row("reworded in the middle",
        with({{o2, {u"outcome-2 Give evidence in figures that care has improved"_s}}}),
        u"reworded outcome-2 after outcome-1"_s);
    row("wholly rewritten under its id", with({{o2, {u"outcome-2 Who paid for it, and was that enough?"_s}}}),
        u"reworded outcome-2 after outcome-1"_s);
    row("wholly rewritten under its id in another section",
        with({{o2, {}},
              {u"value-2"_s, {lineOf(u"value-2"_s), u"outcome-2 Who paid for it, and was that enough?"_s}}}),
        u"moved outcome-2 after value-2"_s);
    row("another question's text under the id",
        with({{o2, {u"outcome-2 Use testimonials from patients and partners"_s}}, {o3, {}}}),
        u"gone outcome-2 after outcome-1"_s);
    row("its text under another id, and a new one under its id",
        with({{o2,
               {u"outcome-2 Who paid for it, and was that enough?"_s,
                u"outcome-9 Provide quantitative evidence of improved care"_s}}}),
        u"new outcome-2 after outcome-1"_s);
    row("wholly rewritten, and another before it",
        with({{o2,
               {u"outcome-9 Which machines did you rent?"_s,
                u"outcome-2 Who paid for it, and was that enough?"_s}}}),
        u"new outcome-9 after outcome-1; reworded outcome-2 after outcome-9"_s);
    row("a detail wholly relabelled", with({{u"! phone"_s, {u"! phone Budget band"_s}}}),
        u"reworded phone after organisation"_s);
    row("a detail's id for a question", with({{u"! phone"_s, {}}, {o2, {u"phone What did you rent?"_s}}}),
        u"gone phone after organisation; gone outcome-2 after outcome-1; new phone after outcome-2"_s);
    row("case, dashes and spaces alone",
        with({{o1, {u"outcome-1 HOW are the short\u2011term\u00a0goals being achieved"_s}}}), {});
    row("split in two",
        with({{u"ambition-1"_s,
               {u"ambition-1 Describe the biggest challenges facing your system"_s,
                u"ambition-9 Say how you are resolving them"_s}}}),
        u"reworded ambition-1 after phone; new ambition-9 after ambition-1"_s);
    row("two made one",
        with({{o2, {u"outcome-2 Provide quantitative evidence of improved care, and use testimonials"_s}},
              {o3, {}}}),
        u"reworded outcome-2 after outcome-1; gone outcome-3 after outcome-2"_s);
    row("ids swapped",
        with({{o1, {u"outcome-2 How are the short-term goals being achieved?"_s}},
              {o2, {u"outcome-1 Provide quantitative evidence of improved care"_s}}}),
        {});
    row("ids swapped and reworded",
        with({{u"value-1"_s, {u"value-2 How has the initiative driven gains in efficiency?"_s}},
              {u"value-2"_s, {u"value-1 How has the initiative driven a better user experience?"_s}}}),
        u"reworded value-1>value-2 after outcome-3; reworded value-2>value-1 after value-1>value-2"_s);
    row("all ids new, as from a page",
        QStringList(base()).replaceInStrings(QRegularExpression(u"^(?![#!])(\\w+)-"_s), u"s\\1-"_s), {});
    row("ids moved on by a question before them",
        with({{o1,
               {u"outcome-1 What did you spend?"_s,
                u"outcome-2 How are the short-term goals being achieved?"_s}},
              {o2, {u"outcome-3 Provide quantitative evidence of improved care"_s}},
              {o3, {u"outcome-4 Use testimonials from patients and partners"_s}}}),
        u"new outcome-1 after ambition-3"_s);
    row("one gone at the beginning", with({{u"ambition-1"_s, {}}}), u"gone ambition-1 after phone"_s);
    row("one gone in the middle", with({{o2, {}}}), u"gone outcome-2 after outcome-1"_s);
    row("one gone at the end", with({{u"value-2"_s, {}}}), u"gone value-2 after value-1"_s);
    row("two gone together", with({{o1, {}}, {o2, {}}}),
        u"gone outcome-1 after ambition-3; gone outcome-2 after outcome-1"_s);
    row("one gone and one new", with({{o2, {u"x What did you spend?"_s}}}),
        u"gone outcome-2 after outcome-1; new x after outcome-2"_s);
    row("one gone behind one that moved",
        with({{o1, {}},
              {o2, {}},
              {u"value-2"_s, {lineOf(u"value-2"_s), u"v How are the short-term goals being achieved?"_s}}}),
        u"gone outcome-2 after ambition-3; moved outcome-1>v after value-2"_s);
    row("a section gone", with({{u"# outcome"_s, {}}, {o1, {}}, {o2, {}}, {o3, {}}}),
        u"gone outcome-1 after ambition-3; gone outcome-2 after outcome-1; gone outcome-3 after outcome-2"_s);
    row("a section new",
        with({{u"# value"_s, {u"# cost Cost"_s, u"cost-1 What did you spend?"_s, lineOf(u"# value"_s)}}}),
        u"new cost-1 after outcome-3"_s);
    row("a section split",
        with({{o3, {u"# voices Voices"_s, u"voices-1 Use testimonials from patients and partners"_s}}}),
        u"moved outcome-3>voices-1 after outcome-2"_s);
    row("sections joined", with({{u"# value"_s, {}}}),
        u"moved value-1 after outcome-3; moved value-2 after value-1"_s);
    row("a limit changed", with({{o2, {lineOf(o2) + u" (90)"_s}}}), {});
    row("a detail relabelled", with({{u"! phone"_s, {u"! phone Phone number of a contact"_s}}}),
        u"reworded phone after organisation"_s);
    row("a detail relabelled and its id changed",
        with({{u"! phone"_s, {u"! tel Contact telephone number"_s}}}),
        u"reworded phone>tel after organisation"_s);
    row("the title relabelled", with({{u"! project-title"_s, {u"! project-title Name of your entry"_s}}}),
        u"reworded project-title after "_s);
    row("a detail gone, one new", with({{u"! organisation"_s, {u"! budget Budget band"_s}}}),
        u"gone organisation after project-title; new budget after organisation"_s);
    row("details in another order", QStringList{base().at(2), base().at(0), base().at(1)} + base().mid(3),
        {});
    row("a detail that became a question",
        with({{u"! organisation"_s, {}}, {u"value-2"_s, {lineOf(u"value-2"_s), u"value-3 Organisation"_s}}}),
        u"gone organisation after project-title; new value-3 after value-2"_s);
    row("another prompt twice",
        with({{o2, {lineOf(o2), u"outcome-9 Provide quantitative evidence of improved care"_s}}}),
        u"new outcome-9 after outcome-2"_s);
}

void EditionsTest::comparesEditions()
{
    QFETCH(const QStringList, after);
    const Category before = categoryOf(base());
    const EditionChanges changes = compareEditions(before, categoryOf(after));
    QTEST(differences(changes), "wanted");
    QVERIFY(isEveryQuestionThereOnce(changes, before, categoryOf(after)));
    QCOMPARE(compareEditions(before, categoryOf(after)), changes);
}

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
