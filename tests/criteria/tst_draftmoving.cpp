#include "criteria/draftediting.h"
#include "criteria/walkdraft.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class DraftMovingTest : public QObject
{
    Q_OBJECT

private slots:
    void moves_data();
    void moves();
    void knowsWhatBelongsToASection();
};

void DraftMovingTest::moves_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("a section down") << qsizetype(1) << qsizetype(12) << u"1 10 11 12 2 3 4 5 6 7 8 9 13 14"_s;
    QTest::newRow("a section to the end")
        << qsizetype(1) << qsizetype(14) << u"1 10 11 12 13 14 2 3 4 5 6 7 8 9"_s;
    QTest::newRow("a section up") << qsizetype(10) << qsizetype(1) << u"1 11 12 2 3 4 5 6 7 8 9 10 13 14"_s;
    QTest::newRow("a question with its points")
        << qsizetype(3) << qsizetype(9) << u"1 2 3 9 4 5 6 7 8 10 11 12 13 14"_s;
    QTest::newRow("a question into another section")
        << qsizetype(8) << qsizetype(11) << u"1 2 3 4 5 6 7 8 10 11 9 12 13 14"_s;
    QTest::newRow("a point alone") << qsizetype(4) << qsizetype(7) << u"1 2 3 4 6 7 5 8 9 10 11 12 13 14"_s;
    QTest::newRow("a line left out") << qsizetype(12) << qsizetype(0)
                                     << u"13 1 2 3 4 5 6 7 8 9 10 11 12 14"_s;
}

void DraftMovingTest::moves()
{
    QFETCH(const qsizetype, from);
    QFETCH(const qsizetype, to);
    const CategoryDraft changed = moved(walk(), from, to);
    QTEST(order(changed), "wanted");
    for (const DraftPart &each : changed.parts)
        QVERIFY(each.sure || (each.line == 4 && from != 3));
}

void DraftMovingTest::knowsWhatBelongsToASection()
{
    CategoryDraft draft = walk();
    draft.parts[12] = limitPart(u"90 words per question"_s, 13, 90, LimitScope::EachQuestion);
    QCOMPARE(placesOfSection(draft, 1), (QList<qsizetype>{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(placesOfSection(draft, 10), (QList<qsizetype>{10, 11}));
    QCOMPARE(placesOfSection(draft, 3), QList<qsizetype>());
    QCOMPARE(placesOfSection(draft, 99), QList<qsizetype>());
}

QTEST_GUILESS_MAIN(DraftMovingTest)
#include "tst_draftmoving.moc"
