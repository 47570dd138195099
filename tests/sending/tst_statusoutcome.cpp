#include "sending/outcome.h"

#include "sending/samplesubmission.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum SendingTrouble;

namespace {
const QByteArray json = "application/json";
const QByteArray problemJson = "application/problem+json";
const QByteArray html = "text/html; charset=utf-8";
const QByteArray page = "<html><body>Please sign in</body></html>";

QByteArray receipt()
{
    return asJson(sampleReceipt(sampleSubmission()));
}

QByteArray receiptWith(QLatin1StringView key, const QString &value)
{
    QJsonObject object = sampleReceipt(sampleSubmission());
    object[key] = value;
    return asJson(object);
}

HttpAnswer answerOf(int status, const QByteArray &contentType = {}, const QByteArray &body = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    answer.address = QUrl(u"https://a.example/entries"_s);
    answer.bodyTouched = true;
    return answer;
}

} // namespace

class StatusOutcomeTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesAStatusAnswer_data();
    void judgesAStatusAnswer();
    void judgesAStatusSilence_data();
    void judgesAStatusSilence();
};

void StatusOutcomeTest::judgesAStatusAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<StatusVerdict>("verdict");
    QTest::addColumn<SendingTrouble>("trouble");

    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                        StatusVerdict verdict, SendingTrouble trouble) {
        QTest::newRow(name) << status << type << body << verdict << trouble;
    };
    const auto noAnswer = StatusVerdict::NoAnswer;
    row("200 receipt", 200, json, receipt(), StatusVerdict::Received, None);
    row("200 other id", 200, json, receiptWith("submissionId"_L1, u"x"_s), noAnswer, WrongReceipt);
    row("200 other digest", 200, json, receiptWith("entrySha256"_L1, u"x"_s), noAnswer, WrongReceipt);
    row("200 other JSON", 200, json, "{}", noAnswer, NoReceipt);
    row("200 page", 200, html, page, noAnswer, NetworkSignIn);
    row("201 receipt", 201, json, receipt(), noAnswer, NoReceipt);
    row("202", 202, json, {}, StatusVerdict::Processing, StillProcessing);
    row("202 page", 202, html, page, noAnswer, NetworkSignIn);
    row("204", 204, {}, {}, noAnswer, NoReceipt);
    row("302", 302, {}, {}, noAnswer, Redirected);
    row("307", 307, {}, {}, noAnswer, Redirected);
    row("400", 400, {}, {}, noAnswer, Unexpected);
    row("401", 401, {}, {}, noAnswer, SignInNeeded);
    row("403", 403, {}, {}, noAnswer, Forbidden);
    row("403 page", 403, html, page, noAnswer, NetworkBlocked);
    row("407", 407, {}, {}, noAnswer, ProxySignIn);
    row("404", 404, {}, {}, StatusVerdict::NotReceived, NotReceived);
    row("404 plain text", 404, "text/plain", "unknown", StatusVerdict::NotReceived, NotReceived);
    row("404 JSON", 404, "Application/JSON; charset=utf-8", "{}", StatusVerdict::NotReceived, NotReceived);
    row("404 JSON, empty", 404, json, {}, StatusVerdict::NotReceived, NotReceived);
    row("404 problem", 404, problemJson, "{}", StatusVerdict::NotReceived, NotReceived);
    row("404 page", 404, html, page, noAnswer, NotJson);
    row("405", 405, {}, {}, noAnswer, WrongAddress);
    row("409", 409, json, {}, StatusVerdict::Withdrawn, Withdrawn);
    row("410", 410, json, {}, StatusVerdict::Withdrawn, Withdrawn);
    row("413", 413, {}, {}, noAnswer, Unexpected);
    row("429", 429, {}, {}, noAnswer, ServerBusy);
    row("500", 500, {}, {}, noAnswer, ServerFailed);
    row("503", 503, html, page, noAnswer, ServerBusy);
    row("103", 103, {}, {}, noAnswer, Unexpected);
}

void StatusOutcomeTest::judgesAStatusAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    const StatusOutcome outcome = judgeStatus(answerOf(status, contentType, body), sampleSubmission());
    QTEST(outcome.verdict, "verdict");
    QTEST(outcome.trouble, "trouble");
    QCOMPARE(outcome.receipt.has_value(), outcome.verdict == StatusVerdict::Received);
}

void StatusOutcomeTest::judgesAStatusSilence_data()
{
    QTest::addColumn<bool>("timedOut");
    QTest::addColumn<QString>("tls");
    QTest::addColumn<SendingTrouble>("trouble");

    QTest::newRow("no connection") << false << QString() << NoConnection;
    QTest::newRow("timed out") << true << QString() << TimedOut;
    QTest::newRow("untrusted") << false << u"self-signed"_s << UntrustedServer;
}

void StatusOutcomeTest::judgesAStatusSilence()
{
    QFETCH(bool, timedOut);
    QFETCH(QString, tls);
    HttpAnswer answer;
    answer.timedOut = timedOut;
    answer.tlsTrouble = tls;
    const StatusOutcome outcome = judgeStatus(answer, sampleSubmission());
    QCOMPARE(outcome.verdict, StatusVerdict::NoAnswer);
    QTEST(outcome.trouble, "trouble");
}

QTEST_GUILESS_MAIN(StatusOutcomeTest)
#include "tst_statusoutcome.moc"
