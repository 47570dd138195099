#include "documents/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfKeys();
    void nestsWithoutSpaces();
    void indentsForPeople();
    void comesInPieces();
    void escapesOnlyWhatMustBe_data();
    void escapesOnlyWhatMustBe();
    void everyCharacterComesBack();
};

void TestJsonWriter::keepsTheOrderOfKeys()
{
    JsonWriter json;
    json.beginObject();
    json.member("b"_L1, u"2"_s);
    json.member("a"_L1, 1);
    json.key("c"_L1);
    json.boolean(true);
    json.endObject();
    QCOMPARE(json.bytes(), R"({"b":"2","a":1,"c":true})"_ba);
}

void TestJsonWriter::nestsWithoutSpaces()
{
    JsonWriter json;
    json.beginArray();
    json.beginObject();
    json.key("x"_L1);
    json.beginArray();
    json.endArray();
    json.key("y"_L1);
    json.beginObject();
    json.endObject();
    json.endObject();
    json.integer(-7);
    json.boolean(false);
    json.string(QString());
    json.endArray();
    QCOMPARE(json.bytes(), R"([{"x":[],"y":{}},-7,false,""])"_ba);
}

void TestJsonWriter::escapesOnlyWhatMustBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("quote and backslash") << u"a\"b\\c/d"_s << R"("a\"b\\c/d")"_ba;
    QTest::newRow("with a short form") << u"\b\t\n\f\r"_s << R"("\b\t\n\f\r")"_ba;
    QTest::newRow("other control characters")
        << QString(QChar(0) + u"\u0001\u001f"_s) << R"("\u0000\u0001\u001f")"_ba;
    QTest::newRow("delete and line separators") << u"\u007f\u2028"_s << "\"\x7f\xe2\x80\xa8\""_ba;
    QTest::newRow("accents") << u"caf\u00e9"_s << "\"caf\xc3\xa9\""_ba;
    QTest::newRow("emoji") << u"\U0001F600"_s << "\"\xf0\x9f\x98\x80\""_ba;
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d) + u"a"_s)
                                         << "\"\xef\xbf\xbd"
                                            "a\""_ba;
    QTest::newRow("lone high surrogate at the end") << QString(QChar(0xd83d)) << "\"\xef\xbf\xbd\""_ba;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00) + u"a"_s)
                                        << "\"\xef\xbf\xbd"
                                           "a\""_ba;
    QTest::newRow("surrogates the wrong way round")
        << QString(QChar(0xde00)) + QChar(0xd83d) << "\"\xef\xbf\xbd\xef\xbf\xbd\""_ba;
    QTest::newRow("high surrogate before a pair")
        << QString(QChar(0xd83d) + u"\U0001F600"_s) << "\"\xef\xbf\xbd\xf0\x9f\x98\x80\""_ba;
}

void TestJsonWriter::indentsForPeople()
{
    JsonWriter json(JsonWriter::Layout::Indented);
    json.beginObject();
    json.member("a"_L1, 1);
    json.key("b"_L1);
    json.beginArray();
    json.string(u"x"_s);
    json.beginObject();
    json.endObject();
    json.beginArray();
    json.integer(2);
    json.endArray();
    json.endArray();
    json.endObject();
    QCOMPARE(json.bytes(),
             "{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    {},\n    [\n      2\n    ]\n  ]\n}"_ba);
}

void TestJsonWriter::comesInPieces()
{
    JsonWriter json;
    json.beginArray();
    json.integer(1);
    QCOMPARE(json.takeBytes(), "[1"_ba);
    json.integer(2);
    json.endArray();
    QCOMPARE(json.takeBytes(), ",2]"_ba);
    QCOMPARE(json.takeBytes(), QByteArray());
}

void TestJsonWriter::escapesOnlyWhatMustBe()
{
    QFETCH(const QString, text);
    JsonWriter json;
    json.string(text);
    QTEST(json.bytes(), "bytes");
}

void TestJsonWriter::everyCharacterComesBack()
{
    QString text;
    for (char32_t character = 0; character <= 0x1ffff; ++character) {
        if (!QChar::isSurrogate(character))
            text += QChar::fromUcs4(character);
    }
    JsonWriter json;
    json.beginArray();
    json.string(text);
    json.endArray();
    QCOMPARE(QJsonDocument::fromJson(json.bytes()).array().first().toString(), text);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
