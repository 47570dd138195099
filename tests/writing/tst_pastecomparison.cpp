#include "writing/pastecomparison.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
PastedBack compared(const QString &copied, const QString &back)
{
    return comparePasted(copied, back, countingRule(CountingPreset::Spaces));
}

QString named(PastedBack::Kind kind)
{
    switch (kind) {
    case PastedBack::Kind::Same:
        return u"same"_s;
    case PastedBack::Kind::Harmless:
        return u"harmless"_s;
    case PastedBack::Kind::CutOff:
        return u"cut off"_s;
    case PastedBack::Kind::Changed:
        return u"changed"_s;
    }
    return {};
}

QString numbered(int from, int to)
{
    QStringList words;
    for (int i = from; i <= to; ++i)
        words += u"word%1"_s.arg(i);
    return words.join(u' ');
}
} // namespace

class TestPasteComparison : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatCameBack_data();
    void tellsWhatCameBack();
    void saysWhatIsWrittenInAnotherWay_data();
    void saysWhatIsWrittenInAnotherWay();
    void findsWhereItWasCutOff_data();
    void findsWhereItWasCutOff();
    void findsTheWordsThatChanged();
    void findsAMissingEndBehindAChange();
    void takesOtherLineBreaksForNoNews();
};

void TestPasteComparison::tellsWhatCameBack_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &copied, const QString &back, const QString &kind) {
        QTest::newRow(name) << copied << back << kind;
    };
    const QString text = u"We asked \u2018why\u2019 \u2013 twice.\n\nThen we built it\u2026 together."_s;
    row("to the letter", text, text, u"same"_s);
    row("Windows line ends", u"a\nb"_s, u"a\r\nb"_s, u"same"_s);
    row("copied with Windows line ends", u"a\r\nb"_s, u"a\nb"_s, u"same"_s);
    row("old line ends", u"a\nb"_s, u"a\rb"_s, u"same"_s);
    row("space around it", text, u"\n "_s + text + u"\n\n"_s, u"same"_s);
    row("decomposed", u"caf\u00e9"_s, u"cafe\u0301"_s, u"same"_s);
    row("emoji", u"so \U0001F469\u200d\u2695\ufe0f"_s, u"so \U0001F469\u200d\u2695\ufe0f"_s, u"same"_s);
    row("straight quotes", text, QString(text).replace(u'\u2018', u'\'').replace(u'\u2019', u'\''),
        u"harmless"_s);
    row("quotes lost", text, QString(text).replace(u'\u2018', u'?').replace(u'\u2019', u'?'), u"changed"_s);
    row("quotes gone", text, QString(text).remove(u'\u2018').remove(u'\u2019'), u"changed"_s);
    row("no-break spaces", u"10 000 people"_s, u"10\u00a0000 people"_s, u"harmless"_s);
    row("in one line", text, QString(text).replace(u"\n\n"_s, u" "_s), u"harmless"_s);
    row("lines run together", u"one\ntwo"_s, u"onetwo"_s, u"changed"_s);
    row("soft hyphens", u"wellbeing"_s, u"well\u00adbeing"_s, u"harmless"_s);
    row("keyboard dashes", text, QString(text).replace(u'\u2013', u'-'), u"harmless"_s);
    row("two hyphens", u"so \u2014 no"_s, u"so -- no"_s, u"harmless"_s);
    row("dots", text, QString(text).replace(u'\u2026', u"..."_s), u"harmless"_s);
    row("cut off", text, text.left(20), u"cut off"_s);
    row("cut off and straight", text, QString(text).replace(u'\u2018', u'\'').left(20), u"cut off"_s);
    row("the first letter alone", text, u"W"_s, u"cut off"_s);
    row("cut at the beginning", text, text.mid(5), u"changed"_s);
    row("twice", u"one two"_s, u"one twoone two"_s, u"changed"_s);
    row("another text", text, u"Something else"_s, u"changed"_s);
    row("nothing", text, {}, u"changed"_s);
    row("emoji lost", u"so \U0001F600 so"_s, u"so ? so"_s, u"changed"_s);
    row("capitals", u"Together"_s, u"together"_s, u"changed"_s);
}

void TestPasteComparison::tellsWhatCameBack()
{
    QFETCH(QString, copied);
    QFETCH(QString, back);
    QTEST(named(compared(copied, back).kind), "kind");
}

void TestPasteComparison::saysWhatIsWrittenInAnotherWay_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QString &copied, const QString &back, const QString &what) {
        QTest::newRow(name) << copied << back << what;
    };
    row("spaces", u"a b"_s, u"a  b"_s, u"spaces"_s);
    row("line breaks", u"a\nb"_s, u"a\n\nb"_s, u"spaces"_s);
    row("quotes", u"\u2018a\u2019"_s, u"'a'"_s, u"quotes"_s);
    row("dashes", u"a \u2013 b"_s, u"a - b"_s, u"dashes"_s);
    row("ellipsis", u"a\u2026"_s, u"a..."_s, u"dashes"_s);
    row("all of them", u"\u2018a\u2019 \u2013 b"_s, u"'a'\u00a0- b"_s, u"spaces quotes dashes"_s);
}

void TestPasteComparison::saysWhatIsWrittenInAnotherWay()
{
    QFETCH(QString, copied);
    QFETCH(QString, back);
    const PastedBack outcome = compared(copied, back);
    QCOMPARE(named(outcome.kind), u"harmless"_s);
    QStringList what;
    if (outcome.spaces)
        what += u"spaces"_s;
    if (outcome.quotes)
        what += u"quotes"_s;
    if (outcome.dashes)
        what += u"dashes"_s;
    QTEST(what.join(u' '), "what");
}

void TestPasteComparison::findsWhereItWasCutOff_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("back");
    QTest::addColumn<int>("arrived");
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("withinWord");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const QString &copied, const QString &back, int arrived,
                        int missing, bool withinWord, const QString &last, const QString &first) {
        QTest::newRow(name) << copied << back << arrived << missing << withinWord << last << first;
    };
    row("after a word", numbered(1, 300), numbered(1, 250), 250, 50, false, numbered(245, 250),
        numbered(251, 256));
    row("in a word", numbered(1, 300), numbered(1, 251).chopped(3), 250, 50, true,
        numbered(246, 250) + u" word"_s, u"251 "_s + numbered(252, 256));
    row("before the stop", u"We built it."_s, u"We built it"_s, 3, 0, false, u"We built it"_s, u"."_s);
    row("at a line end", u"one\r\ntwo\r\nthree"_s, u"one\ntwo"_s, 2, 1, false, u"one two"_s, u"three"_s);
    row("curly quotes before the cut", u"\u2018one\u2019 two three"_s, u"'one' two"_s, 2, 1, false,
        u"\u2018one\u2019 two"_s, u"three"_s);
    row("in an emoji", u"one two \U0001F600\U0001F600 three"_s,
        QString(u"one two \U0001F600"_s + QChar(0xd83d)), 2, 2, true, u"one two \U0001F600"_s,
        u"\U0001F600 three"_s);
    row("with a sign for half an emoji", u"one two \U0001F600"_s, u"one two \ufffd"_s, 2, 1, false,
        u"one two"_s, u"\U0001F600"_s);
}

void TestPasteComparison::findsWhereItWasCutOff()
{
    QFETCH(QString, copied);
    QFETCH(QString, back);
    const PastedBack outcome = compared(copied, back);
    QCOMPARE(named(outcome.kind), u"cut off"_s);
    QTEST(outcome.arrived, "arrived");
    QTEST(outcome.missing, "missing");
    QTEST(outcome.withinWord, "withinWord");
    QTEST(outcome.lastArrived, "last");
    QTEST(outcome.firstMissing, "first");
    QCOMPARE(outcome.comparison.size(), 2);
    QCOMPARE(outcome.comparison.at(1).kind, ComparedPiece::Kind::Removed);
    QVERIFY(outcome.comparison.at(1).text.simplified().startsWith(outcome.firstMissing));
}

void TestPasteComparison::findsTheWordsThatChanged()
{
    const PastedBack outcome =
        compared(u"It cost \u00a35 for \u2018each\u2019 bed."_s, u"It cost ?5 for 'each' bed."_s);
    QCOMPARE(named(outcome.kind), u"changed"_s);
    const QList<Change> changes = changesOf(outcome.comparison);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.at(0).removed.startsWith(u'\u00a3'));
    QVERIFY(changes.at(0).added.startsWith(u'?'));
    QCOMPARE(outcome.missing, 0);
}

void TestPasteComparison::findsAMissingEndBehindAChange()
{
    const QString copied = u"We saved \u00a3200 a bed. "_s + numbered(1, 40);
    const PastedBack outcome = compared(copied, u"We saved 200 a bed. "_s + numbered(1, 30));
    QCOMPARE(named(outcome.kind), u"changed"_s);
    QCOMPARE(outcome.missing, 10);
    QCOMPARE(outcome.firstMissing, numbered(31, 36));
}

void TestPasteComparison::takesOtherLineBreaksForNoNews()
{
    const PastedBack outcome = compared(u"One here.\nTwo here.\nThree."_s, u"One here. Two there. Three."_s);
    const QList<Change> changes = changesOf(outcome.comparison);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).added, u"there"_s);
}

QTEST_GUILESS_MAIN(TestPasteComparison)
#include "tst_pastecomparison.moc"
