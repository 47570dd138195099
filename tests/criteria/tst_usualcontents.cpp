#include "criteria/draft.h"
#include "criteria/draftediting.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"
#include "criteria/usualcontents.h"
#include "criteria/usualnames.h"
#include "pagestructure.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ProgrammeSet setOf(const QString &name, int most)
{
    ProgrammeSet set;
    set.name = name;
    for (const QString &title : {u"Aim"_s, u"Result"_s}) {
        UsualSection section;
        section.title = title;
        section.definition = title + u" in "_s + name;
        section.limit = Limit{LimitUnit::Words, 0, most, Provenance::Page};
        set.sections += section;
    }
    return set;
}

DraftPart partOf(PartKind kind, const QString &text, Provenance from = Provenance::Page)
{
    DraftPart part;
    part.kind = kind;
    part.text = text;
    part.from = from;
    return part;
}

CategoryDraft draftWith(Provenance titles)
{
    CategoryDraft draft;
    draft.parts = {partOf(PartKind::Section, u"Aim"_s, titles), partOf(PartKind::Question, u"Why?"_s),
                   partOf(PartKind::Section, u"Result"_s, titles), partOf(PartKind::Question, u"What?"_s)};
    return draft;
}

/// "Aim 400: Aim in Hill | Result: "
QString contentsOf(const CategoryDraft &draft)
{
    QStringList sections;
    for (const Section &section : categoryOf(draft).sections) {
        const QString limit = section.limit ? u" %1"_s.arg(section.limit->most) : QString();
        sections += u"%1%2: %3"_s.arg(section.title, limit, section.guidance);
    }
    return sections.join(u" | "_s);
}

CategoryDraft given(CategoryDraft draft, const ProgrammeSet *set)
{
    giveUsualContents(draft, set);
    return draft;
}
} // namespace

class UsualContentsTest : public QObject
{
    Q_OBJECT

private slots:
    void areGivenBelowUsualTitles();
    void goWithTheirSet();
    void leaveWhatThePageSays();
    void leaveWhatAPersonSays();
    void meanNothingBelowPrintedTitles();
    void areGivenToASeed_data();
    void areGivenToASeed();

private:
    const ProgrammeSet m_hill = setOf(u"Hill"_s, 400);
    const ProgrammeSet m_dale = setOf(u"Dale"_s, 200);
};

void UsualContentsTest::areGivenBelowUsualTitles()
{
    const CategoryDraft draft = given(draftWith(Provenance::Usual), &m_hill);
    QCOMPARE(contentsOf(draft), u"Aim 400: Aim in Hill | Result 400: Result in Hill"_s);
    const DraftPart &meaning = draft.parts.at(1);
    QVERIFY(isUsualMeaning(meaning));
    QCOMPARE(meaning.line, 0);
    QVERIFY(meaning.sure);
    QVERIFY(meaning.why.contains(u"Hill"_s));
    QCOMPARE(draft.parts.at(0).limit->from, Provenance::Usual);
    QCOMPARE(given(draft, &m_hill), draft);
}

void UsualContentsTest::goWithTheirSet()
{
    const CategoryDraft draft = given(draftWith(Provenance::Usual), &m_hill);
    QCOMPARE(contentsOf(given(draft, &m_dale)), u"Aim 200: Aim in Dale | Result 200: Result in Dale"_s);
    QCOMPARE(given(draft, nullptr), draftWith(Provenance::Usual));
}

void UsualContentsTest::leaveWhatThePageSays()
{
    CategoryDraft draft = draftWith(Provenance::Usual);
    draft.parts.insert(2, partOf(PartKind::Definition, u"As printed"_s));
    QCOMPARE(contentsOf(given(draft, &m_hill)), u"Aim 400: As printed | Result 400: Result in Hill"_s);
    draft.parts[1].limit = Limit{LimitUnit::Words, 0, 50, Provenance::Page};
    QCOMPARE(contentsOf(given(draft, &m_hill)), u"Aim: As printed | Result: Result in Hill"_s);
    QCOMPARE(given(draft, nullptr), draft);
}

void UsualContentsTest::leaveWhatAPersonSays()
{
    CategoryDraft draft = given(draftWith(Provenance::Usual), &m_hill);
    draft = withText(draft, 1, u"Mine"_s);
    draft = withLimit(draft, 0, Limit{LimitUnit::Words, 0, 90, Provenance::Person});
    draft = withText(draft, 3, u"End"_s);
    QCOMPARE(contentsOf(given(draft, &m_dale)), u"Aim 90: Mine | End 400: "_s);
    draft = without(draft, {1});
    QCOMPARE(contentsOf(given(draft, &m_dale)), u"Aim 90: Aim in Dale | End 400: "_s);
}

/// In the category that is made nothing would mark them.
void UsualContentsTest::meanNothingBelowPrintedTitles()
{
    const CategoryDraft draft = given(draftWith(Provenance::Page), &m_hill);
    QCOMPARE(contentsOf(draft), u"Aim 400:  | Result 400: "_s);
}

void UsualContentsTest::areGivenToASeed_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("system leadership") << u"system-leadership.txt"_s;
    QTest::newRow("integrated care") << u"integrated-care.txt"_s;
}

void UsualContentsTest::areGivenToASeed()
{
    QFETCH(const QString, page);
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages/") + page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readTextPage(file.readAll(), page);
    QVERIFY(read);
    const QList<ProgrammeSet> sets = shippedSets();
    const CategoryDraft draft = understandPage(*read, {sets, {}, QDate(2026, 11, 22)});
    const Category category = categoryOf(draft);
    const ProgrammeSet *set = setOfId(sets, u"hsj-awards"_s);
    QVERIFY(set);
    QCOMPARE(category.sections.size(), set->sections.size());
    for (qsizetype i = 0; i < set->sections.size(); ++i) {
        QVERIFY(!set->sections.at(i).definition.isEmpty());
        QCOMPARE(category.sections.at(i).guidance, set->sections.at(i).definition);
    }
    QVERIFY(category.source.notes.filter(u"sections mean"_s).size() == 1);
}

QTEST_GUILESS_MAIN(UsualContentsTest)
#include "tst_usualcontents.moc"
