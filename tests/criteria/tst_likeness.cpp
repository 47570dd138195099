#include "criteria/knowncategories.h"
#include "criteria/likeness.h"
#include "criteria/promptwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList promptsOf(const Category &category)
{
    QStringList prompts;
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            prompts += question.prompt;
    }
    return prompts;
}

qint64 nanosecondsFor(const QString &one, const QString &other)
{
    QElapsedTimer timer;
    timer.start();
    const double result = likeness(one, other);
    return result >= 0 ? timer.nsecsElapsed() : 0;
}
} // namespace

class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void liesInItsBounds_data();
    void liesInItsBounds();
    void isTheSameBothWays();
    void fallsAsWordsChange();
    void countsOrderALittle();
    void countsShortWordsLess();
    void keepsTheShippedQuestionsApart();
    void takesTimeInProportion();
};

void LikenessTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("punctuation alone") << u"… – ?!"_s << QString();
    QTest::newRow("case and marks") << u"“How?” (Please) EXPLAIN…"_s << u"how please explain"_s;
    QTest::newRow("apostrophes") << u"Don't, don’t"_s << u"dont dont"_s;
    QTest::newRow("accents") << u"Gŵyl café w\u0302"_s << u"gwyl cafe w"_s;
    QTest::newRow("hyphens and slashes") << u"short/longer-term"_s << u"short longer term"_s;
    QTest::newRow("no-break space") << u"two\u00a0words\nthree"_s << u"two words three"_s;
    QTest::newRow("numbers and signs") << u"10% of £5m & more"_s << u"10 % of £ 5m & more"_s;
    QTest::newRow("no spaces between words") << u"年度 ABC"_s << u"年 度 abc"_s;
    QTest::newRow("pictures") << u"win 🎉 now"_s << u"win now"_s;
}

void LikenessTest::findsWords()
{
    QFETCH(const QString, text);
    QTEST(promptWords(text).join(u' '), "words");
}

void LikenessTest::liesInItsBounds_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const auto prompt =
        u"What results have been achieved? Use quantitative evidence to support any claims."_s;
    const auto row = [](const char *name, const QString &one, const QString &other, double least,
                        double most) { QTest::newRow(name) << one << other << least << most; };
    row("the same", prompt, prompt, 1, 1);
    row("nothing and nothing", QString(), u" ?"_s, 1, 1);
    row("nothing and something", QString(), prompt, 0, 0);
    row("case, points and spaces", prompt,
        u"what RESULTS have been\u00a0achieved – use quantitative evidence, to support any claims"_s, 1, 1);
    row("no word in common", prompt, u"Who led it, from when, for whom?"_s, 0, 0);
    row("one word more", prompt,
        u"What results have been achieved? Use robust quantitative evidence to support any claims."_s, 0.85,
        0.99);
    row("a sentence less", prompt, u"Use quantitative evidence to support any claims."_s, 0.6, 0.8);
    row("other forms of the words", u"How did the team improve outcomes?"_s,
        u"How has the team improved the outcome?"_s, 0.4, 0.8);
    row("half of it", prompt, u"What results have been achieved, and who helped to reach so many?"_s, 0.3,
        0.6);
    row("a template alone", u"How has the initiative driven efficiency gains?"_s,
        u"How has the project improved staff morale?"_s, 0.05, 0.35);
    row("another number", u"Describe 3 examples"_s, u"Describe 5 examples"_s, 0.4, 0.8);
    row("Welsh", u"Beth oedd y canlyniadau i’r cleifion?"_s, u"Beth oedd canlyniadau’r cleifion?"_s, 0.5,
        0.95);
}

void LikenessTest::liesInItsBounds()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const double, least);
    QFETCH(const double, most);
    const double result = likeness(one, other);
    QVERIFY2(result >= least && result <= most, qPrintable(QString::number(result)));
}

void LikenessTest::isTheSameBothWays()
{
    const QStringList prompts = promptsOf(leadershipCategory()) + promptsOf(integratedCareCategory());
    for (const QString &one : prompts) {
        for (const QString &other : prompts) {
            const double result = likeness(one, other);
            QCOMPARE(likeness(other, one), result);
            QVERIFY(result >= 0 && result <= 1);
            QCOMPARE(result == 1, one == other);
        }
    }
}

void LikenessTest::fallsAsWordsChange()
{
    const QStringList words = promptsOf(leadershipCategory()).constFirst().split(u' ');
    QStringList changed = words;
    double before = 1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        changed[i] = u"zz%1"_s.arg(i);
        const double now = likeness(words.join(u' '), changed.join(u' '));
        QVERIFY(now <= before);
        before = now;
    }
    QCOMPARE(before, 0.0);
}

void LikenessTest::countsOrderALittle()
{
    const double shuffled = likeness(u"Describe planning with patients and staff"_s,
                                     u"Describe planning with staff and patients"_s);
    QVERIFY(shuffled < 1);
    QVERIFY(shuffled > 0.85);
}

void LikenessTest::countsShortWordsLess()
{
    const auto prompt = u"Describe the impact of the team on patients"_s;
    QVERIFY(likeness(prompt, u"Describe impact of your team for patients"_s) >
            likeness(prompt, u"Consider the progress of the unit on budgets"_s) + 0.3);
}

void LikenessTest::keepsTheShippedQuestionsApart()
{
    for (const Category &category : {leadershipCategory(), integratedCareCategory()}) {
        const QStringList prompts = promptsOf(category);
        for (qsizetype i = 0; i < prompts.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double result = likeness(prompts.at(i), prompts.at(j));
                QVERIFY2(result < 0.55,
                         qPrintable(u"%1: %2 | %3"_s.arg(result).arg(prompts.at(i), prompts.at(j))));
            }
        }
    }
}

void LikenessTest::takesTimeInProportion()
{
    QString text;
    for (int i = 0; i < 4'000; ++i)
        text += u"word%1 the "_s.arg(i % 1000);
    const QString longer = text.repeated(8);
    const qint64 time = nanosecondsFor(text, text + u'a');
    const qint64 longerTime = nanosecondsFor(longer, longer + u'a');
    QVERIFY2(longerTime < time * 8 * 6, qPrintable(u"%1 and %2 ns"_s.arg(time).arg(longerTime)));
}

QTEST_GUILESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
