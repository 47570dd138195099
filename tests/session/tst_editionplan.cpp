#include "session/editionplan.h"

#include "session/editions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QuestionId food{u"soil-1"_s};
const QuestionId foodLater{u"soil-9"_s};
const QuestionId life{u"soil-2"_s};
const QuestionId eaters{u"harvest-1"_s};
const QuestionId eatersLater = life;
const QuestionId machines = food; ///< later
} // namespace

class EditionPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void answersGoToTheirQuestions();
    void anAnswerWhoseQuestionIsGoneIsNoAnswerToAnother();
    void anAnswerOfAnEarlierMoveIsNoAnswerEither();
    void whatIsAskedNoMoreKeepsItsIdWhereItIsFree();
    void theTitleStays();
    void declarationsWithOtherWordsAreAgreedToNoMore();
    void undoingPutsEverythingBack();
    void undoingMakesRoomForWhatWasWrittenSince();
    void showsEachQuestionWithItsAnswer();
    void namesWhatIsOverANewLimit();
    void listsAnswersWithoutAQuestion();

private:
    [[nodiscard]] const PlannedAnswer *rowOf(const EditionPlan &plan, const QuestionId &after) const;

    const Category m_before = gardenCategory().category;
    const Category m_after = newerGarden().category;
    Entry m_entry;
};

void EditionPlanTest::init()
{
    m_entry = {};
    m_entry.title = u"Roof garden"_s;
    m_entry.answers[food] = {u"With compost"_s, u"ask Ann"_s, true, {u"Compost"_s}};
    m_entry.answers[life] = {u"Worms and wonders"_s, {}, false, {}};
    m_entry.answers[eaters] = {u"All of the street"_s, {}, false, {}};
    m_entry.agreed = {{u"true"_s}, {u"visit"_s}};
}

void EditionPlanTest::answersGoToTheirQuestions()
{
    const Entry moved = withIds(m_entry, idsAfterMove(m_before, m_entry, m_after));
    QCOMPARE(moved.answers.value(foodLater), m_entry.answers.value(food));
    QVERIFY(!moved.answers.contains(food));
    QCOMPARE(moved.answers.value(eatersLater), m_entry.answers.value(eaters));
    QCOMPARE(moved.answers.size(), m_entry.answers.size());
}

void EditionPlanTest::anAnswerWhoseQuestionIsGoneIsNoAnswerToAnother()
{
    const Entry moved = withIds(m_entry, idsAfterMove(m_before, m_entry, m_after));
    QCOMPARE(moved.answers.value(eatersLater).text, u"All of the street"_s);
    QCOMPARE(moved.answers.value({u"soil-2~2027"_s}).text, u"Worms and wonders"_s);
}

void EditionPlanTest::anAnswerOfAnEarlierMoveIsNoAnswerEither()
{
    m_entry.answers[foodLater].text = u"Asked in 2026"_s; // the newer edition asks something else by that id
    m_entry.answers[{u"soil-2~2027"_s}].text = u"Moved before"_s;
    const Entry moved = withIds(m_entry, idsAfterMove(m_before, m_entry, m_after));
    QCOMPARE(moved.answers.value(foodLater).text, u"With compost"_s);
    QCOMPARE(moved.answers.value({u"soil-9~2027"_s}).text, u"Asked in 2026"_s);
    QCOMPARE(moved.answers.value({u"soil-2~2027"_s}).text, u"Moved before"_s);
    QCOMPARE(moved.answers.value({u"soil-2~2027~"_s}).text, u"Worms and wonders"_s);
}

void EditionPlanTest::whatIsAskedNoMoreKeepsItsIdWhereItIsFree()
{
    Category without = m_after;
    without.sections[1].questions.clear();
    const Entry moved = withIds(m_entry, idsAfterMove(m_before, m_entry, without));
    QCOMPARE(moved.answers.value(life).text, u"Worms and wonders"_s);
    const QList<QuestionId> wanted = {eaters, life};
    QCOMPARE(answersWithoutQuestion(moved, without), wanted);
}

void EditionPlanTest::theTitleStays()
{
    Category untitled = m_after;
    untitled.details.removeFirst();
    const Entry moved = withIds(m_entry, idsAfterMove(m_before, m_entry, untitled));
    QCOMPARE(moved.title, u"Roof garden"_s);
    QVERIFY(answersWithoutQuestion(moved, m_after).size() == 1);
}

void EditionPlanTest::declarationsWithOtherWordsAreAgreedToNoMore()
{
    const Entry moved = withIds(m_entry, idsAfterMove(m_before, m_entry, m_after));
    const QSet<DeclarationId> agreed = {{u"true~2027"_s}, {u"visit"_s}};
    QCOMPARE(moved.agreed, agreed);
}

void EditionPlanTest::undoingPutsEverythingBack()
{
    const MovedIds ids = idsAfterMove(m_before, m_entry, m_after);
    const Entry moved = withIds(m_entry, ids);
    MovedIds back;
    for (auto it = ids.questions.cbegin(); it != ids.questions.cend(); ++it)
        back.questions.insert(it.value(), it.key());
    for (auto it = ids.declarations.cbegin(); it != ids.declarations.cend(); ++it)
        back.declarations.insert(it.value(), it.key());
    QCOMPARE(idsAfterUndo(back, moved, m_after.edition), back);
    QCOMPARE(withIds(moved, back), m_entry);
}

void EditionPlanTest::undoingMakesRoomForWhatWasWrittenSince()
{
    Entry moved;
    moved.answers[life].text = u"Three diggers"_s;
    moved.answers[{u"soil-2~2027"_s}].text = u"Worms and wonders"_s;
    moved.agreed = {{u"true"_s}, {u"true~2027"_s}};
    const MovedIds back = {{{{u"soil-2~2027"_s}, life}}, {{{u"true~2027"_s}, {u"true"_s}}}};
    const Entry undone = withIds(moved, idsAfterUndo(back, moved, u"2028"_s));
    QCOMPARE(undone.answers.value(life).text, u"Worms and wonders"_s);
    QCOMPARE(undone.answers.value({u"soil-2~2028"_s}).text, u"Three diggers"_s);
    const QSet<DeclarationId> agreed = {{u"true"_s}, {u"true~2028"_s}};
    QCOMPARE(undone.agreed, agreed);
}

const PlannedAnswer *EditionPlanTest::rowOf(const EditionPlan &plan, const QuestionId &after) const
{
    for (const PlannedAnswer &answer : plan.answers) {
        if (answer.change.after == after)
            return &answer;
    }
    return nullptr;
}

void EditionPlanTest::showsEachQuestionWithItsAnswer()
{
    const EditionPlan plan = planMove(m_before, m_entry, m_after);
    const PlannedAnswer *moved = rowOf(plan, foodLater);
    QVERIFY(moved);
    QCOMPARE(moved->change.before, food);
    QCOMPARE(moved->text, u"With compost"_s);
    QCOMPARE(moved->notes, u"ask Ann"_s);
    const PlannedAnswer *added = rowOf(plan, machines);
    QVERIFY(added);
    QCOMPARE(added->change.kind, QuestionChange::Kind::New);
    QCOMPARE(added->text, QString());
    const PlannedAnswer *gone = rowOf(plan, {});
    QVERIFY(gone);
    QCOMPARE(gone->change.kind, QuestionChange::Kind::Gone);
    QCOMPARE(gone->change.before, life);
    QCOMPARE(gone->text, u"Worms and wonders"_s);
    QCOMPARE(plan.totals.answered, 2);
}

void EditionPlanTest::namesWhatIsOverANewLimit()
{
    QVERIFY(planMove(m_before, m_entry, m_before).overLimits.isEmpty());
    QVERIFY(planMove(m_before, m_entry, m_before).limits.isEmpty());
    const EditionPlan plan = planMove(m_before, m_entry, m_after);
    QCOMPARE(plan.limits.size(), 1);
    QCOMPARE(plan.limits.first().section, u"Harvest"_s);
    QCOMPARE(plan.limits.first().after->most, 3);
    QCOMPARE(plan.overLimits.size(), 1);
    QVERIFY2(plan.overLimits.first().contains(u"Harvest"_s), qPrintable(plan.overLimits.first()));
    Category strict = m_after;
    strict.sections[1].questions[0].limit = Limit{LimitUnit::Words, 0, 2};
    const EditionPlan strictPlan = planMove(m_before, m_entry, strict);
    QCOMPARE(strictPlan.overLimits.size(), 2);
    QVERIFY(strictPlan.overLimits.contains(rowOf(strictPlan, eatersLater)->over));
    QCOMPARE(rowOf(strictPlan, foodLater)->over, QString());
}

void EditionPlanTest::listsAnswersWithoutAQuestion()
{
    m_entry.answers[{u"gone-2"_s}].text = u"Words"_s;
    m_entry.answers[{u"gone-1"_s}].notes = u"Notes alone"_s;
    m_entry.answers[{u"gone-3"_s}] = {};
    const QList<QuestionId> wanted = {{u"gone-1"_s}, {u"gone-2"_s}};
    QCOMPARE(answersWithoutQuestion(m_entry, m_before), wanted);
}

QTEST_GUILESS_MAIN(EditionPlanTest)
#include "tst_editionplan.moc"
