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

void addAnswerColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<SendingTrouble>("trouble");
}

void row(const char *name, int status, const QByteArray &type, const QByteArray &body, Verdict verdict,
         SendingTrouble trouble)
{
    QTest::newRow(name) << status << type << body << verdict << trouble;
}

void judgeAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    const SendingOutcome outcome = judgeSending(answerOf(status, contentType, body), sampleSubmission());
    QTEST(outcome.verdict, "verdict");
    QTEST(outcome.trouble, "trouble");
    QCOMPARE(outcome.receipt.has_value(), outcome.verdict == Verdict::Received);
}
} // namespace

class OutcomeTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesASuccess_data();
    void judgesASuccess();
    void judgesARefusal_data();
    void judgesARefusal();
    void judgesAFailure_data();
    void judgesAFailure();
    void judgesASilence_data();
    void judgesASilence();
    void givesTheReceipt();
    void waitsAsLongAsItIsAsked();
    void trustsNoNetworkErrorOverAStatus();
};

void OutcomeTest::judgesASuccess_data()
{
    addAnswerColumns();
    row("200 receipt", 200, json, receipt(), Verdict::Received, None);
    row("201 receipt", 201, json, receipt(), Verdict::Received, None);
    row("201 receipt, charset", 201, "Application/JSON; charset=utf-8", receipt(), Verdict::Received, None);
    row("201 other id", 201, json, receiptWith("submissionId"_L1, u"x"_s), Verdict::Taken, WrongReceipt);
    row("201 other digest", 201, json, receiptWith("entrySha256"_L1, u"x"_s), Verdict::Taken, WrongReceipt);
    row("201 no reference", 201, json, receiptWith("receipt"_L1, {}), Verdict::Taken, NoReceipt);
    row("201 cut short", 201, json, receipt().chopped(9), Verdict::Taken, ConnectionLost);
    row("201 empty", 201, json, {}, Verdict::Taken, NoReceipt);
    row("201 other JSON", 201, json, R"({"ok":true})", Verdict::Taken, NoReceipt);
    row("200 page", 200, html, page, Verdict::Unclear, NetworkSignIn);
    row("200 receipt in a page", 200, html, receipt(), Verdict::Unclear, NetworkSignIn);
    row("200 XHTML", 200, "application/xhtml+xml", page, Verdict::Unclear, NetworkSignIn);
    row("200 empty page", 200, html, {}, Verdict::Taken, NoReceipt);
    row("200 plain text", 200, "text/plain", receipt(), Verdict::Taken, NoReceipt);
    row("200 no type", 200, {}, receipt(), Verdict::Taken, NoReceipt);
    row("202", 202, json, {}, Verdict::Taken, StillProcessing);
    row("202 receipt", 202, json, receipt(), Verdict::Taken, StillProcessing);
    row("202 page", 202, html, page, Verdict::Unclear, NetworkSignIn);
    row("203 receipt", 203, json, receipt(), Verdict::Taken, NoReceipt);
    row("204", 204, {}, {}, Verdict::Taken, NoReceipt);
}

void OutcomeTest::judgesASuccess()
{
    judgeAnswer();
}

void OutcomeTest::judgesARefusal_data()
{
    const QByteArray other = R"({"type":"https://a.example/problems/other-content"})";
    const QByteArray digest = R"({"type":"about:digest-mismatch"})";
    const QByteArray closed = R"({"title":"Too late.","closedAt":"2027-03-26T17:00:00Z"})";
    const auto wrong = [](const QByteArray &pointer) {
        return R"({"errors":[{"pointer":")" + pointer + R"("}]})";
    };
    addAnswerColumns();
    row("400", 400, {}, {}, Verdict::Refused, Invalid);
    row("400 receipt", 400, json, receipt(), Verdict::Refused, Invalid);
    row("401", 401, {}, {}, Verdict::NeedsUser, SignInNeeded);
    row("402", 402, {}, {}, Verdict::NeedsUser, Unexpected);
    row("403", 403, {}, {}, Verdict::NeedsUser, Forbidden);
    row("404", 404, {}, {}, Verdict::NeedsUser, WrongAddress);
    row("405", 405, {}, {}, Verdict::NeedsUser, WrongAddress);
    row("407", 407, {}, {}, Verdict::NeedsUser, ProxySignIn);
    row("408", 408, {}, {}, Verdict::NotReceived, ServerBusy);
    row("409", 409, {}, {}, Verdict::Unclear, StillProcessing);
    row("409 other content", 409, problemJson, other, Verdict::Unclear, OtherContent);
    row("410", 410, {}, {}, Verdict::NeedsUser, WrongAddress);
    row("403 page", 403, html, page, Verdict::NeedsUser, NetworkBlocked);
    row("403 closed", 403, problemJson, closed, Verdict::NeedsUser, Closed);
    row("410 closed", 410, problemJson, closed, Verdict::NeedsUser, Closed);
    row("412", 412, {}, {}, Verdict::NeedsUser, VersionChanged);
    row("413", 413, {}, {}, Verdict::Refused, TooLarge);
    row("415", 415, {}, {}, Verdict::NeedsUser, Unexpected);
    row("422", 422, problemJson, R"({"type":"about:blank"})", Verdict::Refused, Invalid);
    row("422 other content", 422, problemJson, other, Verdict::Refused, OtherContent);
    row("422 other digest", 422, json, digest, Verdict::Refused, OtherContent);
    row("422 other content in a page", 422, html, other, Verdict::Refused, Invalid);
    row("422 an answer", 422, problemJson, wrong("#/answers/0/text"), Verdict::Refused, Invalid);
    row("422 a file", 422, problemJson, wrong("#/files/0"), Verdict::FilesWanted, Invalid);
    row("422 a file and more", 422, problemJson, wrong("#/files/0\"},{\"pointer\":\"/title"),
        Verdict::Refused, Invalid);
    row("429", 429, {}, {}, Verdict::NotReceived, ServerBusy);
    row("460", 460, {}, {}, Verdict::FilesDiffer, UploadDiffers);
}

void OutcomeTest::judgesARefusal()
{
    judgeAnswer();
}

void OutcomeTest::judgesAFailure_data()
{
    addAnswerColumns();
    row("102", 102, {}, {}, Verdict::Unclear, Unexpected);
    row("103", 103, {}, {}, Verdict::Unclear, Unexpected);
    row("500", 500, {}, {}, Verdict::Unclear, ServerFailed);
    row("502", 502, html, page, Verdict::Unclear, ServerFailed);
    row("503", 503, {}, {}, Verdict::NotReceived, ServerBusy);
    row("503 page", 503, html, page, Verdict::NotReceived, ServerBusy);
    row("504", 504, {}, {}, Verdict::Unclear, ServerFailed);
    row("507", 507, {}, {}, Verdict::Unclear, ServerFailed);
    row("511", 511, html, page, Verdict::NotReceived, NetworkSignIn);
    row("600", 600, {}, {}, Verdict::Unclear, Unexpected);
}

void OutcomeTest::judgesAFailure()
{
    judgeAnswer();
}

void OutcomeTest::judgesASilence_data()
{
    QTest::addColumn<bool>("touched");
    QTest::addColumn<bool>("timedOut");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<QString>("tls");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<SendingTrouble>("trouble");
    QTest::addColumn<QString>("detail");

    const QString refused = u"self-signed"_s;
    const QString network = u"Connection refused"_s;
    QTest::newRow("untouched") << false << false << false << QString() << Verdict::NotReceived << NoConnection
                               << network;
    QTest::newRow("untouched, timed out")
        << false << true << false << QString() << Verdict::NotReceived << TimedOut << QString();
    QTest::newRow("untouched, cancelled")
        << false << false << true << QString() << Verdict::NotReceived << CancelledByUser << QString();
    QTest::newRow("untrusted") << false << false << false << refused << Verdict::NeedsUser << UntrustedServer
                               << refused;
    QTest::newRow("touched") << true << false << false << QString() << Verdict::Unclear << ConnectionLost
                             << network;
    QTest::newRow("touched, timed out")
        << true << true << false << QString() << Verdict::Unclear << TimedOut << QString();
    QTest::newRow("touched, cancelled")
        << true << false << true << QString() << Verdict::Unclear << CancelledByUser << QString();
    QTest::newRow("touched, untrusted")
        << true << false << false << refused << Verdict::Unclear << ConnectionLost << network;
}

void OutcomeTest::judgesASilence()
{
    QFETCH(bool, touched);
    QFETCH(bool, timedOut);
    QFETCH(bool, cancelled);
    QFETCH(QString, tls);
    HttpAnswer answer;
    answer.bodyTouched = touched;
    answer.timedOut = timedOut;
    answer.cancelled = cancelled;
    answer.tlsTrouble = tls;
    answer.networkError = u"Connection refused"_s;
    const SendingOutcome outcome = judgeSending(answer, sampleSubmission());
    QTEST(outcome.verdict, "verdict");
    QTEST(outcome.trouble, "trouble");
    QTEST(outcome.detail, "detail");
}

void OutcomeTest::givesTheReceipt()
{
    const SendingOutcome sent = judgeSending(answerOf(201, json, receipt()), sampleSubmission());
    QVERIFY(sent.receipt);
    QCOMPARE(sent.receipt->reference, u"HSJ-2026-0042"_s);
    QCOMPARE(sent.receipt->document, receipt());
    const StatusOutcome asked = judgeStatus(answerOf(200, json, receipt()), sampleSubmission());
    QCOMPARE(asked.receipt, sent.receipt);
}

void OutcomeTest::waitsAsLongAsItIsAsked()
{
    HttpAnswer answer = answerOf(503);
    answer.retryAfter = "Sat, 21 Nov 2026 14:01:30 GMT";
    answer.date = "Sat, 21 Nov 2026 14:00:00 GMT";
    QCOMPARE(judgeSending(answer, sampleSubmission()).retryAfter, 90s);
    QCOMPARE(judgeStatus(answer, sampleSubmission()).retryAfter, 90s);
    answer.retryAfter.clear();
    QVERIFY(!judgeSending(answer, sampleSubmission()).retryAfter);
}

void OutcomeTest::trustsNoNetworkErrorOverAStatus()
{
    HttpAnswer answer = answerOf(201, json, receipt());
    answer.networkError = u"Connection closed"_s;
    answer.timedOut = true;
    QCOMPARE(judgeSending(answer, sampleSubmission()).verdict, Verdict::Received);
    answer.status = 413;
    QCOMPARE(judgeSending(answer, sampleSubmission()).trouble, TooLarge);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
