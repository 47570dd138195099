#include "session/categorydrafting.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
DraftPart partOf(PartKind kind, const QString &text, Provenance from = Provenance::Page)
{
    DraftPart part;
    part.kind = kind;
    part.text = text;
    part.from = from;
    return part;
}

/// Two sections that the page does not name.
CategoryDraft headless()
{
    CategoryDraft draft;
    draft.parts = {partOf(PartKind::Title, u"Team of the Year"_s),
                   partOf(PartKind::Section, u"Section 1"_s, Provenance::Usual),
                   partOf(PartKind::Question, u"What did you want?"_s),
                   partOf(PartKind::Section, u"Section 2"_s, Provenance::Usual),
                   partOf(PartKind::Question, u"What came of it?"_s)};
    draft.parts[2].sure = false;
    return draft;
}

ProgrammeSet setOf(const QString &id, const QStringList &titles, int most)
{
    ProgrammeSet set;
    set.id = id;
    set.name = id;
    for (const QString &title : titles) {
        UsualSection section;
        section.title = title;
        section.definition = title + u" in "_s + id;
        section.limit = Limit{LimitUnit::Words, 0, most, Provenance::Usual};
        set.sections += section;
    }
    FileSlot slot;
    slot.title = id;
    set.files = {slot};
    return set;
}

QList<ProgrammeSet> sets()
{
    return {setOf(u"first"_s, {u"Aim"_s, u"Result"_s}, 400), setOf(u"second"_s, {u"Why"_s, u"What"_s}, 200)};
}

QStringList meaningsOf(const CategoryDrafting &drafting)
{
    QStringList meanings;
    for (const Section &section : drafting.category().sections)
        meanings += section.guidance;
    return meanings;
}

QStringList titlesOf(const CategoryDrafting &drafting)
{
    QStringList titles;
    for (const Section &section : drafting.category().sections)
        titles += section.title;
    return titles;
}
} // namespace

class TestCategoryDrafting final : public QObject
{
    Q_OBJECT

private slots:
    void undoesInTheOrderOfTheChanges()
    {
        CategoryDrafting drafting(headless(), sets());
        QSignalSpy changed(&drafting, &CategoryDrafting::changed);
        QVERIFY(!drafting.canUndo());
        drafting.setText(2, u"What was it for?"_s);
        drafting.setKind({4}, PartKind::Introduction);
        QCOMPARE(changed.size(), 2);
        const CategoryDraft last = drafting.draft();
        const QString lastName = drafting.undoName();
        drafting.undo();
        QCOMPARE(drafting.redoName(), lastName);
        QCOMPARE(drafting.draft().parts.at(4).kind, PartKind::Question);
        drafting.undo();
        QCOMPARE(drafting.draft(), headless());
        QVERIFY(!drafting.isChanged());
        drafting.redo();
        drafting.redo();
        QCOMPARE(drafting.draft(), last);
        QVERIFY(!drafting.canRedo());
    }

    void takesWhatChangesNothingForNoChange()
    {
        CategoryDrafting drafting(headless(), sets());
        QSignalSpy changed(&drafting, &CategoryDrafting::changed);
        drafting.setText(4, u"What came of it?"_s);
        drafting.setTitle(u"Team of the Year"_s);
        drafting.setKind({99}, PartKind::Question);
        drafting.undo();
        QCOMPARE(changed.size(), 0);
    }

    void forgetsWhatWasUndoneAtTheNextChange()
    {
        CategoryDrafting drafting(headless(), sets());
        drafting.setTitle(u"One"_s);
        drafting.undo();
        drafting.setTitle(u"Two"_s);
        QVERIFY(!drafting.canRedo());
        QCOMPARE(drafting.category().title, u"Two"_s);
    }

    void makesATitleWhereThereIsNone()
    {
        CategoryDrafting drafting({}, sets());
        QCOMPARE(drafting.titlePlace(), -1);
        drafting.setTitle(u"Team of the Year"_s);
        QCOMPARE(drafting.category().title, u"Team of the Year"_s);
    }

    void makesTheIdOfANewCategoryOfItsTitle()
    {
        CategoryDraft draft = headless();
        draft.rest.id.value = u"own/team-of-the-year"_s;
        draft.rest.title = u"Team of the Year"_s;
        CategoryDrafting drafting(draft, sets());
        drafting.setTitle(u"Ward of the Year"_s);
        QCOMPARE(drafting.category().id.value, u"own/ward-of-the-year"_s);

        draft.parts[2].id = u"aim-1"_s; // answers belong to it
        CategoryDrafting used(draft, sets());
        used.setTitle(u"Ward of the Year"_s);
        QCOMPARE(used.category().id.value, u"own/team-of-the-year"_s);
        used.remove({1, 2, 3, 4});
        used.insert(1, PartKind::Question, u"Why?"_s);
        QCOMPARE(used.category().id.value, u"own/team-of-the-year"_s);
    }

    void givesNamesLimitsAndFormOfASetInOneChange()
    {
        CategoryDrafting drafting(headless(), sets());
        drafting.nameAfter(u"first"_s);
        QCOMPARE(titlesOf(drafting), (QStringList{u"Aim"_s, u"Result"_s}));
        QCOMPARE(drafting.setInUse(), u"first"_s);
        QCOMPARE(drafting.category().sections.at(1).limit->most, 400);
        drafting.nameAfter(u"second"_s);
        QCOMPARE(titlesOf(drafting), (QStringList{u"Why"_s, u"What"_s}));
        QCOMPARE(drafting.category().sections.at(1).limit->most, 200);
        QCOMPARE(meaningsOf(drafting), (QStringList{u"Why in second"_s, u"What in second"_s}));
        drafting.undo();
        QCOMPARE(drafting.setInUse(), u"first"_s);
    }

    void namesAroundWhatAPersonHasNamed()
    {
        CategoryDrafting drafting(headless(), sets());
        drafting.nameAfter(u"first"_s);
        drafting.setText(1, u"Purpose"_s);
        drafting.nameAfter(u"second"_s);
        QCOMPARE(titlesOf(drafting), (QStringList{u"Purpose"_s, u"What"_s}));
        QCOMPARE(meaningsOf(drafting), (QStringList{QString(), u"What in second"_s}));
    }

    void givesNoUsualLimitWhereThePagePrintsOne()
    {
        CategoryDraft draft = headless();
        draft.parts[2].limit = Limit{LimitUnit::Words, 0, 50, Provenance::Page};
        CategoryDrafting drafting(draft, sets());
        drafting.nameAfter(u"first"_s);
        QVERIFY(!drafting.category().sections.at(0).limit);
    }

    void makesAPartSure()
    {
        CategoryDrafting drafting(headless(), sets());
        QCOMPARE(drafting.verdict().unsure, 1);
        drafting.confirm({2});
        QCOMPARE(drafting.verdict().unsure, 0);
        drafting.undo();
        QCOMPARE(drafting.verdict().unsure, 1);
    }

    void splitsAWrittenText()
    {
        CategoryDrafting drafting(headless(), sets());
        drafting.split(2, u"What did you want? And why?"_s, 19);
        QCOMPARE(drafting.category().sections.at(0).questions.size(), 2);
        QCOMPARE(drafting.category().sections.at(0).questions.at(1).prompt, u"And why?"_s);
        drafting.undo(); // the writing and the splitting are one
        QCOMPARE(drafting.draft(), headless());
    }

    void setsLabelAndRequirementInOneChange()
    {
        CategoryDrafting drafting(headless(), sets());
        QCOMPARE(drafting.madeLabel(2), u"What did you want?"_s);
        drafting.setLabelAndRequired(2, u"  The aim "_s, false);
        const Question question = drafting.category().sections.at(0).questions.at(0);
        QCOMPARE(question.shortLabel, u"The aim"_s);
        QVERIFY(!question.required);
        drafting.undo();
        QCOMPARE(drafting.draft(), headless());
    }

    void takesAnotherZoneOfTheSameMoment()
    {
        CategoryDraft draft = headless();
        draft.rest.closes = QDateTime(QDate(2030, 6, 7), QTime(17, 0), QTimeZone("Europe/London"));
        CategoryDrafting drafting(draft, sets());
        Category rest = draft.rest;
        rest.closes = QDateTime(QDate(2030, 6, 7), QTime(17, 0), QTimeZone("Europe/Lisbon"));
        drafting.setRest(rest, u"deadline"_s);
        QCOMPARE(drafting.category().closes.timeZone().id(), "Europe/Lisbon"_qba);
    }
};

QTEST_GUILESS_MAIN(TestCategoryDrafting)
#include "tst_categorydrafting.moc"
