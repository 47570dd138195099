#include "session/comparing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestComparing final : public QObject
{
    Q_OBJECT

private slots:
    void saysInOneSentenceWhatDiffers_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("sentence"); // without a catalogue there are no plurals
        const auto row = [](const char *name, const QString &earlier, const QString &later,
                            const QString &sentence) { QTest::newRow(name) << earlier << later << sentence; };
        row("nothing", u"The same."_s, u"The same."_s, u"The two texts are the same."_s);
        row("added", u"One came first."_s, u"One came first. Two more came."_s,
            u"3 word(s) added, in 1 place(s)."_s);
        row("removed", u"One came first. Two more came."_s, u"One came first."_s,
            u"3 word(s) removed, in 1 place(s)."_s);
        row("both", u"Eleven sessions were held in all."_s, u"Twelve sessions were held in all towns."_s,
            u"2 word(s) added, 1 word(s) removed, in 2 place(s)."_s);
        row("no word", u"One came first.\nThen more."_s, u"One came first. Then more."_s,
            u"No word was added or removed, but spaces, line breaks or marks differ in 1 place(s)."_s);
    }

    void saysInOneSentenceWhatDiffers()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, later);
        QTEST(wordingOf(comparisonOf(earlier, later), CountingRule()), "sentence");
    }

    void saysWhatChangedAtAPlace_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("both") << u"eleven "_s << u"twelve "_s << u"Removed: ‘eleven’. Added: ‘twelve’."_s;
        QTest::newRow("added") << QString() << u"once\nmore"_s << u"Added: ‘once more’."_s;
        QTest::newRow("removed") << u"once"_s << QString() << u"Removed: ‘once’."_s;
        QTest::newRow("a line break") << u" "_s << u"\n"_s << u"Removed: a space. Added: a line break."_s;
    }

    void saysWhatChangedAtAPlace()
    {
        QFETCH(QString, removed);
        QFETCH(QString, added);
        QTEST(wordingOf(Change{0, removed, added}), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
