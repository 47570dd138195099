#include "cli/textinput.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TextInputTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstInvalidByte_data();
    void findsTheFirstInvalidByte();
    void agreesWithQtOnEveryPair();
};

void TextInputTest::findsTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset"); // -1: there is none
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("ASCII with a zero byte") << QByteArray("a\0b", 3) << -1;
    QTest::newRow("last of two bytes") << QByteArray("\xdf\xbf") << -1;
    QTest::newRow("last of three bytes") << QByteArray("\xef\xbf\xbf") << -1;
    QTest::newRow("last of all") << QByteArray("\xf4\x8f\xbf\xbf") << -1;
    QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80") << 0;
    QTest::newRow("too long for its value, two bytes") << QByteArray("a\xc1\x81") << 1;
    QTest::newRow("too long for its value, three bytes") << QByteArray("a\xe0\x9f\xbf") << 1;
    QTest::newRow("too long for its value, four bytes") << QByteArray("a\xf0\x8f\xbf\xbf") << 1;
    QTest::newRow("half a surrogate pair") << QByteArray("ab\xed\xa0\x80") << 2;
    QTest::newRow("last before the surrogates") << QByteArray("\xed\x9f\xbf") << -1;
    QTest::newRow("cut after one byte") << QByteArray("\xc3") << 0;
    QTest::newRow("cut after three bytes") << QByteArray("a\xf0\x9f\x8f") << 1;
    QTest::newRow("letter inside a sequence") << QByteArray("\xe2\x80"
                                                            "a")
                                              << 0;
    QTest::newRow("byte that is never used") << QByteArray("abc\xff") << 3;
}

void TextInputTest::findsTheFirstInvalidByte()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, offset);
    QCOMPARE(static_cast<int>(firstInvalidUtf8(bytes).value_or(-1)), offset);
}

void TextInputTest::agreesWithQtOnEveryPair()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const QByteArray bytes{QByteArray(1, static_cast<char>(first)) + static_cast<char>(second)};
            QCOMPARE(!firstInvalidUtf8(bytes).has_value(), bytes.isValidUtf8());
        }
    }
}

QTEST_GUILESS_MAIN(TextInputTest)
#include "tst_textinput.moc"
