#include "sending/tusanswer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
HttpAnswer answerOf(int status, const QHash<QByteArray, QByteArray> &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    answer.contentType = headers.value("content-type");
    answer.location = headers.value("location");
    answer.retryAfter = headers.value("retry-after");
    answer.address = QUrl(u"https://in.example.org/tus/"_s);
    answer.bodyTouched = true;
    return answer;
}

SentFile halfSent()
{
    SentFile file;
    file.size = 1000;
    file.acknowledged = 500;
    file.upload = QUrl(u"https://in.example.org/tus/abc"_s);
    file.state = UploadState::Underway;
    return file;
}
} // namespace

Q_DECLARE_METATYPE(UploadStep)

class TusAnswerTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheAddressOfAnUpload_data();
    void takesTheAddressOfAnUpload();
    void doesNotFollowToAnotherServer();
    void believesTheServersOffset_data();
    void believesTheServersOffset();
    void judgesAChunk_data();
    void judgesAChunk();
    void asksAfterAChunkThatWasNotAnswered();
    void waitsAsLongAsTheServerAsks();
};

void TusAnswerTest::takesTheAddressOfAnUpload_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("upload");
    QTest::newRow("whole") << QByteArray("https://in.example.org/files/7")
                           << QUrl(u"https://in.example.org/files/7"_s);
    QTest::newRow("path") << QByteArray("/files/7") << QUrl(u"https://in.example.org/files/7"_s);
    QTest::newRow("relative") << QByteArray("7") << QUrl(u"https://in.example.org/tus/7"_s);
    QTest::newRow("behind a balancer")
        << QByteArray("http://in.example.org/tus/7") << QUrl(u"https://in.example.org/tus/7"_s);
}

void TusAnswerTest::takesTheAddressOfAnUpload()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QUrl, upload);
    const TusRuling ruling = judgeCreation(answerOf(201, {{"location", location}}));
    QCOMPARE(ruling.step, UploadStep::GoOn);
    QCOMPARE(ruling.address, upload);
}

void TusAnswerTest::doesNotFollowToAnotherServer()
{
    const TusRuling ruling = judgeCreation(answerOf(201, {{"location", "https://elsewhere.example/7"}}));
    QCOMPARE(ruling.step, UploadStep::NeedsUser);
    QCOMPARE(ruling.trouble, SendingTrouble::Moved);
    QCOMPARE(ruling.detail, u"elsewhere.example"_s);
}

void TusAnswerTest::believesTheServersOffset_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<UploadStep>("step");
    QTest::addColumn<qint64>("acknowledged");
    QTest::newRow("ahead") << answerOf(200, {{"upload-offset", "700"}}) << UploadStep::GoOn << qint64(700);
    QTest::newRow("behind") << answerOf(204, {{"upload-offset", "20"}}) << UploadStep::GoOn << qint64(20);
    QTest::newRow("beyond the file") << answerOf(200, {{"upload-offset", "1001"}}) << UploadStep::Anew
                                     << qint64(0);
    QTest::newRow("another file") << answerOf(200, {{"upload-offset", "20"}, {"upload-length", "999"}})
                                  << UploadStep::Anew << qint64(0);
    QTest::newRow("lost") << answerOf(404) << UploadStep::Anew << qint64(0);
    QTest::newRow("expired") << answerOf(410) << UploadStep::Anew << qint64(0);
    QTest::newRow("held") << answerOf(423) << UploadStep::Wait << qint64(0);
    QTest::newRow("a web page") << answerOf(200, {{"content-type", "text/html"}}) << UploadStep::Wait
                                << qint64(0);
    QTest::newRow("no number") << answerOf(200, {{"upload-offset", "many"}}) << UploadStep::Wait << qint64(0);
}

void TusAnswerTest::believesTheServersOffset()
{
    QFETCH(const HttpAnswer, answer);
    const TusRuling ruling = judgeOffset(answer, halfSent());
    QTEST(ruling.step, "step");
    QTEST(ruling.acknowledged, "acknowledged");
}

void TusAnswerTest::judgesAChunk_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<UploadStep>("step");
    QTest::addColumn<SendingTrouble>("trouble");
    const auto row = [](const char *name, const HttpAnswer &answer, UploadStep step, SendingTrouble trouble) {
        QTest::newRow(name) << answer << step << trouble;
    };
    row("taken", answerOf(204, {{"upload-offset", "600"}}), UploadStep::GoOn, SendingTrouble::None);
    row("taken in part", answerOf(204, {{"upload-offset", "540"}}), UploadStep::GoOn, SendingTrouble::None);
    row("ended by another connection", answerOf(204, {{"upload-offset", "400"}}), UploadStep::AskOffset,
        SendingTrouble::Unexpected);
    row("more than was sent", answerOf(204, {{"upload-offset", "601"}}), UploadStep::AskOffset,
        SendingTrouble::Unexpected);
    row("without an offset", answerOf(204), UploadStep::AskOffset, SendingTrouble::Unexpected);
    row("stale", answerOf(409), UploadStep::AskOffset, SendingTrouble::ConnectionLost);
    row("too much at once", answerOf(413), UploadStep::Smaller, SendingTrouble::TooLarge);
    row("too slow", answerOf(408), UploadStep::Smaller, SendingTrouble::ServerBusy);
    row("other bytes", answerOf(460), UploadStep::Anew, SendingTrouble::UploadDiffers);
    row("lost", answerOf(404), UploadStep::Anew, SendingTrouble::UploadLost);
    row("signed out", answerOf(401), UploadStep::NeedsUser, SendingTrouble::SignInNeeded);
    row("forbidden", answerOf(403), UploadStep::NeedsUser, SendingTrouble::Forbidden);
    row("filtered", answerOf(403, {{"content-type", "text/html"}}), UploadStep::NeedsUser,
        SendingTrouble::NetworkBlocked);
    row("the proxy's sign-in", answerOf(407), UploadStep::NeedsUser, SendingTrouble::ProxySignIn);
    row("a sign-in page", answerOf(200, {{"content-type", "text/html"}}), UploadStep::Wait,
        SendingTrouble::NetworkSignIn);
    row("busy", answerOf(503), UploadStep::Wait, SendingTrouble::ServerBusy);
    row("at fault", answerOf(502), UploadStep::Wait, SendingTrouble::ServerFailed);
    row("redirected for good", answerOf(301, {{"location", "/x"}}), UploadStep::NeedsUser,
        SendingTrouble::Redirected);
    row("repeated", answerOf(307, {{"location", "/x"}}), UploadStep::Repeat, SendingTrouble::None);
    row("moved", answerOf(308, {{"location", "https://b.example/x"}}), UploadStep::NeedsUser,
        SendingTrouble::Moved);
    row("not final", answerOf(103), UploadStep::AskOffset, SendingTrouble::Unexpected);
}

void TusAnswerTest::judgesAChunk()
{
    QFETCH(const HttpAnswer, answer);
    const TusRuling ruling = judgeChunk(answer, halfSent(), 100);
    QTEST(ruling.step, "step");
    QTEST(ruling.trouble, "trouble");
}

void TusAnswerTest::asksAfterAChunkThatWasNotAnswered()
{
    HttpAnswer answer;
    answer.bodyTouched = true;
    QCOMPARE(judgeChunk(answer, halfSent(), 100).step, UploadStep::AskOffset);
    answer.bodyTouched = false;
    QCOMPARE(judgeChunk(answer, halfSent(), 100).step, UploadStep::Wait);
    QCOMPARE(judgeChunk(answer, halfSent(), 100).trouble, SendingTrouble::NoConnection);
}

void TusAnswerTest::waitsAsLongAsTheServerAsks()
{
    const TusRuling ruling = judgeChunk(answerOf(429, {{"retry-after", "7"}}), halfSent(), 100);
    QVERIFY(ruling.retryAfter == std::chrono::seconds(7));
}

QTEST_GUILESS_MAIN(TusAnswerTest)
#include "tst_tusanswer.moc"
