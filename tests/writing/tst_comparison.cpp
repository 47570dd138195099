#include "writing/comparison.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// "Planning [began-]started+[] with" as people read it: [removed-], [added+].
QString marked(const Comparison &comparison)
{
    QString text;
    for (const ComparedPiece &piece : comparison) {
        if (piece.kind == ComparedPiece::Kind::Same)
            text += piece.text;
        else if (piece.kind == ComparedPiece::Kind::Removed)
            text += u"[-"_s + piece.text + u']';
        else
            text += u"[+"_s + piece.text + u']';
    }
    return text;
}

bool isWellFormed(const Comparison &comparison)
{
    for (qsizetype i = 0; i < comparison.size(); ++i) {
        if (comparison.at(i).text.isEmpty())
            return false;
        const auto kind = comparison.at(i).kind;
        const auto next = i + 1 < comparison.size() ? comparison.at(i + 1).kind : ComparedPiece::Kind::Same;
        const bool last = i + 1 == comparison.size();
        if (!last &&
            (kind == next || (kind == ComparedPiece::Kind::Added && next == ComparedPiece::Kind::Removed)))
            return false;
    }
    return true;
}

QString words(QRandomGenerator &random, int count, int vocabulary)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(u"word%1"_s.arg(random.bounded(vocabulary)));
    return list.join(u' ');
}

/// A text of odd things: emoji of several code points, combining marks, no-break spaces, empty lines, half a
/// surrogate pair.
QString oddText(QRandomGenerator &random)
{
    static const QStringList parts = {
        u"discharge"_s,
        u"ward"_s,
        u"IDT"_s,
        u" "_s,
        u" "_s,
        u"  "_s,
        u"\n"_s,
        u"\n\n"_s,
        u". "_s,
        u", "_s,
        u"don’t"_s,
        u"3.5"_s,
        u"👩‍👩‍👧"_s,
        u"👍🏽"_s,
        u"🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s,
        u"e\u0301"_s,
        u"\u00a0"_s,
        u"\u202f"_s,
        u"\t"_s,
        u"\u2028"_s,
        u"(“a”)"_s,
        u"日本語。"_s,
        u"\ufeff"_s,
        u"ŵyth"_s,
        QString(QChar(0xd83d)),
        QString(QChar(0xdc4d)),
    };
    QString text;
    const int count = random.bounded(30);
    for (int i = 0; i < count; ++i)
        text += parts.at(random.bounded(int(parts.size())));
    return text;
}

/// The text with a few stretches taken out, put in or doubled.
QString edited(QString text, QRandomGenerator &random)
{
    const int edits = random.bounded(4);
    for (int i = 0; i < edits; ++i) {
        const int at = random.bounded(int(text.size()) + 1);
        text.remove(at, random.bounded(10));
        text.insert(random.bounded(int(text.size()) + 1), oddText(random).left(random.bounded(12)));
    }
    return text;
}
} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT

private slots:
    void marksWordsInChangedParagraphs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &expected) { QTest::newRow(name) << before << after << expected; };
        row("nothing", {}, {}, {});
        row("the same", u"One text.\nTwo."_s, u"One text.\nTwo."_s, u"One text.\nTwo."_s);
        row("all added", {}, u"New words."_s, u"[+New words.]"_s);
        row("all removed", u"Old words."_s, {}, u"[-Old words.]"_s);
        row("a word", u"The sessions were held in January."_s, u"The meetings were held in January."_s,
            u"The [-sessions][+meetings] were held in January."_s);
        row("words side by side are one change", u"We held eleven listening sessions there and then."_s,
            u"We held twelve open meetings there and then."_s,
            u"We held [-eleven listening sessions][+twelve open meetings] there and then."_s);
        row("a short word between two changes belongs to them",
            u"All residents of boroughs came to the first meeting."_s,
            u"All patients of hospitals came to the first meeting."_s,
            u"All [-residents of boroughs][+patients of hospitals] came to the first meeting."_s);
        row("punctuation by itself", u"They came and they spoke freely"_s,
            u"They came, and they spoke freely."_s, u"They came[+,] and they spoke freely[+.]"_s);
        row("apostrophes, hyphens and decimal points inside words",
            u"We don't count 3.5 front-line posts in the first year."_s,
            u"We didn't count 3.6 front-door posts in the first year."_s,
            u"We [-don't][+didn't] count [-3.5 front-line][+3.6 front-door] posts in the first year."_s);
        row("a paragraph between others", u"First one.\nThird one."_s,
            u"First one.\nSecond here.\nThird one."_s, u"First one.\n[+Second here.\n]Third one."_s);
        row("a paragraph parted in two", u"One whole sentence. And another whole sentence."_s,
            u"One whole sentence.\nAnd another whole sentence."_s,
            u"One whole sentence.[- ][+\n]And another whole sentence."_s);
        row("nothing in common: whole for whole", u"Planning began with listening."_s,
            u"Results came a year later on the ward."_s,
            u"[-Planning began with listening.][+Results came a year later on the ward.]"_s);
        row("one of two paragraphs rewritten, the other touched",
            u"Eleven sessions were held across the boroughs.\nTheir wishes became the brief."_s,
            u"Twelve sessions were held across the boroughs.\nNobody asked us for more money then."_s,
            u"[-Eleven][+Twelve] sessions were held across the boroughs.\n[-Their wishes became the brief.]"
            "[+Nobody asked us for more money then.]"_s);
        row("a sentence taken out", u"One came first. Two came next. Three came last."_s,
            u"One came first. Three came last."_s, u"One came first. [-Two came next. ]Three came last."_s);
        row("a sentence put in between two", u"One came first. Three came last."_s,
            u"One came first. Two came next. Three came last."_s,
            u"One came first. [+Two came next. ]Three came last."_s);
        row("a letter and its accent are one", u"a cafe\u0301 here today again"_s,
            u"a cafe here today again"_s, u"a [-cafe\u0301][+cafe] here today again"_s);
        row("an emoji is never parted", u"all of it went well 👍🏽"_s, u"all of it went well 👍🏿"_s,
            u"all of it went well [-👍🏽][+👍🏿]"_s);
        row("a no-break space is a change", u"ten per cent more"_s, u"ten\u00a0per cent more"_s,
            u"ten[- ][+\u00a0]per cent more"_s);
    }

    void marksWordsInChangedParagraphs()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(marked(compareTexts(before, after)), expected);
    }

    void losesNoCharacterOfAnyText()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 20'000; ++round) {
            const QString before = oddText(random);
            const QString after = round % 3 == 0 ? oddText(random) : edited(before, random);
            const Comparison comparison = compareTexts(before, after);
            QCOMPARE(earlierText(comparison), before);
            QCOMPARE(laterText(comparison), after);
            QVERIFY2(isWellFormed(comparison), qPrintable(marked(comparison)));
            QCOMPARE(changesOf(comparison).isEmpty(), before == after);
        }
    }

    void putsPassagesBack()
    {
        const Comparison comparison = compareTexts(u"Eleven sessions were held in all. They helped us."_s,
                                                   u"Twelve sessions were held in all."_s);
        const QList<Change> changes = changesOf(comparison);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0), (Change{0, u"Eleven"_s, u"Twelve"_s}));
        QCOMPARE(changes.at(1), (Change{39, u" They helped us."_s, {}}));
        QCOMPARE(withPassageBack(comparison, changes.at(0).at, changes.at(0).length()),
                 u"Eleven sessions were held in all."_s);
        QCOMPARE(withPassageBack(comparison, changes.at(1).at, changes.at(1).length()),
                 u"Twelve sessions were held in all. They helped us."_s);
        QCOMPARE(withPassageBack(comparison, 0, 6), u"ElevenTwelve sessions were held in all."_s);
        QCOMPARE(withPassageBack(comparison, 0, 1'000), earlierText(comparison));
        QCOMPARE(withPassageBack(comparison, 15, 4), laterText(comparison));
    }

    void putsBackAllChangesOneByOne()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2'000; ++round) {
            const QString before = oddText(random);
            const Comparison comparison = compareTexts(before, edited(before, random));
            qsizetype size = 0;
            for (const ComparedPiece &piece : comparison)
                size += piece.text.size();
            QCOMPARE(withPassageBack(comparison, 0, size), before);
            QCOMPARE(withPassageBack(comparison, 0, 0), laterText(comparison));
        }
    }

    void comparesLongTextsAtOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QRandomGenerator random(3);
        const QString text = words(random, 10'000, 3'000);
        QTest::newRow("unrelated") << text << words(random, 10'000, 3'000).toUpper();
        QTest::newRow("the same words in another order") << text << words(random, 10'000, 3'000);
        QTest::newRow("the longest compared word by word")
            << words(random, 1'000, 300) << words(random, 1'000, 300);
        const auto inSentences = [&random](int each, int vocabulary) {
            QString sentences;
            for (int i = 0; i < 10'000 / each; ++i)
                sentences += words(random, each, vocabulary) + u". "_s;
            return sentences;
        };
        QTest::newRow("sentences of the same words") << inSentences(15, 400) << inSentences(15, 400);
        const QString written = inSentences(15, 400);
        QTest::newRow("a word replaced throughout")
            << written << QString(written).replace(u"word1"_s, u"Word1"_s);
        QTest::newRow("lines") << words(random, 10'000, 3'000).replace(u' ', u'\n')
                               << words(random, 10'000, 3'000).replace(u' ', u'\n');
    }

    void comparesLongTextsAtOnce()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QElapsedTimer timer;
        timer.start();
        const Comparison comparison = compareTexts(before, after);
        const qint64 took = timer.elapsed();
        qInfo("%lld ms, %lld pieces", took, qint64(comparison.size()));
        QCOMPARE(earlierText(comparison), before);
        QCOMPARE(laterText(comparison), after);
        QVERIFY2(took < 3'000, qPrintable(u"%1 ms"_s.arg(took))); // 10 times what it takes
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
