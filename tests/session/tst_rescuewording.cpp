#include "session/rescuewording.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
RescuedAnswer answer(const QString &question, Outcome outcome)
{
    return {{u"e1"_s}, u"Roof garden"_s, {question}, outcome, {}};
}
} // namespace

/// What a person is told of a rescue, by the numbers of its report.
class RescueWordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void answersAreCounted_data();
    void answersAreCounted();
    void theListHasALineForEach();
};

void RescueWordingTest::answersAreCounted_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<QList<RescuedAnswer>>("notWhole");
    QTest::addColumn<QString>("sentence");
    const RescuedAnswer lacking = answer({}, Outcome::Lost);
    const QString lackingSentence = u"Others were not found anywhere; the list below names their entries."_s;
    QTest::newRow("all whole") << 3 << QList<RescuedAnswer>() << u"All of the 3 answer(s) in it are whole."_s;
    QTest::newRow("no answer") << 0 << QList<RescuedAnswer>() << u"There is no answer in it."_s;
    QTest::newRow("an entry lacks some")
        << 3 << QList{lacking} << u"All of the 3 answer(s) in it are whole. "_s + lackingSentence;
    QTest::newRow("an entry lacks all")
        << 0 << QList{lacking} << u"There is no answer in it. "_s + lackingSentence;
    QTest::newRow("an entry as a whole is no answer")
        << 2 << QList{answer({}, Outcome::FromBackup)} << u"All of the 2 answer(s) in it are whole."_s;
    QTest::newRow("a title is no answer") << 2 << QList{answer(u"project-title"_s, Outcome::Damaged)}
                                          << u"All of the 2 answer(s) in it are whole."_s;
    QTest::newRow("one damaged") << 3 << QList{answer(u"soil-1"_s, Outcome::Damaged)}
                                 << u"2 of 3 answers are whole;"_s;
    QTest::newRow("one lost") << 3 << QList{answer(u"soil-1"_s, Outcome::Lost)}
                              << u"3 of 4 answers are whole;"_s;
    QTest::newRow("the only one lost")
        << 0 << QList{answer(u"soil-1"_s, Outcome::Lost)} << u"0 of 1 answers are whole;"_s;
}

void RescueWordingTest::answersAreCounted()
{
    QFETCH(int, answers);
    QFETCH(QList<RescuedAnswer>, notWhole);
    QFETCH(QString, sentence);
    RescueReport report;
    report.damagedFile = u"/home/drafts (damaged).shortlist"_s;
    report.answers = answers;
    report.notWhole = notWhole;
    const QString begin =
        u"Your workspace file was damaged. What could be read of it is now in a new file in "
        "its place. "_s;
    const QString summary = rescueSummary(report);
    QVERIFY2(summary.startsWith(begin + sentence), qPrintable(summary));
    if (sentence.endsWith(u'.'))
        QCOMPARE(summary, begin + sentence);
}

void RescueWordingTest::theListHasALineForEach()
{
    RescueReport report;
    report.answers = 3;
    report.notWhole = {answer(u"soil-1"_s, Outcome::Damaged), answer({}, Outcome::Lost)};
    const auto label = [](const EntryId &, const QuestionId &question) { return question.value.toUpper(); };
    const QStringList lines = rescueList(report, label).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3); // nothing is kept apart
    QCOMPARE(lines.at(1), u"Roof garden, SOIL-1: Some letters may be wrong. Read it over."_s);
    QCOMPARE(lines.at(2), u"Roof garden: Some of its answers were not found anywhere. Look through it."_s);
}

QTEST_GUILESS_MAIN(RescueWordingTest)
#include "tst_rescuewording.moc"
