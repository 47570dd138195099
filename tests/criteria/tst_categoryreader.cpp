#include "criteria/shortlabel.h"
#include "criteria/walkcategory.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class CategoryReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKey();
    void standsInForWhatIsLeftOut();
    void skipsAByteOrderMark();
    void takesAPresetsFlagsUnlessOthersAreGiven();
    void takesWholeNumbersHoweverWritten();
    void notesUnknownKeys();
    void makesShortLabels_data();
    void makesShortLabels();
};

void CategoryReaderTest::readsEveryKey()
{
    const auto reading = readCategory(walkCategory(), u"walk"_s);
    QVERIFY2(reading, qPrintable(errorsIn(walkCategory()).join(u'\n')));
    QCOMPARE(textsOf(reading->notes), QStringList());

    Category wanted;
    wanted.id = {u"hill/walk-of-the-year"_s};
    wanted.edition = u"2024"_s;
    wanted.language = u"en-GB"_s;
    wanted.title = u"Walk of the Year"_s;
    wanted.programme = {u"Hill Awards"_s, u"Hill"_s};
    wanted.source = {{}, QDate(2024, 2, 3), {u"Read in a hurry."_s}};
    wanted.introduction = {u"A walk."_s, u"A hill."_s};
    wanted.eligibility = {u"Everyone."_s};
    wanted.howToApply = {{u"register"_s, u"Sign up."_s}};
    wanted.contacts = {{u"Boots"_s, u"Jo Hill"_s, u"01234"_s, {}}};
    wanted.closes = QDateTime(QDate(2024, 6, 7), QTime(17, 0), QTimeZone("Europe/London"));
    wanted.evidenceWindowMonths = 24;
    wanted.counting = countingRule(CountingPreset::LibreOffice);
    wanted.counting.splitSlash = true;
    wanted.counting.cjkPerCharacter = false;
    wanted.limit = {LimitUnit::Words, 0, 900, Provenance::Person};
    wanted.details = {
        {{u"project-title"_s}, u"Title"_s, u"Short."_s, DetailKind::Line, {}, true, {}},
        {{u"hill"_s}, u"Hill"_s, {}, DetailKind::Choice, {u"High"_s, u"Low"_s}, false, {}},
    };
    const Question hill{{u"why-1"_s}, u"Why this hill?"_s, u"This hill"_s, true, {u"View"_s, u"Inn"_s}, {}};
    const Question company{{u"why-2"_s},
                           u"Who came along?"_s,
                           u"Who came along?"_s,
                           false,
                           {},
                           Limit{LimitUnit::CharactersNoSpaces, 0, 1200, Provenance::Page}};
    wanted.sections = {{{u"why"_s},
                        u"Why"_s,
                        Provenance::Usual,
                        u"Reasons."_s,
                        Limit{LimitUnit::Words, 10, 400, Provenance::Usual},
                        {hill, company}}};
    wanted.files = {{u"photo"_s, u"Photo"_s, 1, 2, {u"jpg"_s}, 3'000'000'000}};
    wanted.declarations = {{{u"true"_s}, u"It is true."_s, false}};
    wanted.judging = {{0, u"Nothing there."_s}};
    wanted.changesAfterSubmission = ChangesAfterSubmission::Never;
    wanted.endpointDiscovery = QUrl(u"https://hill.example/award.json"_s);
    QCOMPARE(reading->category, wanted);
    QCOMPARE(reading->category.closes.toUTC(), QDateTime(QDate(2024, 6, 7), QTime(16, 0), Qt::UTC));
}

void CategoryReaderTest::standsInForWhatIsLeftOut()
{
    const auto reading = readCategory(R"({ "format": "shortlist-category/1", "id": "walk", "edition": "1",
        "language": "cy", "title": "Walk", "programme": { "name": "Hill" },
        "sections": [ { "id": "a", "title": "A", "questions": [ { "id": "a-1", "prompt": "Why?" } ] } ] })",
                                      u"walk"_s);
    QVERIFY(reading);
    Category wanted;
    wanted.id = {u"walk"_s};
    wanted.edition = u"1"_s;
    wanted.language = u"cy"_s;
    wanted.title = u"Walk"_s;
    wanted.programme.name = u"Hill"_s;
    const Question question{{u"a-1"_s}, u"Why?"_s, u"Why?"_s, true, {}, {}};
    wanted.sections = {{{u"a"_s}, u"A"_s, Provenance::Page, {}, {}, {question}}};
    QCOMPARE(reading->category, wanted);
}

void CategoryReaderTest::skipsAByteOrderMark()
{
    QCOMPARE(errorsIn("\xEF\xBB\xBF" + walkCategory()), QStringList());
    QCOMPARE(errorsIn("\xEF\xBB\xBF{,}"),
             QStringList(u"walk: line 1, column 2: is not valid JSON: unterminated object"_s));
}

void CategoryReaderTest::takesAPresetsFlagsUnlessOthersAreGiven()
{
    const QByteArray counting =
        R"({ "rule": "libreoffice", "version": 1, "splitSlash": true, "cjkPerCharacter": false })";
    const auto reading = readCategory(
        walkCategory().replace(counting, R"({ "rule": "portalStrict", "splitDash": false })"), u"walk"_s);
    QVERIFY(reading);
    CountingRule wanted = countingRule(CountingPreset::PortalStrict);
    QVERIFY(wanted.splitDash);
    wanted.splitDash = false;
    QCOMPARE(reading->category.counting, wanted);
}

void CategoryReaderTest::takesWholeNumbersHoweverWritten()
{
    const auto reading = readCategory(walkCategory().replace("900", "9.0e2"), u"walk"_s);
    QVERIFY(reading);
    QCOMPARE(reading->category.limit->most, 900);
}

void CategoryReaderTest::notesUnknownKeys()
{
    QByteArray json = walkCategory();
    json.replace("\"edition\":",
                 "\"$schema\": \"category.schema.json\", \"sponsor\": {\"name\": 1}, \"edition\":");
    json.replace("\"short\": \"This hill\"", "\"shrot\": \"This hill\"");
    const auto reading = readCategory(json, u"walk"_s);
    QVERIFY(reading);
    QCOMPARE(
        textsOf(reading->notes),
        QStringList(
            {u"walk: sections[0].questions[0].shrot: is not a key that this version knows; it has no effect"_s,
             u"walk: sponsor: is not a key that this version knows; it has no effect"_s}));
    for (const Problem &note : reading->notes)
        QCOMPARE(note.severity, Problem::Severity::Note);
}

void CategoryReaderTest::makesShortLabels_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("label");

    QTest::newRow("short prompt") << u"Why this hill?"_s << u"Why this hill?"_s;
    QTest::newRow("full stop") << u"Describe the hill."_s << u"Describe the hill"_s;
    QTest::newRow("first sentence") << u"Describe the hill. Who was there?"_s << u"Describe the hill"_s;
    QTest::newRow("first question") << u"Who was there? Describe the hill."_s << u"Who was there?"_s;
    QTest::newRow("abbreviation") << u"Name a peak (e.g. a hill)"_s << u"Name a peak (e.g. a hill)"_s;
    QTest::newRow("forty characters")
        << u"Name each of the hills that you climbed."_s << u"Name each of the hills that you climbed"_s;
    QTest::newRow("cut between words") << u"Describe the planning and consultation undertaken with staff"_s
                                       << u"Describe the planning and consultation…"_s;
    QTest::newRow("one long word") << QString(60, u'a') << QString(39, u'a') + u'…';
    QTest::newRow("white space") << u"  Why\u00a0this\nhill? "_s << u"Why this hill?"_s;
}

void CategoryReaderTest::makesShortLabels()
{
    QFETCH(QString, prompt);
    QFETCH(QString, label);
    QCOMPARE(shortLabelOf(prompt), label);
}

QTEST_GUILESS_MAIN(CategoryReaderTest)
#include "tst_categoryreader.moc"
