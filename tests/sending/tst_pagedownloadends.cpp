#include "sending/pagedownload.h"

#include "sending/jobrun.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray html = "text/html; charset=utf-8";
} // namespace

class PageDownloadEndsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhenTheConnectionFails_data();
    void saysWhenTheConnectionFails();
    void endsWhenTheServerIsSilent();
    void endsWhenTheServerDripsForEver();
    void refusesAnUntrustedServer();
    void keepsNoCookies();
    void endsNothingThatWasStopped();
    void aNewOneStopsTheOneBefore();

private:
    [[nodiscard]] Result<DownloadedPage> fetch(const QUrl &address, const DownloadPatience &patience = {});

    QNetworkAccessManager m_network;
};

void PageDownloadEndsTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Result<DownloadedPage> PageDownloadEndsTest::fetch(const QUrl &address, const DownloadPatience &patience)
{
    PageDownload download(m_network, patience);
    download.start(address);
    return outcomeOf<Result<DownloadedPage>>(download);
}

void PageDownloadEndsTest::saysWhenTheConnectionFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("message");
    QTest::newRow("no answer") << QByteArray() << u"Try again"_s;
    QTest::newRow("half an answer")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>Amb")
        << u"before the page was whole"_s;
    QTest::newRow("an empty page") << rawAnswer(200, html, " \n") << u"is empty"_s;
}

void PageDownloadEndsTest::saysWhenTheConnectionFails()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, message);
    RawServer server;
    server.enqueue({answer, RawScript::End::Close});
    const auto page = fetch(server.url(u"/"_s));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(message), qPrintable(page.error().message));

    server.close();
    const QUrl nobody = QUrl(u"http://127.0.0.1:9/"_s);
    const auto refused = fetch(nobody);
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.contains(u"takes no connections"_s),
             qPrintable(refused.error().message));
}

void PageDownloadEndsTest::endsWhenTheServerIsSilent()
{
    RawServer server;
    server.enqueue({QByteArray()});
    const auto page = fetch(server.url(u"/"_s), {200ms, 20s});
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(u"took too long"_s), qPrintable(page.error().message));
}

void PageDownloadEndsTest::endsWhenTheServerDripsForEver()
{
    RawServer server;
    RawScript script{rawAnswer(200, html, QByteArray(100'000, 'x'))};
    script.drip = 1ms;
    server.enqueue(script);
    const auto page = fetch(server.url(u"/"_s), {10s, 500ms});
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(u"took too long"_s), qPrintable(page.error().message));
}

void PageDownloadEndsTest::refusesAnUntrustedServer()
{
    RawServer server(RawServer::Security::Tls);
    server.enqueue({rawAnswer(200, html, "<p>Not for you</p>")});
    const auto page = fetch(server.url(u"/"_s));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(u"could not prove"_s), qPrintable(page.error().message));
    QCOMPARE(server.requests().size(), 0);
}

void PageDownloadEndsTest::keepsNoCookies()
{
    RawServer server;
    server.enqueue({rawAnswer(302, html, {}, {"Location: /b", "Set-Cookie: who=you; Path=/"})});
    server.enqueue({rawAnswer(200, html, "x", {"Set-Cookie: who=you; Path=/"})});
    QVERIFY(fetch(server.url(u"/a"_s)).has_value());
    QCOMPARE(server.requests().constLast().header("Cookie"), QByteArray());
    QVERIFY(m_network.cookieJar()->cookiesForUrl(server.url(u"/"_s)).isEmpty());
}

void PageDownloadEndsTest::endsNothingThatWasStopped()
{
    RawServer server;
    server.enqueue({rawAnswer(200, html, "x")});
    PageDownload download(m_network);
    QSignalSpy ends(&download, &PageDownload::finished);
    download.start(QUrl());
    download.stop();
    download.start(server.url(u"/"_s));
    download.stop();
    QVERIFY(fetch(server.url(u"/"_s)).has_value());
    QCOMPARE(ends.size(), 0);
}

void PageDownloadEndsTest::aNewOneStopsTheOneBefore()
{
    RawServer silent;
    silent.enqueue({QByteArray()});
    RawServer server;
    server.enqueue({rawAnswer(200, html, "the second")});
    PageDownload download(m_network);
    download.start(silent.url(u"/"_s));
    download.start(server.url(u"/"_s));
    const auto page = outcomeOf<Result<DownloadedPage>>(download);
    QVERIFY(page.has_value());
    QCOMPARE(page->bytes, "the second");
}

QTEST_GUILESS_MAIN(PageDownloadEndsTest)
#include "tst_pagedownloadends.moc"
