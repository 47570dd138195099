#include "sending/answerwords.h"

#include "sending/outcome.h"

#include "sending/samplesubmission.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray json = "application/json";
const QByteArray problemJson = "application/problem+json";
const QByteArray html = "text/html; charset=utf-8";
const QByteArray page = "<html><body>Please sign in</body></html>";

HttpAnswer answerOf(int status, const QByteArray &contentType, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
}
} // namespace

class AnswerWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheOrganiserSays_data();
    void saysWhatTheOrganiserSays();
    void cutsLongWords();
    void cutsBetweenCharacters();
};

void AnswerWordsTest::saysWhatTheOrganiserSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");

    QTest::newRow("title and detail")
        << 422 << problemJson << QByteArray(R"({"title":"Too late","detail":"Closed\n at\u0007 noon"})")
        << u"Too late\nClosed at noon"_s;
    QTest::newRow("title alone") << 400 << json << QByteArray(R"({"title":"Too late"})") << u"Too late"_s;
    QTest::newRow("plain text") << 400 << QByteArray("text/plain") << QByteArray("Too\r\nlate")
                                << u"Too late"_s;
    QTest::newRow("page") << 400 << html << page << QString();
    QTest::newRow("no words") << 400 << json << QByteArray("[1]") << QString();
    QTest::newRow("server failed") << 502 << html << page << u"The server answered with HTTP status 502."_s;
    QTest::newRow("unexpected") << 418 << QByteArray() << QByteArray()
                                << u"The server answered with HTTP status 418."_s;
    const QString filter = u"The answer was a web page. A filter in your organisation's network may have "
                           "answered in place of the organiser."_s;
    QTest::newRow("403 page") << 403 << html << page << filter;
    QTest::newRow("503 page") << 503 << html << page << filter;
    QTest::newRow("403 problem") << 403 << problemJson << QByteArray(R"({"title":"Not yours"})")
                                 << u"Not yours"_s;
}

void AnswerWordsTest::saysWhatTheOrganiserSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QTEST(judgeSending(answerOf(status, contentType, body), sampleSubmission()).detail, "detail");
}

void AnswerWordsTest::cutsLongWords()
{
    const QByteArray longer(5000, 'x');
    const QByteArray body = R"({"title":")" + longer + R"(","detail":")" + longer + R"("})";
    QCOMPARE(judgeSending(answerOf(422, problemJson, body), sampleSubmission()).detail, QString(2000, u'x'));
}

void AnswerWordsTest::cutsBetweenCharacters()
{
    const QString words = plainWords(u"x"_s + QString::fromUcs4(U"\U0001F600").repeated(2000));
    QCOMPARE(words.size(), 1999);
    QVERIFY(words.back().isLowSurrogate());
}

QTEST_GUILESS_MAIN(AnswerWordsTest)
#include "tst_answerwords.moc"
