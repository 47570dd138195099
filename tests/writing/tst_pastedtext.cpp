#include "writing/pastedtext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(PasteStyle)

namespace {
PasteStyle quotes(QuoteStyle style)
{
    PasteStyle wanted;
    wanted.quotes = style;
    return wanted;
}
PasteStyle lines(LineStyle style)
{
    PasteStyle wanted;
    wanted.lines = style;
    return wanted;
}
PasteStyle bullets(BulletStyle style)
{
    PasteStyle wanted;
    wanted.bullets = style;
    return wanted;
}
PasteStyle keyboard()
{
    PasteStyle wanted;
    wanted.keyboardMarks = true;
    return wanted;
}

Limit limit(LimitUnit unit, int most)
{
    return {unit, 0, most, Provenance::Page};
}

Question question(const QString &id, const QString &prompt)
{
    Question made;
    made.id = {id};
    made.prompt = prompt;
    return made;
}

Category orchard()
{
    Category category;
    category.counting = countingRule(CountingPreset::Spaces);
    category.details = {{projectTitleId(), u"Title"_s, {}, DetailKind::Line, {}, true, {}}};
    Section ambition;
    ambition.id = {u"ambition"_s};
    ambition.limit = limit(LimitUnit::Words, 400);
    ambition.questions = {question(u"a1"_s, u"What did you\u00a0plan?"_s),
                          question(u"a2"_s, u"Who was it for?"_s)};
    Section outcome;
    outcome.id = {u"outcome"_s};
    outcome.questions = {question(u"o1"_s, u"What came of it?"_s)};
    outcome.questions[0].limit = limit(LimitUnit::Characters, 10);
    category.sections = {ambition, outcome};
    return category;
}

Entry planted()
{
    Entry entry;
    entry.title = u"The Long Orchard"_s;
    entry.answers[{u"a1"_s}].text = u"We asked first.\n"_s;
    entry.answers[{u"a2"_s}].text = u"\nThe whole street."_s;
    return entry;
}
} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void writesInTheStyleOfTheForm_data();
    void writesInTheStyleOfTheForm();
    void joinsAnswersByABlankLine();
    void putsQuestionsAboveJoinedAnswersOnly();
    void leavesOutEmptyAnswersWithTheirQuestions();
    void countsByTheLimitThatBinds();
    void countsALineEndTwiceWhereTheFormDoes();
    void countsWordsByTheRuleOfTheForm();
};

void TestPastedText::writesInTheStyleOfTheForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PasteStyle>("style");
    QTest::addColumn<QString>("pasted");
    const auto row = [](const char *name, const QString &text, const PasteStyle &style,
                        const QString &pasted) { QTest::newRow(name) << text << style << pasted; };
    const QString curly = u"\u201cIt\u2019s \u2018ours\u2019\u201d \u2013 \u00a35\u2026"_s;
    row("nothing", {}, {}, {});
    row("as typed", curly + u"\n\n- one\n\u2022 two"_s, {}, curly + u"\n\n- one\n\u2022 two"_s);
    row("nothing around it", u"\n one \n"_s, {}, u"one"_s);
    row("straight quotes", curly, quotes(QuoteStyle::Straight), u"\"It's 'ours'\" \u2013 \u00a35\u2026"_s);
    row("low quotes", u"\u201eso\u201f \u201aso\u201b"_s, quotes(QuoteStyle::Straight), u"\"so\" 'so'"_s);
    row("curly quotes", u"\"It's 'ours'\" (\"yes\")"_s, quotes(QuoteStyle::Curly),
        u"\u201cIt\u2019s \u2018ours\u2019\u201d (\u201cyes\u201d)"_s);
    row("quotes in quotes", u"\"'Ours', they said\""_s, quotes(QuoteStyle::Curly),
        u"\u201c\u2018Ours\u2019, they said\u201d"_s);
    row("curly stays curly", curly, quotes(QuoteStyle::Curly), curly);
    row("years", u"the '90s'"_s, quotes(QuoteStyle::Curly), u"the \u201990s\u2019"_s);
    row("after a dash", u"so\u2014\"no\""_s, quotes(QuoteStyle::Curly), u"so\u2014\u201cno\u201d"_s);
    row("a quote alone", u"'"_s, quotes(QuoteStyle::Curly), u"\u2018"_s);
    row("keyboard marks", u"2019\u201321 \u2014 so\u2026 10\u00a0000 well\u2011being"_s, keyboard(),
        u"2019-21 -- so... 10 000 well-being"_s);
    row("keyboard marks leave quotes and emoji", u"\u201c\U0001F469\u200d\u2695\ufe0f\u201d"_s, keyboard(),
        u"\u201c\U0001F469\u200d\u2695\ufe0f\u201d"_s);
    row("Windows line ends", u"a\nb\n\nc"_s, lines(LineStyle::Crlf), u"a\r\nb\r\n\r\nc"_s);
    row("Windows line ends once", u"a\r\nb"_s, lines(LineStyle::Crlf), u"a\r\nb"_s);
    row("blank lines", u"a\nb\n\n\nc"_s, lines(LineStyle::BlankLines), u"a\n\nb\n\nc"_s);
    row("a list stays together", u"a:\n- b\n- c\nd"_s, lines(LineStyle::BlankLines),
        u"a:\n\n- b\n- c\n\nd"_s);
    row("one line", u"a \n\n b\nc"_s, lines(LineStyle::OneLine), u"a b c"_s);
    const QString list = u"\u2022\tone\n  \u2013 two\n* three\n-5 degrees"_s;
    row("hyphens", list, bullets(BulletStyle::Hyphen), u"- one\n  - two\n- three\n-5 degrees"_s);
    row("asterisks", list, bullets(BulletStyle::Asterisk), u"* one\n  * two\n* three\n-5 degrees"_s);
    row("bullets", list, bullets(BulletStyle::Bullet),
        u"\u2022 one\n  \u2022 two\n\u2022 three\n-5 degrees"_s);
    row("no bullets", list, bullets(BulletStyle::None), u"one\ntwo\nthree\n-5 degrees"_s);
    row("a dash within is no bullet", u"one - two\nthree"_s, bullets(BulletStyle::None),
        u"one - two\nthree"_s);
}

void TestPastedText::writesInTheStyleOfTheForm()
{
    QFETCH(QString, text);
    QFETCH(PasteStyle, style);
    QTEST(inStyle(text, style), "pasted");
}

void TestPastedText::joinsAnswersByABlankLine()
{
    const PasteField field{{}, {{u"a1"_s}, {u"a2"_s}}, {}, false};
    QCOMPARE(pastedText(field, {}, orchard(), planted()), u"We asked first.\n\nThe whole street."_s);
}

void TestPastedText::putsQuestionsAboveJoinedAnswersOnly()
{
    PasteStyle style;
    style.withQuestions = true;
    const PasteField both{{}, {{u"a1"_s}, {u"a2"_s}}, {}, false};
    QCOMPARE(pastedText(both, style, orchard(), planted()),
             u"What did you plan?\nWe asked first.\n\nWho was it for?\nThe whole street."_s);
    const PasteField one{{}, {{u"a1"_s}}, {}, false};
    QCOMPARE(pastedText(one, style, orchard(), planted()), u"We asked first."_s);
}

void TestPastedText::leavesOutEmptyAnswersWithTheirQuestions()
{
    PasteStyle style;
    style.withQuestions = true;
    const PasteField field{{}, {projectTitleId(), {u"o1"_s}}, {}, false};
    QCOMPARE(pastedText(field, style, orchard(), planted()), u"Title\nThe Long Orchard"_s);
}

void TestPastedText::countsByTheLimitThatBinds()
{
    const Category category = orchard();
    PastePlan plan = defaultPlan(category);
    const PasteField whole{{}, {{u"a2"_s}, {u"a1"_s}}, {}, false};
    QCOMPARE(measureOf(u"one two"_s, whole, plan, category).limit, limit(LimitUnit::Words, 400));
    QCOMPARE(measureOf(u"one two"_s, whole, plan, category).size, 2);
    const PasteField half{{}, {{u"a1"_s}}, {}, false};
    QCOMPARE(measureOf(u"one two"_s, half, plan, category).limit, std::nullopt);
    const PasteField single{{}, {{u"o1"_s}}, {}, false};
    QCOMPARE(measureOf(u"twelve chars"_s, single, plan, category).over(), 2);
    const PasteField own{{}, {{u"o1"_s}}, limit(LimitUnit::Words, 1), false};
    QCOMPARE(measureOf(u"twelve chars"_s, own, plan, category).over(), 1);
}

void TestPastedText::countsALineEndTwiceWhereTheFormDoes()
{
    const Category category = orchard();
    PastePlan plan = defaultPlan(category);
    const PasteField field{{}, {{u"o1"_s}}, {}, false};
    QCOMPARE(measureOf(u"a\nb"_s, field, plan, category).size, 3);
    plan.style.lines = LineStyle::Crlf;
    QCOMPARE(measureOf(inStyle(u"a\nb"_s, plan.style), field, plan, category).size, 4);
}

void TestPastedText::countsWordsByTheRuleOfTheForm()
{
    const Category category = orchard();
    PastePlan plan = defaultPlan(category);
    const PasteField field{{}, {{u"a1"_s}}, {}, false};
    QCOMPARE(measureOf(u"front-line staff"_s, field, plan, category).words, 2);
    plan.counting = CountingPreset::PortalStrict;
    QCOMPARE(measureOf(u"front-line staff"_s, field, plan, category).words, 3);
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
