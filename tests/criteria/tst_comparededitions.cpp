#include "criteria/editionlines.h"
#include "criteria/editionoutcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class ComparedEditionsTest : public QObject
{
    Q_OBJECT

private slots:
    void comparesEditions_data();
    void comparesEditions();
};

void ComparedEditionsTest::comparesEditions_data()
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

void ComparedEditionsTest::comparesEditions()
{
    QFETCH(const QStringList, after);
    const Category before = categoryOf(base());
    const EditionChanges changes = compareEditions(before, categoryOf(after));
    QTEST(differences(changes), "wanted");
    QVERIFY(isEveryQuestionThereOnce(changes, before, categoryOf(after)));
    QCOMPARE(compareEditions(before, categoryOf(after)), changes);
}

QTEST_GUILESS_MAIN(ComparedEditionsTest)
#include "tst_comparededitions.moc"
