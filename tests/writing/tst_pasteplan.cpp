#include "model/pasteplan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
Detail detail(const QString &id)
{
    Detail made;
    made.id = {id};
    return made;
}

Section section(const QString &id, const QStringList &questions)
{
    Section made;
    made.id = {id};
    for (const QString &each : questions) {
        Question question;
        question.id = {each};
        made.questions += question;
    }
    return made;
}

Category edition(const QStringList &details, const QStringList &ambition, const QStringList &outcome)
{
    Category category;
    for (const QString &id : details)
        category.details += detail(id);
    category.sections = {section(u"ambition"_s, ambition), section(u"outcome"_s, outcome)};
    return category;
}

Category thisYear()
{
    return edition({u"title"_s, u"organisation"_s}, {u"a1"_s, u"a2"_s}, {u"o1"_s});
}

/// "title | a1+a2 | o1"
QString shape(const PastePlan &plan)
{
    QStringList fields;
    for (const PasteField &field : plan.fields) {
        QStringList parts;
        for (const QuestionId &part : field.parts)
            parts += part.value;
        fields += parts.join(u'+') + (field.left ? u"-"_s : QString());
    }
    return fields.join(u" | "_s);
}
} // namespace

class TestPastePlan : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheDetails();
    void keepsThroughJson();
    void readsWhatItDoesNotKnowAsTheDefault();
    void fitsAnotherEdition();
    void takesEachPartOnce();
    void joinsAndParts();
    void joinsWholeSectionsWhereTheyBegan();
};

void TestPastePlan::beginsWithTheDetails()
{
    QCOMPARE(shape(defaultPlan(thisYear())), u"title | organisation | a1 | a2 | o1"_s);
}

void TestPastePlan::keepsThroughJson()
{
    PastePlan plan = withFieldsJoined(defaultPlan(thisYear()), 2);
    plan.fields[0].name = u"Name of the \u201cproject\u201d"_s;
    plan.fields[1].left = true;
    plan.fields[2].limit = Limit{LimitUnit::Characters, 0, 2500, Provenance::Person};
    plan.style = {QuoteStyle::Straight, LineStyle::Crlf, BulletStyle::None, true, true};
    plan.counting = CountingPreset::PortalStrict;
    QCOMPARE(planOf(planJson(plan)), plan);
    QCOMPARE(planOf(planJson({})), PastePlan());
}

void TestPastePlan::readsWhatItDoesNotKnowAsTheDefault()
{
    QCOMPARE(planOf("no JSON"), PastePlan());
    const PastePlan plan =
        planOf(R"({"fields":[{"parts":["a1",7,""],"limit":{"unit":"pages","max":2}},{"parts":[]},3],
                   "style":{"quotes":"angled","lines":"oneLine"},"counting":"by eye"})");
    QCOMPARE(shape(plan), u"a1"_s);
    QCOMPARE(plan.fields.at(0).limit, std::nullopt);
    QCOMPARE(plan.style.quotes, QuoteStyle::AsTyped);
    QCOMPARE(plan.style.lines, LineStyle::OneLine);
    QCOMPARE(plan.counting, std::nullopt);
}

void TestPastePlan::fitsAnotherEdition()
{
    PastePlan plan = withFieldsJoined(defaultPlan(thisYear()), 2);
    plan.fields.move(2, 0);
    plan.fields[1].left = true;
    QCOMPARE(shape(plan), u"a1+a2 | title- | organisation | o1"_s);
    const Category nextYear = edition({u"title"_s, u"team"_s}, {u"a2"_s, u"a3"_s}, {u"o2"_s, u"o1"_s});
    QCOMPARE(shape(fittedPlan(plan, nextYear)), u"a2 | title- | o1 | team | a3 | o2"_s);
}

void TestPastePlan::takesEachPartOnce()
{
    PastePlan plan;
    plan.fields = {{{}, {{u"a1"_s}, {u"a1"_s}}, {}, false}, {{}, {{u"a1"_s}}, {}, false}};
    QCOMPARE(shape(fittedPlan(plan, thisYear())), u"a1 | title | organisation | a2 | o1"_s);
}

void TestPastePlan::joinsAndParts()
{
    const PastePlan plan = defaultPlan(thisYear());
    const PastePlan joined = withFieldsJoined(withFieldsJoined(plan, 2), 2);
    QCOMPARE(shape(joined), u"title | organisation | a1+a2+o1"_s);
    QCOMPARE(shape(withFieldParted(joined, 2)), shape(plan));
    QCOMPARE(shape(withFieldParted(joined, 0)), shape(joined));
}

void TestPastePlan::joinsWholeSectionsWhereTheyBegan()
{
    PastePlan plan = defaultPlan(thisYear());
    plan.fields.move(4, 0);
    plan.fields.move(4, 1);
    QCOMPARE(shape(plan), u"o1 | a2 | title | organisation | a1"_s);
    const PastePlan joined = withSectionsJoined(plan, thisYear());
    QCOMPARE(shape(joined), u"o1 | a1+a2 | title | organisation"_s);
    QCOMPARE(shape(withAllParted(joined)), u"o1 | a1 | a2 | title | organisation"_s);
}

QTEST_GUILESS_MAIN(TestPastePlan)
#include "tst_pasteplan.moc"
