#include "writing/cleaning.h"
#include "writing/counting.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCleaning : public QObject
{
    Q_OBJECT

private slots:
    void cleans_data();
    void cleans();
    void cleaningAgainChangesNothing_data() { cleans_data(); }
    void cleaningAgainChangesNothing();
    void losesNoWord_data() { cleans_data(); }
    void losesNoWord();
};

void TestCleaning::cleans_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("cleaned");
    const auto row = [](const char *name, const QString &pasted, const QString &cleaned) {
        QTest::newRow(name) << pasted << cleaned;
    };
    row("nothing", QString(), QString());
    row("plain text stays", u"One, two.\n\tThree"_s, u"One, two.\n\tThree"_s);
    row("no-break space", u"10\u00a0000"_s, u"10 000"_s);
    row("narrow spaces", u"10\u202f000\u2009kg"_s, u"10 000 kg"_s);
    row("soft hyphen", u"well\u00adbeing"_s, u"wellbeing"_s);
    row("zero-width space", u"pre\u200bpost"_s, u"prepost"_s);
    row("word joiner and byte order mark", u"\ufeffpre\u2060post"_s, u"prepost"_s);
    row("place of a picture", u"see \ufffc here"_s, u"see  here"_s);
    row("no-break hyphen", u"well\u2011being"_s, u"well-being"_s);
    row("quotes and dashes stay", u"\u201ca\u201d \u2013 \u2018b\u2019 \u2014 c\u2026"_s,
        u"\u201ca\u201d \u2013 \u2018b\u2019 \u2014 c\u2026"_s);
    row("Windows line ends", u"a\r\nb\r\nc"_s, u"a\nb\nc"_s);
    row("old line ends", u"a\rb\r\r\nc\r"_s, u"a\nb\n\nc\n"_s);
    row("soft line ends", u"a\vb\u2028c\u2029d\u0085e\ff"_s, u"a\nb\nc\nd\ne\nf"_s);
    row("composed", u"cafe\u0301"_s, u"caf\u00e9"_s);
    row("control characters", QString(u"a\u0001b\u001fc\u007fd\u009fe"_s + QChar(0)), u"abcde"_s);
    row("Word's bullets", u"\uf0b7\tone\n\uf0a7\ttwo"_s, u"\u2022\tone\n\u2022\ttwo"_s);
    row("joiner in emoji", u"\U0001F468\u200d\u2695\ufe0f \U0001F3F3\ufe0f\u200d\U0001F308"_s,
        u"\U0001F468\u200d\u2695\ufe0f \U0001F3F3\ufe0f\u200d\U0001F308"_s);
    row("non-joiner in Persian", u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s,
        u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"_s);
    row("joiner after a sign in Hindi", u"\u0915\u094d\u200d\u0937"_s, u"\u0915\u094d\u200d\u0937"_s);
    row("joiners in Latin", u"pre\u200cpost co\u200dop \u200d e\u0301\u200da"_s, u"prepost coop  \u00e9a"_s);
    row("joiner at the start", u"\u200dab"_s, u"ab"_s);
    row("joiner after a half pair", QString(u"a"_s + QChar(0xde00) + u'\u200d' + u'b'),
        QString(u"a"_s + QChar(0xde00) + u'b'));
    row("two blank lines stay", u"a\n\n\nb"_s, u"a\n\n\nb"_s);
    row("more blank lines", u"a\n\n\n\n\n\nb"_s, u"a\n\n\nb"_s);
    row("blank lines with spaces", u"a\n \n\u00a0\n\t\n\nb"_s, u"a\n \n \nb"_s);
    row("blank lines at both ends", u"\n\n\n\na\n\n\n\n"_s, u"\n\na\n\n\n"_s);
    row("spaces after blank lines", u"a\n\n\n  "_s, u"a\n\n\n"_s);
    row("spaces within stay", u"a  b   c"_s, u"a  b   c"_s);
}

void TestCleaning::cleans()
{
    QFETCH(const QString, pasted);
    QTEST(cleanedText(pasted), "cleaned");
}

void TestCleaning::cleaningAgainChangesNothing()
{
    QFETCH(const QString, cleaned);
    QCOMPARE(cleanedText(cleaned), cleaned);
}

void TestCleaning::losesNoWord()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, cleaned);
    const CountingRule rule = countingRule(CountingPreset::CkEditor);
    QCOMPARE(countWords(cleaned, rule), countWords(pasted, rule));
}

QTEST_GUILESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
