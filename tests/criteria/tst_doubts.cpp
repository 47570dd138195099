#include "criteria/doubts.h"
#include "criteria/textpage.h"
#include "criteria/understanding.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
DraftPart partOf(PartKind kind, const QString &text, int most = 0)
{
    DraftPart part;
    part.kind = kind;
    part.text = text;
    part.line = int(text.size()); // no two of them are on one line
    if (most > 0)
        part.limit = Limit{LimitUnit::Words, 0, most, Provenance::Page};
    return part;
}

/// The texts of the parts that a person is asked to look at.
QStringList doubtedIn(QList<DraftPart> parts)
{
    doubtOddParts(parts);
    QStringList doubted;
    for (const DraftPart &part : std::as_const(parts)) {
        if (!part.sure)
            doubted += part.text;
    }
    return doubted;
}
} // namespace

/// What does not fit the rest of a draft is marked.
class DoubtsTest : public QObject
{
    Q_OBJECT

private slots:
    void marksLimitGivenToNothing();
    void marksTaskOutsideCriteria();
    void marksEligibilityAboveItsHeading();
    void marksHeadingTakenForText();
    void marksSectionWithoutTasks();
    void marksSectionWithoutLimit();
    void keepsQuietAboutAlikeSections();
};

void DoubtsTest::marksLimitGivenToNothing()
{
    const QString rule = u"Tell your story in no more than 700 words of plain English."_s;
    QCOMPARE(doubtedIn({partOf(PartKind::Introduction, rule)}), QStringList{rule});
    QCOMPARE(doubtedIn({partOf(PartKind::Introduction, rule), partOf(PartKind::Limit, rule, 700)}),
             QStringList());
}

void DoubtsTest::marksTaskOutsideCriteria()
{
    const QString task = u"What did local people say they wanted?"_s;
    QCOMPARE(doubtedIn({partOf(PartKind::Eligibility, task)}), QStringList{task});
    QCOMPARE(doubtedIn({partOf(PartKind::Introduction, u"Are you proud of your team?"_s)}), QStringList());
}

void DoubtsTest::marksEligibilityAboveItsHeading()
{
    const QString above = u"Open to anyone with an idea."_s;
    const DraftPart heading = partOf(PartKind::LeftOut, u"Who can enter"_s);
    const DraftPart below = partOf(PartKind::Eligibility, u"Any charity in Wales."_s);
    QCOMPARE(doubtedIn({partOf(PartKind::Eligibility, above), heading, below}), QStringList{above});
    QCOMPARE(doubtedIn({partOf(PartKind::Eligibility, above), below}), QStringList());
}

void DoubtsTest::marksHeadingTakenForText()
{
    const Page page = readTextPage(u"Care Home of the Year\n\nEligibility\n\nAny home in Wales.\n\n"
                                   "Room for doubt\n\nHomes are judged by those who live in them."_s);
    const CategoryDraft draft = understandPage(page, {{}, {}, QDate(2026, 11, 22)});
    QStringList doubted;
    for (const DraftPart &part : draft.parts) {
        if (!part.sure)
            doubted += part.text;
    }
    QCOMPARE(doubted, QStringList{u"Room for doubt"_s});
}

void DoubtsTest::marksSectionWithoutTasks()
{
    QCOMPARE(doubtedIn({partOf(PartKind::Section, u"The problem"_s),
                        partOf(PartKind::Question, u"What was wrong?"_s),
                        partOf(PartKind::Section, u"The answer"_s),
                        partOf(PartKind::Question, u"How was it put right?"_s),
                        partOf(PartKind::Section, u"Coming soon"_s),
                        partOf(PartKind::Question, u"Annual Dinner, 21 May"_s)}),
             QStringList{u"Coming soon"_s});
    QCOMPARE(doubtedIn({partOf(PartKind::Section, u"Empty"_s)}), QStringList{u"Empty"_s});
}

void DoubtsTest::marksSectionWithoutLimit()
{
    const QList<DraftPart> parts{
        partOf(PartKind::Section, u"The problem"_s, 200), partOf(PartKind::Question, u"What was wrong?"_s),
        partOf(PartKind::Section, u"The answer"_s), partOf(PartKind::Question, u"How was it put right?"_s)};
    QCOMPARE(doubtedIn(parts), QStringList{u"The answer"_s});
}

void DoubtsTest::keepsQuietAboutAlikeSections()
{
    const QList<DraftPart> parts{
        partOf(PartKind::Section, u"Kindness"_s), partOf(PartKind::Question, u"kindness beyond the job"_s),
        partOf(PartKind::Section, u"Skill"_s), partOf(PartKind::Question, u"what colleagues have learnt"_s)};
    QCOMPARE(doubtedIn(parts), QStringList());
}

QTEST_GUILESS_MAIN(DoubtsTest)
#include "tst_doubts.moc"
