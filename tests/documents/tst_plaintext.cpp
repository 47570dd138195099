#include "documents/plaintext.h"

#include "smallentry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QString textOfSmall(const SmallEntry &small)
{
    return plainText(small.category, small.entry, small.tally);
}
} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void readsFromTitleToLastQuestion();
    void entryWithoutATitleHasAHeading();
    void keepsLinesAndListsOfAnAnswer();
    void saysLengthInTheLimitsUnit_data();
    void saysLengthInTheLimitsUnit();
    void bracesAndPercentSignsStay();
};

void TestPlainText::readsFromTitleToLastQuestion()
{
    const QString expected = u"Caf\u00e9 \u201cHome\u201d\n"
                             "===========\n"
                             "\n"
                             "Category: Team of the Year\n"
                             "Programme: Example Awards 2024\n"
                             "\n"
                             "Details\n"
                             "-------\n"
                             "\n"
                             "Project title: Caf\u00e9 \u201cHome\u201d\n"
                             "Summary:\n"
                             "\n"
                             "In short.\n"
                             "\n"
                             "Contact e-mail: not filled in\n"
                             "\n"
                             "Ambition\n"
                             "--------\n"
                             "\n"
                             "4 of 400 word(s)\n"
                             "\n"
                             "What did you set out to do?\n"
                             "\n"
                             "To \"do\" it.\n"
                             "Now.\n"
                             "\n"
                             "Why?\n"
                             "\n"
                             "No answer yet.\n"
                             "\n"
                             "Outcome\n"
                             "-------\n"
                             "\n"
                             "0 word(s)\n"
                             "\n"
                             "What changed?\n"
                             "\n"
                             "No answer yet.\n"_s;
    QCOMPARE(textOfSmall(SmallEntry()), expected);
}

void TestPlainText::entryWithoutATitleHasAHeading()
{
    SmallEntry small;
    small.entry.title = u" "_s;
    const QString text = textOfSmall(small);
    QVERIFY(text.startsWith(u"Untitled entry\n==============\n"_s));
    QVERIFY(text.contains(u"\nProject title: not filled in\n"_s));
}

void TestPlainText::keepsLinesAndListsOfAnAnswer()
{
    SmallEntry small;
    setTextOf(small.entry, {u"ambition-1"_s},
              u"We did:\n\u2022\tone\n\u2022 two\n\n\n\nand\r\n- three\n  deep\n\u2022three"_s);
    const QString expected =
        u"?\n\nWe did:\n\n\u2022 one\n\u2022 two\n\nand\n- three\n  deep\n\u2022three\n\nWhy?"_s;
    QVERIFY2(textOfSmall(small).contains(expected), qUtf8Printable(textOfSmall(small)));
}

void TestPlainText::saysLengthInTheLimitsUnit_data()
{
    QTest::addColumn<LimitUnit>("unit");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("length");
    QTest::newRow("words") << LimitUnit::Words << 400 << u"431 of 400 word(s)"_s;
    QTest::newRow("characters") << LimitUnit::Characters << 2000 << u"431 of 2000 character(s)"_s;
    QTest::newRow("no spaces") << LimitUnit::CharactersNoSpaces << 2000
                               << u"431 of 2000 character(s) without spaces"_s;
    QTest::newRow("no upper bound") << LimitUnit::Characters << 0 << u"70 word(s)"_s;
}

void TestPlainText::saysLengthInTheLimitsUnit()
{
    QFETCH(const LimitUnit, unit);
    QFETCH(const int, most);
    QFETCH(const QString, length);
    SmallEntry small;
    Limit limit;
    limit.unit = unit;
    limit.most = most;
    small.tally.sections[{u"ambition"_s}] = {70, 431, limit};
    QVERIFY(textOfSmall(small).contains(u"Ambition\n--------\n\n%1\n\n"_s.arg(length)));
}

void TestPlainText::bracesAndPercentSignsStay()
{
    SmallEntry small;
    small.category.details[0].label = u"Title %2"_s;
    small.entry.title = u"Saved %1 and %n"_s;
    QVERIFY(textOfSmall(small).contains(u"\nTitle %2: Saved %1 and %n\n"_s));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
