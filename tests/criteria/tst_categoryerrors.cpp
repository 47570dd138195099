#include "criteria/categorydefects.h"
#include "criteria/walkcategory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

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
    void manyRepeatedKeysAreSoonRefused();
    void repeatedKeysPassWhereAnEntryWasBegun();
};

void CategoryErrorsTest::refusesOneDefect_data()
{
    QTest::addColumn<QByteArray>("passage");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("error");
    const QList<Defect> defects = defectsByRule() + defectsOfValues();
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
    QTest::newRow("white space alone")
        << QByteArray(" \n\t") << u"walk: line 2, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("a sentence") << QByteArray("Walk of the Year")
                                << u"walk: line 1, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("a text") << QByteArray("\"walk\"")
                            << u"walk: line 1, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("a comment") << QByteArray("{\n  // here\n  \"a\": 1 }")
                               << u"walk: line 2, column 3: is not valid JSON: unterminated object"_s;
    QTest::newRow("a comma too many")
        << QByteArray("{ \"a\": [1,\n2, ] }")
        << u"walk: line 2, column 4: is not valid JSON: object is missing after a comma"_s;
    QTest::newRow("no comma") << QByteArray("{ \"a\": 1\n  \"b\": 2 }")
                              << u"walk: line 2, column 3: is not valid JSON: unterminated object"_s;
    QTest::newRow("no quotes about a key")
        << QByteArray("{ a: 1 }") << u"walk: line 1, column 3: is not valid JSON: unterminated object"_s;
    QTest::newRow("no number") << QByteArray("{ \"a\": NaN }")
                               << u"walk: line 1, column 8: is not valid JSON: illegal number"_s;
    QTest::newRow("a number without end")
        << QByteArray("{ \"a\": 1e999 }") << u"walk: line 1, column 13: is not valid JSON: illegal number"_s;
    QTest::newRow("a file of zeros") << QByteArray(64, '\0')
                                     << u"walk: line 1, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("an overlong slash")
        << QByteArray("{\n\"\xC0\xAF\": 1}")
        << u"walk: line 2, column 2: is not UTF-8; save the file again in this encoding"_s;
    QTest::newRow("half a surrogate pair")
        << QByteArray("{\"\xED\xA0\x80\": 1}")
        << u"walk: line 1, column 3: is not UTF-8; save the file again in this encoding"_s;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("\0{\0}", 4) << u"walk: line 1, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("a mark and then Latin-1")
        << QByteArray("\xEF\xBB\xBF{ \"a\": \"\xE9\" }")
        << u"walk: line 1, column 9: is not UTF-8; save the file again in this encoding"_s;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html></html>")
                                << u"walk: line 1, column 1: is not valid JSON: illegal value"_s;
    QTest::newRow("objects in objects") << QByteArray("{\"a\":").repeated(3000) + '1' + QByteArray(3000, '}')
                                        << u"walk: line 1, column 5121: nests lists and objects too deeply"_s;
    QTest::newRow("two thousand levels")
        << QByteArray("{\"a\":") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}'
        << u"walk: line 1, column 1029: nests lists and objects too deeply"_s;
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
    QCOMPARE(errorsIn(full + ' '),
             QStringList(u"walk: is larger than the 4 MiB that such a file may have"_s));
}

void CategoryErrorsTest::manyRepeatedKeysAreSoonRefused()
{
    const QByteArray deep = QByteArray("{\"").append(QByteArray(3000, 'k')).append("\":").repeated(900);
    const QByteArray json =
        deep + '{' + QByteArray("\"a\":1,\n").repeated(100000) + "\"a\":1}" + QByteArray(900, '}');
    const QStringList errors = errorsIn(json);
    QCOMPARE(errors.size(), 201);
    QVERIFY(errors.at(100).size() < 100'000);
}

void CategoryErrorsTest::repeatedKeysPassWhereAnEntryWasBegun()
{
    const QByteArray json = walkCategory().replace(R"("title": "Walk of the Year")",
                                                   R"("title": "Walk", "title": "Walk of the Year")");
    const auto reading = readCategory(json, u"walk"_s, RepeatedKeys::Allow);
    QVERIFY(reading);
    QCOMPARE(reading->category.title, u"Walk of the Year"_s);
}

QTEST_GUILESS_MAIN(CategoryErrorsTest)
#include "tst_categoryerrors.moc"
