#include "sending/roadtrouble.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using enum SendingTrouble;

namespace {
using Headers = QHash<QByteArray, QByteArray>;

const QByteArray html = "text/html; charset=utf-8";

HttpAnswer answerOf(int status, const QByteArray &type, const Headers &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = "<p>Words</p>";
    answer.headers = headers;
    answer.location = headers.value("location");
    answer.address = QUrl(u"https://in.example.org/entries"_s);
    answer.bodyTouched = true;
    return answer;
}
} // namespace

class RoadTroubleTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheRoadFromTheEndpoint_data();
    void tellsTheRoadFromTheEndpoint();
    void namesWhatIsInTheWay();
    void tellsAWrongClockFromAnUnknownIssuer();
    void takesNothingBackThatTheEndpointMayHave();
};

void RoadTroubleTest::tellsTheRoadFromTheEndpoint_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<SendingTrouble>("trouble");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, const HttpAnswer &answer, SendingTrouble trouble, bool passes) {
        QTest::newRow(name) << answer << trouble << passes;
    };
    const QByteArray json = "application/json";
    const Headers squid = {{"x-squid-error", "ERR_CONNECT_FAIL 111"}};
    const auto to = [](const char *address) { return Headers{{"location", address}}; };
    row("the endpoint's own", answerOf(201, json), None, false);
    row("the endpoint's own refusal", answerOf(403, json), None, false);
    row("a server's own page of being busy", answerOf(503, html), None, false);
    row("a server's own page of a fault", answerOf(502, html, {{"via", "1.1 cache"}}), None, false);
    row("a sign-in page", answerOf(200, html), NetworkSignIn, true);
    row("a network that wants a sign-in", answerOf(511, html), NetworkSignIn, true);
    row("a way to a sign-in page", answerOf(302, html, to("http://portal.example/")), NetworkSignIn, true);
    row("a way within the server", answerOf(302, html, to("/thanks")), None, false);
    row("a way to another page", answerOf(303, html, to("https://b.example/")), None, false);
    row("moved", answerOf(308, json, to("https://b.example/entries")), Moved, false);
    row("moved with a user", answerOf(308, json, to("https://me@b.example/entries")), None, false);
    row("repeated at the same origin", answerOf(307, json, to("/v2/entries")), None, false);
    row("the proxy's sign-in", answerOf(407, html), ProxySignIn, false);
    row("a filter's page", answerOf(403, html), NetworkBlocked, false);
    row("a filter without a page", answerOf(403, {}, squid), NetworkBlocked, false);
    row("a proxy that does not get through", answerOf(503, html, squid), NetworkBlocked, true);
    row("a filter that is busy", answerOf(503, html, {{"via", "1.1 filter"}}), NetworkBlocked, true);
    row("silence", HttpAnswer(), None, false);
}

void RoadTroubleTest::tellsTheRoadFromTheEndpoint()
{
    QFETCH(const HttpAnswer, answer);
    const RoadTrouble road = roadTroubleOf(answer).value_or(RoadTrouble{});
    QTEST(road.trouble, "trouble");
    QTEST(road.passes, "passes");
}

void RoadTroubleTest::namesWhatIsInTheWay()
{
    const auto blocked = roadTroubleOf(answerOf(403, html, {{"via", "1.1 filter.example (squid/5.7)"}}));
    QVERIFY(blocked->detail.contains(u"filter.example"_s));
    const auto proxy = roadTroubleOf(answerOf(407, html, {{"proxy-authenticate", "Basic realm=\"Trust\""}}));
    QVERIFY(proxy->detail.contains(u"Trust"_s));
    const auto moved = roadTroubleOf(answerOf(308, {}, {{"location", "https://b.example/x#y"}}));
    QCOMPARE(moved->detail, u"https://b.example/x"_s);
}

void RoadTroubleTest::tellsAWrongClockFromAnUnknownIssuer()
{
    HttpAnswer answer;
    answer.tlsTrouble = u"refused"_s;
    QCOMPARE(roadTroubleOf(answer)->trouble, UntrustedServer);
    answer.tlsOutOfTime = true;
    QCOMPARE(roadTroubleOf(answer)->trouble, WrongClock);
    QCOMPARE(roadTroubleOf(answer)->detail, answer.tlsTrouble);
    answer.bodyTouched = true; // the certificate was accepted once
    QVERIFY(!roadTroubleOf(answer));
}

void RoadTroubleTest::takesNothingBackThatTheEndpointMayHave()
{
    QVERIFY(roadTroubleOf(answerOf(200, html))->mayHaveGot);
    QVERIFY(roadTroubleOf(answerOf(302, html, {{"location", "http://portal.example/"}}))->mayHaveGot);
    QVERIFY(!roadTroubleOf(answerOf(511, html))->mayHaveGot);
    QVERIFY(!roadTroubleOf(answerOf(407, html))->mayHaveGot);
    QVERIFY(!roadTroubleOf(answerOf(403, html))->mayHaveGot);
}

QTEST_GUILESS_MAIN(RoadTroubleTest)
#include "tst_roadtrouble.moc"
