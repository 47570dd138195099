#include "writing/counting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonDocument readData(const QString &name)
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/writing/data/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// One row for each known string, with the number at @p column of its row in @p countsFile.
void addKnownStrings(const QString &countsFile, int column)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    const QJsonObject counts = readData(countsFile).object();
    const QJsonArray strings = readData(u"counting-strings.json"_s).array();
    for (const QJsonValue &row : strings) {
        const QString name = row[0].toString();
        QTest::newRow(qUtf8Printable(name)) << row[1].toString() << counts[name][column].toInt(-1);
    }
}

/// The strings that our rule counts otherwise than LibreOffice does, and what our rule makes of them.
std::optional<int> otherThanLibreOffice(const QByteArray &name)
{
    // LibreOffice parts a word at a word joiner; what cannot be seen must not cost a word.
    if (name == "word joiner/BOM")
        return 2;
    // It parts before superscript and subscript digits, so that CO₂ is two words.
    if (name == "fraction/superscript")
        return 4;
    return std::nullopt;
}
} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private slots:
    void knowsAllStrings();
    void countsRunsOfNonSpace_data() { addKnownStrings(u"counting-runs.json"_s, 0); }
    void countsRunsOfNonSpace();
    void countsLikeLibreOffice_data() { addKnownStrings(u"counting-libreoffice.json"_s, 0); }
    void countsLikeLibreOffice();
    void countsRunsWithLetters_data() { addKnownStrings(u"counting-runs.json"_s, 1); }
    void countsRunsWithLetters();
    void obeysEachFlag_data();
    void obeysEachFlag();
    void onlyWhiteSpaceParts_data();
    void onlyWhiteSpaceParts();
    void countsCharacters_data();
    void countsCharacters();
    void measuresInTheLimitsUnit();
    void rangeSpansAllPresets();
    void countsAThousandWordsQuickly();
};

void TestCounting::knowsAllStrings()
{
    QCOMPARE(readData(u"counting-strings.json"_s).array().size(), 64);
    QCOMPARE(readData(u"counting-runs.json"_s).object().size(), 64);
    QCOMPARE(readData(u"counting-libreoffice.json"_s).object().size(), 64);
}

void TestCounting::countsRunsOfNonSpace()
{
    QFETCH(const QString, text);
    QTEST(countWords(text, countingRule(CountingPreset::Spaces)), "words");
}

void TestCounting::countsLikeLibreOffice()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    const int ours = countWords(text, countingRule(CountingPreset::LibreOffice));
    const std::optional<int> known = otherThanLibreOffice(QTest::currentDataTag());
    if (known)
        QVERIFY2(*known != words, "is no longer an exception");
    QCOMPARE(ours, known.value_or(words));
}

void TestCounting::countsRunsWithLetters()
{
    QFETCH(const QString, text);
    QTEST(countWords(text, countingRule(CountingPreset::CkEditor)), "words");
}

void TestCounting::obeysEachFlag_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CountingRule>("rule");
    QTest::addColumn<int>("words");

    const CountingRule none = countingRule(CountingPreset::Spaces);
    const CountingRule strict = countingRule(CountingPreset::PortalStrict);
    CountingRule dash = none;
    dash.splitDash = true;
    CountingRule hyphen = none;
    hyphen.splitHyphen = true;
    CountingRule slash = none;
    slash.splitSlash = true;
    CountingRule lone = none;
    lone.ignoreLonePunctuation = true;
    CountingRule eastAsian = none;
    eastAsian.cjkPerCharacter = true;

    const auto row = [](const char *name, const QString &text, const CountingRule &rule, int words) {
        QTest::newRow(name) << text << rule << words;
    };
    row("strict: hyphens", u"state-of-the-art end-to-end care"_s, strict, 8);
    row("strict: slashes", u"and/or nurse/doctor"_s, strict, 4);
    row("strict: dashes", u"2019\u20132024 results"_s, strict, 3);
    row("strict: address", u"see https://www.england.nhs.uk/a-b/?q=1&r=2 page"_s, strict, 7);
    row("strict: no-break hyphen", u"well\u2011being"_s, strict, 2);
    row("strict: minus is no hyphen", u"by \u22125 days"_s, strict, 3);
    row("strict: ends in hyphens", u"-pre- -"_s, strict, 1);
    row("dash: en dash", u"a\u2013b \u2013 c"_s, dash, 3);
    row("dash: two hyphens", u"a--b---c"_s, dash, 3);
    row("dash: two hyphens alone", u"a -- b"_s, dash, 3);
    row("dash: two hyphens before a word", u"--all"_s, dash, 1);
    row("dash: two hyphens after a word", u"all--"_s, dash, 1);
    row("dash: one hyphen stays", u"a-b - c"_s, dash, 3);
    row("hyphen: dash stays", u"a\u2014b c-d"_s, hyphen, 3);
    row("slash: hyphen stays", u"a-b/c"_s, slash, 2);
    row("lone: bullets and ampersands", u"\u2022 R & D \u2013 24/7"_s, lone, 3);
    row("lone: a number is enough", u"(1) ! \u00bd"_s, lone, 2);
    row("lone: emoji", u"great \U0001F600"_s, lone, 1);
    row("lone: letters beyond the BMP", u"\U00010330\U00010331 !"_s, lone, 1);
    row("east: beside Latin", u"NHS\u60a3\u8005care"_s, eastAsian, 4);
    row("east: its punctuation", u"\u300c\u60a3\u8005\u300d\u3001\u5b89\u3002"_s, eastAsian, 3);
    row("east: beyond the BMP", u"\U00020000\U00020001"_s, eastAsian, 2);
    row("east: lengthened vowel", u"\u30c7\u30fc\u30bf"_s, eastAsian, 3);
    row("east: not without the flag", u"\u60a3\u8005"_s, none, 1);
}

void TestCounting::obeysEachFlag()
{
    QFETCH(const QString, text);
    QFETCH(const CountingRule, rule);
    QTEST(countWords(text, rule), "words");
}

void TestCounting::onlyWhiteSpaceParts_data()
{
    QTest::addColumn<char16_t>("between");
    QTest::addColumn<int>("words");
    for (const char16_t space :
         {u'\t', u'\n', u'\v', u'\f', u'\r', u' ', u'\u0085', u'\u00a0', u'\u1680', u'\u2000', u'\u2007',
          u'\u2009', u'\u200a', u'\u2028', u'\u2029', u'\u202f', u'\u205f', u'\u3000'})
        QTest::addRow("U+%04x", unsigned{space}) << space << 2;
    for (const char16_t joint : {u'\u00ad', u'\u180e', u'\u200b', u'\u200c', u'\u200d', u'\u2060', u'\ufeff',
                                 u'\u001f', char16_t{0xd800}, char16_t{0xdc00}})
        QTest::addRow("U+%04x", unsigned{joint}) << joint << 1;
}

void TestCounting::onlyWhiteSpaceParts()
{
    QFETCH(const char16_t, between);
    const QString text = u"a"_s + QChar(between) + u'b';
    QTEST(countWords(text, countingRule(CountingPreset::Spaces)), "words");
}

void TestCounting::countsCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("withoutSpaces");
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("plain") << u"The quick fox"_s << 13 << 11;
    QTest::newRow("composed") << u"caf\u00e9"_s << 4 << 4;
    QTest::newRow("decomposed") << u"cafe\u0301"_s << 4 << 4;
    QTest::newRow("mark that composes with nothing") << u"q\u0301"_s << 2 << 2;
    QTest::newRow("Hangul letters") << u"\u1112\u1161\u11ab"_s << 1 << 1;
    QTest::newRow("line ends") << u"a\nb\r\nc\rd\u2028e"_s << 9 << 5;
    QTest::newRow("line end after line end") << u"\r\n\r\n\n\r"_s << 4 << 0;
    QTest::newRow("no-break space") << u"10\u00a0000"_s << 6 << 5;
    QTest::newRow("typographic") << u"\u201cA\u201d \u2013 \u20ac5\u2026"_s << 9 << 7;
    QTest::newRow("beyond the BMP") << u"a\U0001F600b"_s << 3 << 3;
    QTest::newRow("emoji of several") << u"\U0001F468\u200d\u2695\ufe0f"_s << 4 << 4;
    QTest::newRow("half pairs") << QString(u"a"_s + QChar(0xd83d) + u'b' + QChar(0xde00)) << 4 << 4;
}

void TestCounting::countsCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const int, withoutSpaces);
    QTEST(countCharacters(text), "characters");
    QCOMPARE(countCharactersNoSpaces(text), withoutSpaces);
}

void TestCounting::measuresInTheLimitsUnit()
{
    const CountingRule rule = countingRule(CountingPreset::PortalStrict);
    const QString text = u"end-to-end care"_s;
    QCOMPARE(countIn(LimitUnit::Words, text, rule), 4);
    QCOMPARE(countIn(LimitUnit::Characters, text, rule), 15);
    QCOMPARE(countIn(LimitUnit::CharactersNoSpaces, text, rule), 14);
}

void TestCounting::rangeSpansAllPresets()
{
    QCOMPARE(countRange(u"plain words"), (CountRange{2, 2}));
    // The strictest counter parts the hyphens; the mildest one leaves out the lone dash.
    QCOMPARE(countRange(u"end-to-end & care"), (CountRange{2, 5}));
    QCOMPARE(countRange(u""), (CountRange{0, 0}));
}

void TestCounting::countsAThousandWordsQuickly()
{
    const QString text = u"patients\u2019 care, improve-ments "_s.repeated(334);
    const CountingRule rule = countingRule(CountingPreset::Spaces);
    QBENCHMARK
    {
        QCOMPARE(countWords(text, rule), 1002);
    }
}

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
