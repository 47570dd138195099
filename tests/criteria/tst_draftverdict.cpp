#include "criteria/categorywriter.h"
#include "criteria/draft.h"
#include "criteria/draftediting.h"
#include "criteria/draftverdict.h"
#include "criteria/knowncategories.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
DraftPart part(PartKind kind, const QString &text)
{
    DraftPart made;
    made.kind = kind;
    made.text = text;
    return made;
}

/// Parts 0 title, 1 section, 2 question, 3 section, 4 question: it can be used.
CategoryDraft sound()
{
    CategoryDraft draft;
    draft.rest.id = {u"own/walk"_s};
    draft.rest.edition = u"2026"_s;
    draft.rest.language = u"en-GB"_s;
    draft.rest.programme.name = u"Hill Awards"_s;
    draft.parts = {
        part(PartKind::Title, u"Walk of the Year"_s),   part(PartKind::Section, u"Why"_s),
        part(PartKind::Question, u"Why this hill?"_s),  part(PartKind::Section, u"Who"_s),
        part(PartKind::Question, u"Who came along?"_s),
    };
    return draft;
}

std::optional<Limit> between(int fewest, int most)
{
    return Limit{LimitUnit::Words, fewest, most, Provenance::Person};
}
} // namespace

class DraftVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatThereIs();
    void findsNothingInASoundDraft();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void saysItOnceForEachPlace();
    void saysNoMoreThanCanBeRead();
    void letsThroughWhatCanBeKept_data();
    void letsThroughWhatCanBeKept();
    void givesBackTheCategoryOfADraft_data();
    void givesBackTheCategoryOfADraft();
    void makesIdsThatAFileMayHave();
    void namesTheProgrammeForWantOfBetter();
    void leavesOutBlankLinesAndRepeatedPoints();
    void isQuickOnAPageOfEqualLines_data();
    void isQuickOnAPageOfEqualLines();
};

void DraftVerdictTest::countsWhatThereIs()
{
    CategoryDraft draft = sound();
    draft.parts[2].sure = false;
    draft.parts += part(PartKind::LeftOut, u"Share"_s);
    draft.parts.last().sure = false;
    const DraftVerdict verdict = verdictOf(draft);
    QCOMPARE(verdict.sections, 2);
    QCOMPARE(verdict.questions, 2);
    QCOMPARE(verdict.unsure, 2);

    const DraftVerdict shipped = verdictOf(draftOf(integratedCareCategory()));
    QCOMPARE(shipped.sections, 5);
    QCOMPARE(shipped.questions, 18);
    QCOMPARE(shipped.unsure, 0);
}

void DraftVerdictTest::findsNothingInASoundDraft()
{
    QCOMPARE(verdictOf(sound()).obstacles, QStringList());
    QCOMPARE(verdictOf(draftOf(leadershipCategory())).obstacles, QStringList());
    QCOMPARE(verdictOf(draftOf(integratedCareCategory())).obstacles, QStringList());
    QCOMPARE(verdictOf(draftOf(everyKeyCategory())).obstacles, QStringList());
}

void DraftVerdictTest::saysWhatIsInTheWay_data()
{
    QTest::addColumn<CategoryDraft>("draft");
    QTest::addColumn<QString>("obstacle");
    const CategoryDraft draft = sound();
    const auto row = [](const char *name, const CategoryDraft &changed, const QString &obstacle) {
        QTest::newRow(name) << changed << obstacle;
    };
    const QString untitled =
        u"The category has no title. Say which line of the page is its title, or type one."_s;
    row("no title", without(draft, {0}), untitled);
    row("a title of spaces", withText(draft, 0, u"\u00a0"_s), untitled);
    row("no question", without(draft, {2, 4}),
        u"There is no question. Say which lines of the page are questions, or add one."_s);
    row("a section without question", without(draft, {4}),
        u"The section “Who” has no question. Add one, or leave the section out."_s);
    row("a section without title", withText(draft, 3, QString()), u"Section 2 has no title. Type one."_s);
    row("questions before any section", without(draft, {1}), u"Section 1 has no title. Type one."_s);
    const QString equal =
        u"More than one section is called “%1”. Give each a name of its own, or join them."_s;
    row("two sections of one title", withText(draft, 3, u"Why"_s), equal.arg(u"Why"_s));
    row("titles that only differ in case", withText(draft, 3, u"WHY"_s), equal.arg(u"WHY"_s));
    row("a question without text", withText(draft, 4, u" "_s),
        u"Question 1 of the section “Who” has no text. Type it, or leave it out."_s);
    const QString limit =
        u"The limit of “%1” asks for at least %2 and allows %3 at most. Change one of the two."_s;
    row("limit of a section", withLimit(draft, 1, between(300, 200)), limit.arg(u"Why"_s).arg(300).arg(200));
    row("limit of a question", withLimit(draft, 4, between(6, 5)),
        limit.arg(u"Who came along?"_s).arg(6).arg(5));
    CategoryDraft whole = draft;
    whole.rest.limit = between(10, 9);
    row("limit of all", whole, limit.arg(u"Walk of the Year"_s).arg(10).arg(9));
    CategoryDraft detailed = draft;
    detailed.rest.details = {
        {{u"summary"_s}, u"Summary %2"_s, {}, DetailKind::Text, {}, false, between(2, 1)}};
    row("limit of a detail", detailed,
        u"The limit of “Summary %2” asks for at least 2 and allows 1 at most. Change one of the two."_s);
    CategoryDraft edition = draft;
    edition.rest.edition.clear();
    row("no edition", edition, u"The edition has no name. Type the award’s year."_s);
    CategoryDraft language = draft;
    language.rest.language = u"English"_s;
    row("what a file cannot have", language,
        u"The category cannot be kept as it is: language: must be a language such as en-GB or cy. Change "
        "this first."_s);
}

void DraftVerdictTest::saysWhatIsInTheWay()
{
    QFETCH(const CategoryDraft, draft);
    QFETCH(const QString, obstacle);
    QCOMPARE(verdictOf(draft).obstacles, QStringList(obstacle));
}

void DraftVerdictTest::saysItOnceForEachPlace()
{
    CategoryDraft draft = withText(withText(sound(), 3, u"why"_s), 0, QString());
    draft = withNewPart(draft, 5, PartKind::Section, u"Why"_s);
    QCOMPARE(verdictOf(draft).obstacles,
             QStringList({
                 u"The category has no title. Say which line of the page is its title, or type one."_s,
                 u"The section “Why” has no question. Add one, or leave the section out."_s,
                 u"More than one section is called “why”. Give each a name of its own, or join them."_s,
             }));
    QCOMPARE(verdictOf(CategoryDraft()).obstacles.size(), 3);
}

void DraftVerdictTest::saysNoMoreThanCanBeRead()
{
    CategoryDraft draft = sound();
    for (int i = 0; i < 1000; ++i)
        draft.parts += part(PartKind::Section, QString());
    QCOMPARE(verdictOf(draft).obstacles.size(), 20);
}

void DraftVerdictTest::letsThroughWhatCanBeKept_data()
{
    QTest::addColumn<CategoryDraft>("draft");
    CategoryDraft draft = sound();
    draft.parts[2].text = u"“Why?” \\ \"this\"\nŵŷ 🎉"_s;
    QTest::newRow("odd texts") << draft;
    draft = sound();
    draft.parts[1].text = u"Impact on everyone who lives here, works here or travels through "_s.repeated(5);
    QTest::newRow("a long section") << draft;
    draft = sound();
    draft.parts[1].text = u"影響"_s;
    draft.parts[3].text = u"🎉"_s;
    QTest::newRow("sections without a Latin letter") << draft;
    draft = sound();
    draft.rest.details = {{{u"why"_s}, u"Why"_s, {}, DetailKind::Line, {}, false, {}}};
    draft.rest.declarations = {{{u"who-1"_s}, u"True."_s, true}};
    QTest::newRow("ids that are taken") << draft;
    draft = split(sound(), 2, 3);
    QTest::newRow("a question in two") << draft;
}

void DraftVerdictTest::letsThroughWhatCanBeKept()
{
    QFETCH(const CategoryDraft, draft);
    QCOMPARE(verdictOf(draft).obstacles, QStringList());
    const Category category = categoryOf(draft);
    const auto reading = readCategory(categoryJson(category), {});
    QVERIFY(reading);
    QCOMPARE(reading->category, category);
}

void DraftVerdictTest::givesBackTheCategoryOfADraft_data()
{
    QTest::addColumn<Category>("category");
    QTest::newRow("leadership") << leadershipCategory();
    QTest::newRow("integrated care") << integratedCareCategory();
    QTest::newRow("every key") << everyKeyCategory();
    Category guided = everyKeyCategory();
    guided.sections.first().guidance = u"Reasons.\nAnd more of them."_s;
    guided.howToApply = {{u"prepare"_s, u"Submit nothing yet."_s}, {u"submit"_s, u"Walk."_s}};
    guided.contacts = {{u"Boots: sizes, laces"_s, {}, {}, u"a@hill.example"_s},
                       {u"Socks, contact Jo Hill on 9"_s, u"Al Hill"_s, u"x5"_s, {}},
                       {u"Hats"_s, {}, {}, {}}};
    QTest::newRow("what lines do not say") << guided;
}

void DraftVerdictTest::givesBackTheCategoryOfADraft()
{
    QFETCH(const Category, category);
    QCOMPARE(categoryOf(draftOf(category)), category);
}

void DraftVerdictTest::makesIdsThatAFileMayHave()
{
    QCOMPARE(slugOf(u"Système de l’Année – 2026!"_s), u"systeme-de-lannee-2026"_s);
    QCOMPARE(slugOf(u"Most Impactful Partnership in Preventative Healthcare"_s),
             u"most-impactful-partnership-in-preventative"_s);
    QCOMPARE(slugOf(QString(60, u'a')), QString(45, u'a'));
    QCOMPARE(slugOf(u"a "_s + QString(60, u'b')), u"a-"_s + QString(43, u'b'));
    QCOMPARE(slugOf(u"🎉 年"_s), QString());
}

void DraftVerdictTest::namesTheProgrammeForWantOfBetter()
{
    CategoryDraft draft = sound();
    draft.rest.programme.name.clear();
    QCOMPARE(categoryOf(draft).programme.name, u"Walk of the Year"_s);
    draft.rest.source.address = u"https://awards.hill.example/walk?year=1"_s;
    QCOMPARE(categoryOf(draft).programme.name, u"awards.hill.example"_s);
    QCOMPARE(verdictOf(draft).obstacles, QStringList());
}

void DraftVerdictTest::leavesOutBlankLinesAndRepeatedPoints()
{
    CategoryDraft draft = sound();
    draft.parts.insert(1, {part(PartKind::Introduction, u" "_s)});
    draft.parts.insert(2, {part(PartKind::Contact, QString())});
    draft.parts += part(PartKind::Point, u"Dog"_s);
    draft.parts += part(PartKind::Point, u"Dog"_s);
    draft.parts += part(PartKind::Point, u""_s);
    QCOMPARE(verdictOf(draft).obstacles, QStringList());
    const Category category = categoryOf(draft);
    QVERIFY(category.introduction.isEmpty() && category.contacts.isEmpty());
    QCOMPARE(category.sections.constLast().questions.constLast().points, QStringList(u"Dog"_s));
}

void DraftVerdictTest::isQuickOnAPageOfEqualLines_data()
{
    QTest::addColumn<PartKind>("kind");
    QTest::newRow("sections") << PartKind::Section;
    QTest::newRow("questions") << PartKind::Question;
    QTest::newRow("points") << PartKind::Point;
}

void DraftVerdictTest::isQuickOnAPageOfEqualLines()
{
    QFETCH(const PartKind, kind);
    CategoryDraft draft = sound();
    for (int i = 0; i < 20'000; ++i)
        draft.parts += part(kind, kind == PartKind::Point ? u"Point %1"_s.arg(i) : u"Why?"_s);
    const DraftVerdict verdict = verdictOf(draft);
    QCOMPARE(verdict.obstacles.isEmpty(), kind != PartKind::Section);
    QCOMPARE(verdict.sections + verdict.questions, kind == PartKind::Point ? 4 : 20'004);
}

QTEST_GUILESS_MAIN(DraftVerdictTest)
#include "tst_draftverdict.moc"
