#include "sending/pagedownload.h"

#include "sending/jobrun.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;

namespace {
const QByteArray html = "text/html; charset=utf-8";

/// "<p>Ambition</p>", packed by gzip.
const QByteArray packed =
    QByteArray::fromHex("1f8b0800000000000203b329b073cc4dca2cc9cccfb3d12fb003007c5a03d20f000000");

/// 8 MiB of one letter, packed.
QByteArray packedZeros()
{
    // qCompress() gives a length, then zlib's format, which servers call deflate.
    return qCompress(QByteArray(8 * 1024 * 1024, '0')).mid(4);
}
} // namespace

class PageDownloadTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fetchesAPage();
    void asksLikeAReader();
    void unpacksWhatIsPacked();
    void followsRedirections_data();
    void followsRedirections();
    void sendsNoNameThatARedirectionGives();
    void followsFiveAtMost();
    void followsNoLessSafeAddress();
    void refusesAddresses_data();
    void refusesAddresses();
    void saysWhatAServerAnswered_data();
    void saysWhatAServerAnswered();
    void takesNothingThatIsNoPage_data();
    void takesNothingThatIsNoPage();
    void takesNoMoreThanAPageHolds_data();
    void takesNoMoreThanAPageHolds();

private:
    [[nodiscard]] Result<DownloadedPage> fetch(const QUrl &address);

    QNetworkAccessManager m_network;
};

void PageDownloadTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Result<DownloadedPage> PageDownloadTest::fetch(const QUrl &address)
{
    PageDownload download(m_network);
    download.start(address);
    return outcomeOf<Result<DownloadedPage>>(download);
}

void PageDownloadTest::fetchesAPage()
{
    RawServer server;
    server.enqueue({rawAnswer(200, html, "<p>Ambition</p>")});
    const QUrl address = server.url(u"/"_s).resolved(QUrl(u"/awards?year=2024#criteria"_s));
    const auto page = fetch(address);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
    QCOMPARE(page->bytes, "<p>Ambition</p>");
    QCOMPARE(page->contentType, QString::fromLatin1(html));
    QCOMPARE(page->address, address.toString(QUrl::RemoveFragment));
    QCOMPARE(server.requests().constFirst().path(), "/awards?year=2024");
}

void PageDownloadTest::asksLikeAReader()
{
    RawServer server;
    server.enqueue({rawAnswer(200, html, "x")});
    QVERIFY(fetch(server.url(u"/"_s)).has_value());
    const RawRequest &request = server.requests().constFirst();
    QCOMPARE(request.method(), "GET");
    QVERIFY(request.header("Accept").startsWith("text/html"));
    QVERIFY(request.header("User-Agent").contains("Shortlist/"));
    QCOMPARE(server.requests().size(), 1);
}

void PageDownloadTest::unpacksWhatIsPacked()
{
    RawServer server;
    server.enqueue({rawAnswer(200, html, packed, {"Content-Encoding: gzip"})});
    const auto page = fetch(server.url(u"/"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
    QCOMPARE(page->bytes, "<p>Ambition</p>");
}

void PageDownloadTest::followsRedirections_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void PageDownloadTest::followsRedirections()
{
    QFETCH(int, status);
    RawServer server;
    RawServer elsewhere;
    server.enqueue({rawAnswer(status, html, "moved", {"Location: ../2024/"})});
    server.enqueue(
        {rawAnswer(status, html, "moved", {"Location: " + elsewhere.url(u"/there"_s).toEncoded()})});
    elsewhere.enqueue({rawAnswer(200, html, "<p>Here</p>")});
    const auto page = fetch(server.url(u"/awards/2023/"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
    QCOMPARE(page->bytes, "<p>Here</p>");
    QCOMPARE(page->address, elsewhere.url(u"/there"_s).toString());
    QCOMPARE(server.requests().at(1).path(), "/awards/2024/");
}

void PageDownloadTest::sendsNoNameThatARedirectionGives()
{
    RawServer server;
    QUrl target = server.url(u"/there"_s);
    target.setUserInfo(u"me:secret"_s);
    server.enqueue({rawAnswer(302, {}, {}, {"Location: " + target.toEncoded()})});
    server.enqueue({rawAnswer(200, html, "<p>Here</p>")});
    const auto page = fetch(server.url(u"/"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().message));
    QCOMPARE(page->address, server.url(u"/there"_s).toString());
    QVERIFY(server.requests().at(1).header("Authorization").isEmpty());
}

void PageDownloadTest::followsFiveAtMost()
{
    RawServer server;
    server.enqueue({rawAnswer(302, {}, {}, {"Location: /again"})});
    const auto page = fetch(server.url(u"/"_s));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(u"without end"_s), qPrintable(page.error().message));
    QCOMPARE(server.requests().size(), 6);
}

void PageDownloadTest::followsNoLessSafeAddress()
{
    RawServer::trustAuthority(true);
    RawServer open;
    for (const QByteArray &target :
         {open.url(u"/login"_s).toEncoded(), QByteArray("http://portal.example/login"),
          QByteArray("file:///etc/passwd"), QByteArray("ftp://127.0.0.1/")}) {
        RawServer server(RawServer::Security::Tls);
        server.enqueue({rawAnswer(302, {}, {}, {"Location: " + target})});
        const auto page = fetch(server.url(u"/"_s));
        QVERIFY(!page.has_value());
        QVERIFY2(page.error().message.contains(u"not encrypted"_s), qPrintable(page.error().message));
        QVERIFY2(page.error().message.contains(QString::fromUtf8(target)), qPrintable(page.error().message));
    }
    QCOMPARE(open.connections(), 0);
    RawServer::trustAuthority(false);
}

void PageDownloadTest::refusesAddresses_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QUrl() << u"This is no web address"_s;
    QTest::newRow("a space") << QUrl(u"https://awards example.org/"_s) << u"This is no web address"_s;
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s) << u"no web address"_s;
    QTest::newRow("no server") << QUrl(u"https:///awards"_s) << u"no web address"_s;
    QTest::newRow("not encrypted") << QUrl(u"http://awards.example.org/"_s) << u"with https://"_s;
    QTest::newRow("looks like this computer")
        << QUrl(u"http://localhost.example.org/"_s) << u"with https://"_s;
    QTest::newRow("a password") << QUrl(u"https://me:secret@awards.example.org/"_s) << u"before the @"_s;
}

void PageDownloadTest::refusesAddresses()
{
    QFETCH(QUrl, address);
    QFETCH(QString, message);
    const auto page = fetch(address);
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(message), qPrintable(page.error().message));
    QVERIFY(!page.error().message.contains(u"secret"_s));
}

void PageDownloadTest::saysWhatAServerAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("sign-in") << 401 << u"sign-in"_s;
    QTest::newRow("forbidden") << 403 << u"browser"_s;
    QTest::newRow("not there") << 404 << u"no page at"_s;
    QTest::newRow("gone") << 410 << u"no page at"_s;
    QTest::newRow("too often") << 429 << u"too often"_s;
    QTest::newRow("in trouble") << 500 << u"in trouble"_s;
    QTest::newRow("busy") << 503 << u"(503)"_s;
    QTest::newRow("a network's own page") << 511 << u"wants you to sign in"_s;
    QTest::newRow("nothing") << 204 << u"204"_s;
    QTest::newRow("half of it") << 206 << u"206"_s;
    QTest::newRow("a redirection to nowhere") << 302 << u"302"_s;
    QTest::newRow("a choice") << 300 << u"300"_s;
}

void PageDownloadTest::saysWhatAServerAnswered()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    RawServer server;
    server.enqueue({rawAnswer(status, html, status == 204 ? "" : "<p>Sign in</p>")});
    const auto page = fetch(server.url(u"/awards"_s));
    QVERIFY(!page.has_value());
    QVERIFY2(page.error().message.contains(message), qPrintable(page.error().message));
    QCOMPARE(page.error().kind,
             status == 404 || status == 410 ? Error::Kind::NotFound : Error::Kind::BadInput);
    QCOMPARE(page.error().place, server.url(u"/awards"_s).toString());
}

void PageDownloadTest::takesNothingThatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("message"); // empty: it is taken
    QTest::newRow("PDF") << QByteArray("application/pdf") << u"is a PDF"_s;
    QTest::newRow("picture") << QByteArray("image/png") << u"“image/png”"_s;
    QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8") << u"“application/json”"_s;
    QTest::newRow("calendar") << QByteArray("text/calendar") << u"“text/calendar”"_s;
    QTest::newRow("XHTML") << QByteArray("Application/XHTML+XML") << QString();
    QTest::newRow("text") << QByteArray("text/plain") << QString();
    QTest::newRow("unsaid") << QByteArray() << QString();
}

void PageDownloadTest::takesNothingThatIsNoPage()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, message);
    RawServer server;
    server.enqueue({rawAnswer(200, type, "some bytes")});
    const auto page = fetch(server.url(u"/"_s));
    QCOMPARE(page.has_value(), message.isEmpty());
    if (!page)
        QVERIFY2(page.error().message.contains(message), qPrintable(page.error().message));
}

void PageDownloadTest::takesNoMoreThanAPageHolds_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("fits");
    const QByteArray most(PageDownload::longestDownload, 'x');
    const QByteArray endless = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    QTest::newRow("the most") << rawAnswer(200, html, most) << true;
    QTest::newRow("more, and said so") << rawAnswer(200, html, most + "x") << false;
    QTest::newRow("more, unsaid") << endless + most + "x" << false;
    QTest::newRow("little that unpacks to much")
        << rawAnswer(200, html, packedZeros(), {"Content-Encoding: deflate"}) << false;
}

void PageDownloadTest::takesNoMoreThanAPageHolds()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, fits);
    RawServer server;
    server.enqueue({answer, RawScript::End::Close});
    const auto page = fetch(server.url(u"/"_s));
    QCOMPARE(page.has_value(), fits);
    if (!fits)
        QVERIFY2(page.error().message.contains(u"is longer than 4"_s), qPrintable(page.error().message));
}

QTEST_GUILESS_MAIN(PageDownloadTest)
#include "tst_pagedownload.moc"
