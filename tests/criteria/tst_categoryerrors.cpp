#include "criteria/walkcategory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A passage of the sound file that is replaced, and the one error that this makes.
struct Defect
{
    const char *name;
    const char *passage;
    const char *replacement;
    const char *error;
};

constexpr Defect defects[] = {
    {"format missing", R"("format": "shortlist-category/1",)", "", "format: is missing"},
    {"format of another kind", "shortlist-category/1", "shortlist-entry/1",
     "format: must be “shortlist-category/1”; this is another kind of file"},
    {"format without version", "shortlist-category/1", "shortlist-category",
     "format: must be “shortlist-category/1”; this is another kind of file"},
    {"format of a newer version", "shortlist-category/1", "shortlist-category/12",
     "format: is version 12 of the category format; a newer Shortlist is needed"},
    {"format that is a number", R"("shortlist-category/1")", "1", "format: must be text in double quotes"},

    {"id missing", R"("id": "hill/walk-of-the-year",)", "", "id: is missing"},
    {"id with capitals", "hill/walk", "Hill/walk",
     "id: must be of lower-case letters, digits and hyphens, in parts with / between them"},
    {"id with a space", "hill/walk", "hill/ walk",
     "id: must be of lower-case letters, digits and hyphens, in parts with / between them"},
    {"id with an empty part", "hill/walk", "hill//walk",
     "id: must be of lower-case letters, digits and hyphens, in parts with / between them"},
    {"id that climbs", "hill/walk", "../walk",
     "id: must be of lower-case letters, digits and hyphens, in parts with / between them"},
    {"id too long", "walk-of-the-year",
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "id: must not be longer than 100 characters"},
    {"edition that is a number", R"("edition": "2024")", R"("edition": 2024)",
     "edition: must be text in double quotes"},
    {"language unknown", "en-GB", "English", "language: must be a language such as en-GB or cy"},
    {"title null", R"("title": "Walk of the Year")", R"("title": null)",
     "title: must be text in double quotes"},
    {"title of spaces", R"("Walk of the Year")", R"(" \u00a0 ")", "title: must not be empty"},
    {"programme missing", R"("programme": { "name": "Hill Awards", "organiser": "Hill" },)", "",
     "programme: is missing"},
    {"programme without name", R"("name": "Hill Awards",)", "", "programme.name: is missing"},
    {"programme that is text", R"({ "name": "Hill Awards", "organiser": "Hill" })", R"("Hill")",
     "programme: must be an object in curly brackets"},
    {"read on no day", "2024-02-03", "2024-02-30", "source.readOn: must be a date such as 2024-06-07"},
    {"read on more than a day", "2024-02-03", "2024-02-03T10:00",
     "source.readOn: must be a date such as 2024-06-07"},
    {"notes not a list", R"(["Read in a hurry."])", R"("Read in a hurry.")",
     "source.notes: must be a list in square brackets"},
    {"paragraph empty", R"("A hill.")", R"("")", "introduction[1]: must not be empty"},
    {"paragraph no text", R"("Everyone.")", "true", "eligibility[0]: must be text in double quotes"},
    {"step no word", R"("register")", R"("Sign up!")",
     "howToApply[0].step: must be of lower-case letters, digits and hyphens, and not begin or end with a "
     "hyphen"},
    {"step without text", R"(, "text": "Sign up.")", "", "howToApply[0].text: is missing"},
    {"contact about nothing", R"("about": "Boots", )", "", "contacts[0].about: is missing"},
    {"contact with a number for a phone", R"("01234")", "1234",
     "contacts[0].phone: must be text in double quotes"},

    {"deadline without a zone", R"(, "timeZone": "Europe/London")", "", "deadline.timeZone: is missing"},
    {"deadline in no zone", "Europe/London", "Europe/Camelot",
     "deadline.timeZone: must be a time zone such as Europe/London"},
    {"deadline without a time", "2024-06-07T17:00", "2024-06-07",
     "deadline.closes: must be a date and time such as 2024-06-07T17:00"},
    {"deadline with an offset", "2024-06-07T17:00", "2024-06-07T17:00+01:00",
     "deadline.closes: must be a date and time such as 2024-06-07T17:00"},
    {"deadline on no day", "2024-06-07T17:00", "2024-06-31T17:00",
     "deadline.closes: must be a date and time such as 2024-06-07T17:00"},
    {"deadline in a lost hour", "2024-06-07T17:00", "2024-03-31T01:30",
     "deadline.closes: does not exist: the clocks go forward over this time"},
    {"evidence of no month", "24 }", "0 }", "evidence.windowMonths: must be at least 1"},
    {"evidence without window", R"("windowMonths": 24)", "", "evidence.windowMonths: is missing"},
    {"counting rule unknown", R"("rule": "libreoffice")", R"("rule": "word")",
     "counting.rule: must be one of these: spaces, libreoffice, portalStrict, ckeditor"},
    {"counting rule newer", R"("version": 1)", R"("version": 2)",
     "counting.version: is a newer rule than this program knows; a newer Shortlist is needed for this file"},
    {"counting flag in quotes", R"("splitSlash": true)", R"("splitSlash": "true")",
     "counting.splitSlash: must be true or false, without quotes"},

    {"limit without unit", R"("unit": "words", "most": 900)", R"("most": 900)", "limit.unit: is missing"},
    {"limit in pages", R"("unit": "words", "most": 900)", R"("unit": "pages", "most": 900)",
     "limit.unit: must be one of these: words, characters, charactersNoSpaces"},
    {"limit of zero", "900", "0", "limit.most: must be at least 1"},
    {"limit of more than can be counted", "900", "3000000000", "limit.most: must be at most 2147483647"},
    {"limit of half a word", "900", "900.5", "limit.most: must be a whole number, without quotes"},
    {"limit in quotes", "400", R"("400")", "sections[0].limit.most: must be a whole number, without quotes"},
    {"limit below zero", "10,", "-10,", "sections[0].limit.fewest: must be at least 0"},
    {"fewest above most", "10,", "401,", "sections[0].limit.fewest: must not be above most, which is 400"},
    {"limit from nowhere", R"("from": "usual")", R"("from": "guess")",
     "sections[0].limit.from: must be one of these: page, usual, person"},
    {"limit that is a number", R"({ "unit": "charactersNoSpaces", "most": 1200 })", "1200",
     "sections[0].questions[1].limit: must be an object in curly brackets"},

    {"detail of no kind", R"("kind": "line", )", "", "details[0].kind: is missing"},
    {"detail of unknown kind", R"("line")", R"("url")",
     "details[0].kind: must be one of these: line, text, email, phone, date, choice, yesNo"},
    {"choice of nothing", R"(, "choices": ["High", "Low"])", "", "details[1].choices: is missing"},
    {"choice of an empty list", R"(["High", "Low"])", "[]",
     "details[1].choices: must hold at least one item"},
    {"choice of the same", R"("Low")", R"("High")",
     "details[1].choices[1]: must not repeat details[1].choices[0]"},
    {"choices of a line", R"("kind": "choice")", R"("kind": "line")",
     "details[1].choices: may only stand beside the kind choice"},
    {"detail not an object",
     R"({ "id": "hill", "label": "Hill", "kind": "choice", "choices": ["High", "Low"] })", "[]",
     "details[1]: must be an object in curly brackets"},

    {"section without questions", R"("title": "Why")", R"("title": "Why"}, {"id": "b", "title": "B")",
     "sections[0].questions: is missing"},
    {"section id taken", R"("id": "why",)", R"("id": "hill",)",
     "sections[0].id: must differ from the other ids, but “hill” stands already at details[1].id"},
    {"title from nowhere", R"("titleFrom": "usual")", R"("titleFrom": "Usual")",
     "sections[0].titleFrom: must be one of these: page, usual, person"},
    {"prompt missing", R"(, "prompt": "Why this hill?")", "", "sections[0].questions[0].prompt: is missing"},
    {"prompt empty", "Who came along?", "", "sections[0].questions[1].prompt: must not be empty"},
    {"short label empty", R"("This hill")", R"("")", "sections[0].questions[0].short: must not be empty"},
    {"point twice", R"("Inn")", R"("View")",
     "sections[0].questions[0].points[1]: must not repeat sections[0].questions[0].points[0]"},
    {"question id taken", "why-2", "why-1",
     "sections[0].questions[1].id: must differ from the other ids, but “why-1” stands already at "
     "sections[0].questions[0].id"},
    {"question id with an underline", "why-2", "why_2",
     "sections[0].questions[1].id: must be of lower-case letters, digits and hyphens, and not begin or end "
     "with a hyphen"},
    {"question id that ends with a hyphen", "why-2", "why-",
     "sections[0].questions[1].id: must be of lower-case letters, digits and hyphens, and not begin or end "
     "with a hyphen"},
    {"required in quotes", R"("required": false,
          "limit")",
     R"("required": "no",
          "limit")",
     "sections[0].questions[1].required: must be true or false, without quotes"},

    {"file role twice", R"("files": [ )",
     R"("files": [ { "role": "photo", "title": "A", "types": ["png"] }, )",
     "files[1].role: must differ from the other ids, but “photo” stands already at files[0].role"},
    {"files without types", R"(["jpg"])", "[]", "files[0].types: must hold at least one item"},
    {"file type with its dot", R"("jpg")", R"(".jpg")",
     "files[0].types[0]: must be of lower-case letters, digits and hyphens, and not begin or end with a "
     "hyphen"},
    {"file type with a hyphen", R"("jpg")", R"("j-pg")",
     "files[0].types[0]: must be the ending of a file's name, such as pdf"},
    {"more files needed than fit", R"("fewest": 1,)", R"("fewest": 3,)",
     "files[0].fewest: must not be above most, which is 2"},
    {"file of less than nothing", "3000000000", "-1", "files[0].maxBytes: must be at least 0"},
    {"declaration id taken", R"("true")", R"("why-1")",
     "declarations[0].id: must differ from the other ids, but “why-1” stands already at "
     "sections[0].questions[0].id"},
    {"declaration without text", "It is true.", " ", "declarations[0].text: must not be empty"},
    {"score below zero", R"("score": 0)", R"("score": -1)", "judging.scale[0].score: must be at least 0"},
    {"changes unknown", R"("never")", R"("always")",
     "changesAfterSubmission: must be one of these: untilDeadline, never, unknown"},
    {"endpoint unencrypted", "https://hill", "http://hill",
     "endpoint.discovery: must be an address that begins with https://"},
};
} // namespace

class CategoryErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesOneDefect_data();
    void refusesOneDefect();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void givesEveryErrorAtOnce();
    void leavesOutErrorsBeyondTwoHundred();
    void readsNoFurtherInAnotherFormat();
    void refusesMoreThanFourMebibytes();
};

void CategoryErrorsTest::refusesOneDefect_data()
{
    QTest::addColumn<QByteArray>("passage");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("error");
    for (const Defect &defect : defects) {
        QTest::newRow(defect.name) << QByteArray(defect.passage) << QByteArray(defect.replacement)
                                   << u"walk: "_s + QString::fromUtf8(defect.error);
    }
}

void CategoryErrorsTest::refusesOneDefect()
{
    QFETCH(QByteArray, passage);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, error);
    const QByteArray sound = walkCategory();
    QCOMPARE(sound.count(passage), 1);
    QCOMPARE(errorsIn(QByteArray(sound).replace(passage, replacement)), QStringList(error));
}

void CategoryErrorsTest::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("error");

    QTest::newRow("nothing") << QByteArray() << u"walk: line 1, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("comma before a bracket")
        << QByteArray("{\n  \"a\": 1,\n  }")
        << u"walk: line 3, column 3: is not valid JSON: object is missing after a comma"_s;
    QTest::newRow("colon missing") << QByteArray("{\r\n  \"é\" 1 }")
                                   << u"walk: line 2, column 7: is not valid JSON: missing name separator"_s;
    QTest::newRow("cut off") << QByteArray("{\n\"a\": [\"x")
                             << u"walk: line 2, column 9: is not valid JSON: "
                                "unterminated string"_s;
    QTest::newRow("more after the end")
        << QByteArray("{}\n{}")
        << u"walk: line 2, column 1: is not valid JSON: garbage at the end of the document"_s;
    QTest::newRow("text in single quotes")
        << QByteArray("{ \"a\": 'b' }") << u"walk: line 1, column 8: is not valid JSON: illegal number"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"walk: must be one object in curly brackets"_s;
    QTest::newRow("Latin-1")
        << QByteArray("{\n  \"a\": \"caf\xE9\"\n}")
        << u"walk: line 2, column 12: is not UTF-8; save the file again in this encoding"_s;
    QTest::newRow("UTF-16")
        << QByteArray("\xFF\xFE{\0}\0", 6)
        << u"walk: line 1, column 1: is not UTF-8; save the file again in this encoding"_s;
    QTest::newRow("a letter cut in half")
        << QByteArray("{}\xC3")
        << u"walk: line 1, column 3: is not UTF-8; save the file again in this encoding"_s;
    QTest::newRow("two thousand levels")
        << QByteArray("{\"a\":") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}'
        << u"walk: line 1, column 1029: nests lists and objects too deeply; a category needs few levels"_s;
}

void CategoryErrorsTest::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, error);
    QCOMPARE(errorsIn(file), QStringList(error));
}

void CategoryErrorsTest::givesEveryErrorAtOnce()
{
    QCOMPARE(
        errorsIn(R"({ "format": "shortlist-category/1", "id": "Walk", "language": "cy", "title": "",
        "deadline": { "closes": "soon", "timeZone": "here" },
        "details": [ { "id": "a", "kind": "url" }, 7 ],
        "sections": [ { "id": "a", "title": "A", "limit": { "unit": "words", "fewest": 9, "most": 3 },
                        "questions": [ { "prompt": " ", "required": 1 } ] },
                      { "id": "b", "questions": {} } ] })"),
        QStringList({
            u"walk: id: must be of lower-case letters, digits and hyphens, in parts with / between them"_s,
            u"walk: edition: is missing"_s,
            u"walk: title: must not be empty"_s,
            u"walk: programme: is missing"_s,
            u"walk: deadline.closes: must be a date and time such as 2024-06-07T17:00"_s,
            u"walk: deadline.timeZone: must be a time zone such as Europe/London"_s,
            u"walk: details[0].label: is missing"_s,
            u"walk: details[0].kind: must be one of these: line, text, email, phone, date, choice, yesNo"_s,
            u"walk: details[1]: must be an object in curly brackets"_s,
            u"walk: sections[0].id: must differ from the other ids, but “a” stands already at details[0].id"_s,
            u"walk: sections[0].limit.fewest: must not be above most, which is 3"_s,
            u"walk: sections[0].questions[0].id: is missing"_s,
            u"walk: sections[0].questions[0].prompt: must not be empty"_s,
            u"walk: sections[0].questions[0].required: must be true or false, without quotes"_s,
            u"walk: sections[1].title: is missing"_s,
            u"walk: sections[1].questions: must be a list in square brackets"_s,
        }));
}

void CategoryErrorsTest::leavesOutErrorsBeyondTwoHundred()
{
    const QByteArray thousand = QByteArray(",1").repeated(1000).mid(1);
    const QStringList errors = errorsIn(walkCategory().replace("\"A walk.\", \"A hill.\"", thousand));
    QCOMPARE(errors.size(), 201);
    QCOMPARE(errors.at(199), u"walk: introduction[199]: must be text in double quotes"_s);
    QCOMPARE(errors.at(200), u"walk: has more problems, which are left out here"_s);
}

void CategoryErrorsTest::readsNoFurtherInAnotherFormat()
{
    QCOMPARE(
        errorsIn(R"({ "format": "shortlist-category/2", "naming": {}, "title": [] })"),
        QStringList(u"walk: format: is version 2 of the category format; a newer Shortlist is needed"_s));
    QCOMPARE(errorsIn(R"({ "format": "shortlist-entry/1", "title": [] })"),
             QStringList(u"walk: format: must be “shortlist-category/1”; this is another kind of file"_s));
}

void CategoryErrorsTest::refusesMoreThanFourMebibytes()
{
    const QByteArray sound = walkCategory();
    const QByteArray full = sound + QByteArray(4 * 1024 * 1024 - sound.size(), ' ');
    QCOMPARE(errorsIn(full), QStringList());
    QCOMPARE(errorsIn(full + ' '), QStringList(u"walk: is larger than the 4 MiB that a category may have"_s));
}

QTEST_GUILESS_MAIN(CategoryErrorsTest)
#include "tst_categoryerrors.moc"
