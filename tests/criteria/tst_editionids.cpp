#include "criteria/categorywriter.h"
#include "criteria/draft.h"
#include "criteria/draftediting.h"
#include "criteria/editionlines.h"
#include "criteria/editions.h"
#include "criteria/freeids.h"
#include "criteria/knowncategories.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class EditionIdsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheIdsOfWhatGoesOn_data();
    void keepsTheIdsOfWhatGoesOn();
    void makesAPagesNewQuestionNew();
    void keepsTheIdsOfACategoryChangedByHand();
    void usesNoIdTwice();
    void keepsDeclarationsByTheirWords();
    void makesACategoryThatCanBeKept();
    void givesNoIdOfWhatAPersonTookOut();
};

void EditionIdsTest::keepsTheIdsOfWhatGoesOn_data()
{
    QTest::addColumn<QStringList>("newer");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("the same") << base() << base();
    QTest::newRow("a section renamed, its ids too")
        << with({{u"# outcome"_s, {u"# impact Impact"_s}},
                 {u"outcome-1"_s, {u"impact-1 How are the short-term goals being achieved?"_s}},
                 {u"outcome-2"_s, {u"impact-2 Provide quantitative evidence for improved care"_s}},
                 {u"outcome-3"_s, {u"impact-3 Use testimonials from patients and partners"_s}}})
        << with({{u"# outcome"_s, {u"# outcome Impact"_s}},
                 {u"outcome-2"_s, {u"outcome-2 Provide quantitative evidence for improved care"_s}}});
    QTest::newRow("a question before the others")
        << with({{u"outcome-1"_s,
                  {u"outcome-1 What did you spend?"_s,
                   u"outcome-2 How are the short-term goals being achieved?"_s}},
                 {u"outcome-2"_s, {u"outcome-3 Provide quantitative evidence of improved care"_s}},
                 {u"outcome-3"_s, {u"outcome-4 Use testimonials from patients and partners"_s}}})
        << with({{u"outcome-1"_s,
                  {u"outcome-4 What did you spend?"_s,
                   u"outcome-1 How are the short-term goals being achieved?"_s}}});
    QTest::newRow("another question under the old id")
        << with({{u"outcome-2"_s, {u"outcome-2 Who paid for it, and was that enough?"_s}}})
        << with({{u"outcome-2"_s, {u"outcome-4 Who paid for it, and was that enough?"_s}}});
    QTest::newRow("a question moved")
        << with({{u"value-2"_s, {}},
                 {u"outcome-3"_s,
                  {lineOf(u"outcome-3"_s),
                   u"outcome-4 How has the initiative driven improved user experience?"_s}}})
        << with({{u"value-2"_s, {}}, {u"outcome-3"_s, {lineOf(u"outcome-3"_s), lineOf(u"value-2"_s)}}});
    QTest::newRow("a section split")
        << with({{u"outcome-3"_s,
                  {u"# voices Voices"_s, u"voices-1 Use testimonials from patients and partners"_s}}})
        << with({{u"outcome-3"_s, {u"# voices Voices"_s, lineOf(u"outcome-3"_s)}}});
    QTest::newRow("a new section under an old id")
        << with({{u"# value"_s, {}},
                 {u"value-1"_s, {}},
                 {u"value-2"_s, {u"# value Cost"_s, u"value-1 What did you spend?"_s}}})
        << with({{u"# value"_s, {}},
                 {u"value-1"_s, {}},
                 {u"value-2"_s, {u"# value-3 Cost"_s, u"value-4 What did you spend?"_s}}});
    QTest::newRow("details")
        << with({{u"! phone"_s, {u"! telephone Contact telephone number"_s, u"! value-1 Budget band"_s}}})
        << with({{u"! phone"_s, {u"! phone Contact telephone number"_s, u"! value-3 Budget band"_s}}});
}

void EditionIdsTest::keepsTheIdsOfWhatGoesOn()
{
    QFETCH(const QStringList, newer);
    QFETCH(const QStringList, wanted);
    Category foreign = categoryOf(newer);
    foreign.id = {u"own/walk"_s};
    foreign.edition = u"2025"_s;
    Category expected = categoryOf(wanted);
    expected.edition = u"2025"_s;
    const Category kept = withIdsOf(foreign, categoryOf(base()));
    QCOMPARE(kept, expected);
}

/// A page's ids tell places alone: a question in the place of one that is gone has nothing to do with it.
void EditionIdsTest::makesAPagesNewQuestionNew()
{
    const Category older = categoryOf(base());
    const Category page =
        categoryOf(with({{u"outcome-2"_s, {u"outcome-2 Who paid for it, and was that enough?"_s}}}));
    QStringList outcome;
    for (const QuestionChange &change : compareEditions(older, withIdsOf(page, older))) {
        if (change.kind != QuestionChange::Kind::Same)
            outcome += change.before.value + u'>' + change.after.value;
    }
    QCOMPARE(outcome, QStringList({u"outcome-2>"_s, u">outcome-4"_s}));

    const Category earliest =
        categoryOf(with({{u"outcome-3"_s, {lineOf(u"outcome-3"_s), u"outcome-4 Was it worth it?"_s}}}));
    const Category kept = withIdsOf(page, older, idsIn(earliest));
    QCOMPARE(kept.sections.at(1).questions.at(1).id.value, u"outcome-5"_s);
}

/// A person who writes a question anew goes on with it.
void EditionIdsTest::keepsTheIdsOfACategoryChangedByHand()
{
    const Category older = categoryOf(base());
    CategoryDraft draft = draftOf(older);
    for (qsizetype place = 0; place < draft.parts.size(); ++place) {
        if (draft.parts.at(place).id == u"outcome-2"_s)
            draft = withText(draft, place, u"Who paid for it, and was that enough?"_s);
    }
    QStringList outcome;
    for (const QuestionChange &change : compareEditions(older, categoryOf(draft))) {
        QCOMPARE(change.after, change.before);
        if (change.kind == QuestionChange::Kind::Reworded)
            outcome += change.after.value;
    }
    QCOMPARE(outcome, QStringList(u"outcome-2"_s));
}

void EditionIdsTest::usesNoIdTwice()
{
    const Category older = categoryOf({u"! a-3 Label"_s, u"# a A"_s, u"a-1 Why?"_s, u"a-2 How?"_s});
    const Category newer =
        categoryOf({u"# a B"_s, u"a-1 Who was there on the day?"_s, u"a-2 What did it cost in all?"_s,
                    u"a-4 Where is it held each year?"_s, u"# a-3 C"_s, u"a-5 How?"_s});
    const Category kept = withIdsOf(newer, older);
    QStringList ids;
    for (const Section &section : kept.sections) {
        ids += section.id.value;
        for (const Question &question : section.questions)
            ids += question.id.value;
    }
    QCOMPARE(ids, QStringList({u"a-4"_s, u"a-5"_s, u"a-6"_s, u"a-7"_s, u"a"_s, u"a-2"_s}));
}

void EditionIdsTest::keepsDeclarationsByTheirWords()
{
    Category older = categoryOf(base());
    older.declarations = {{{u"accurate"_s}, u"It is accurate."_s, true},
                          {{u"agreed"_s}, u"All have agreed."_s, true}};
    Category newer = categoryOf(base());
    newer.declarations = {{{u"first"_s}, u"All have agreed"_s, true},
                          {{u"accurate"_s}, u"It is accurate and may be printed."_s, true}};
    const Category kept = withIdsOf(newer, older);
    QCOMPARE(kept.declarations.at(0).id.value, u"agreed"_s);
    QCOMPARE(kept.declarations.at(1).id.value, u"accurate-2"_s);
}

void EditionIdsTest::makesACategoryThatCanBeKept()
{
    QStringList renumbered = base();
    for (QString &line : renumbered) {
        if (!line.startsWith(u'#') && !line.startsWith(u'!'))
            line = u"x%1 %2"_s.arg(qHash(line)).arg(line.section(u' ', 1));
    }
    const Category kept = withIdsOf(integratedCareCategory(), categoryOf(renumbered));
    const auto reading = readCategory(categoryJson(kept), u"kept"_s);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().constFirst().text()));
    QCOMPARE(withIdsOf(categoryOf(base()), categoryOf(renumbered)), categoryOf(renumbered));
}

void EditionIdsTest::givesNoIdOfWhatAPersonTookOut()
{
    const Category category = categoryOf(base());
    CategoryDraft draft = draftOf(category);
    const auto placeOf = [&](const QString &text) {
        qsizetype place = 0;
        while (draft.parts.at(place).text != text)
            ++place;
        return place;
    };
    const qsizetype last = placeOf(u"How has the initiative driven improved user experience?"_s);
    draft = withNewPart(without(draft, {last}), last, PartKind::Question, u"What did you spend?"_s);
    draft = without(draft, {placeOf(u"Ambition"_s)});
    draft = withNewPart(draft, placeOf(u"Outcome"_s), PartKind::Section, u"Ambition"_s);
    const Category changed = categoryOf(draft);
    QCOMPARE(changed.sections.constLast().questions.constLast().id.value, u"value-2-2"_s);
    QCOMPARE(findQuestion(changed, {u"value-2"_s}), nullptr);
    QVERIFY(std::none_of(changed.sections.cbegin(), changed.sections.cend(),
                         [](const Section &section) { return section.id.value == u"ambition"_s; }));
}

QTEST_GUILESS_MAIN(EditionIdsTest)
#include "tst_editionids.moc"
