#include "session/endpointfinder.h"

#include "sending/sounddiscovery.h"
#include "support/rawserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class EndpointFinderTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatAnOrganiserPublishes();
    void asksNothingOfAnAddressThatCannotBe();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsAFile();
    void refusesAFile_data();
    void refusesAFile();
    void leavesWhatWasTypedByHandAlone();
    void renewsTheTerms();
    void notesThatNothingHasChanged();
    void keepsTheLastGoodCopyOffline();
    void changesNoAddressByItself();

private:
    template<typename Value>
    Value resultOf(const QFuture<Value> &future);

    QNetworkAccessManager m_network;
    EndpointFinder m_finder{m_network, [] { return QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC); }, 20s};
};

namespace {
const QDateTime now({2026, 11, 22}, {9, 0}, Qt::UTC);
const QByteArray json = "application/json";

RawScript published(const QByteArray &document)
{
    return {rawAnswer(200, json, document, {"ETag: \"one\""})};
}
} // namespace

template<typename Value>
Value EndpointFinderTest::resultOf(const QFuture<Value> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("nothing was found out");
    return future.result();
}

void EndpointFinderTest::initTestCase()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void EndpointFinderTest::findsWhatAnOrganiserPublishes()
{
    RawServer server;
    server.enqueue(published(soundDiscovery()));
    const auto offer = resultOf(m_finder.at(u' ' + server.url(u"/discovery"_s).toString()));
    QVERIFY(offer);
    QCOMPARE(offer->roads.size(), 4);
    QCOMPARE(offer->roads.first().profile, EndpointProfile::TusCommit);
    QCOMPARE(offer->roads.first().terms.readAt, now);
    QVERIFY(offer->otherHosts.contains(u"in.example.org"_s));
}

void EndpointFinderTest::asksNothingOfAnAddressThatCannotBe()
{
    const auto offer = resultOf(m_finder.at(u"http://example.org/discovery"_s));
    QVERIFY(!offer);
    QVERIFY(offer.error().message.contains(u"https://"_s));
}

void EndpointFinderTest::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing there") << 404 << json << QByteArray("{}") << u"has nothing at this address"_s;
    QTest::newRow("a web page") << 200 << QByteArray("text/html") << QByteArray("<p>")
                                << u"A web page came"_s;
    QTest::newRow("a mistake in it") << 200 << json << QByteArray("{\"awardSubmission\": 9}")
                                     << u"awardSubmission: is version 9"_s;
}

void EndpointFinderTest::saysWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    RawServer server;
    server.enqueue({rawAnswer(status, type, body)});
    const auto offer = resultOf(m_finder.at(server.url(u"/discovery"_s).toString()));
    QVERIFY(!offer);
    QVERIFY2(offer.error().message.contains(words), qPrintable(offer.error().message));
}

void EndpointFinderTest::readsAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ward.awardendpoint.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(soundDiscovery());
    file.close();
    const auto offer = m_finder.inFile(file.fileName());
    QVERIFY(offer);
    QCOMPARE(offer->roads.size(), 4);
    QVERIFY(offer->roads.first().terms.discovery.isEmpty());
    QCOMPARE(offer->otherHosts.size(), 3);
}

void EndpointFinderTest::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("broken") << QByteArray("{\"awardSubmission\": 1}") << u"organiser: is missing"_s;
    QTest::newRow("far too large") << QByteArray(1024 * 1024 + 1, ' ') << u"is larger than"_s;
}

void EndpointFinderTest::refusesAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ward.awardendpoint.json"_s));
    QVERIFY(!m_finder.inFile(file.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto offer = m_finder.inFile(file.fileName());
    QVERIFY(!offer);
    QVERIFY2(offer.error().message.contains(words), qPrintable(offer.error().message));
}

void EndpointFinderTest::leavesWhatWasTypedByHandAlone()
{
    Endpoint endpoint;
    endpoint.address = QUrl(u"https://example.org/in"_s);
    QCOMPARE(resultOf(m_finder.renewed(endpoint)).endpoint, endpoint);
}

void EndpointFinderTest::renewsTheTerms()
{
    RawServer server;
    server.enqueue(published(soundDiscovery()));
    Endpoint endpoint = resultOf(m_finder.at(server.url(u"/discovery"_s).toString()))->roads.at(1);
    endpoint.id = {u"mine"_s};
    endpoint.name = u"My name for it"_s;
    endpoint.terms.etag.clear();
    QByteArray later = soundDiscovery();
    later.replace("2027-03-26T18:00:00+01:00", "2027-04-02T17:00:00Z");
    server.enqueue(published(later));
    const RenewedEndpoint renewed = resultOf(m_finder.renewed(endpoint));
    QVERIFY2(renewed.trouble.isEmpty(), qPrintable(renewed.trouble));
    QVERIFY(!renewed.elsewhere);
    QCOMPARE(renewed.endpoint.terms.deadline, QDateTime({2027, 4, 2}, {17, 0}, Qt::UTC));
    QCOMPARE(renewed.endpoint.id, endpoint.id);
    QCOMPARE(renewed.endpoint.name, endpoint.name);
}

void EndpointFinderTest::notesThatNothingHasChanged()
{
    RawServer server;
    server.enqueue({rawAnswer(304, {}, {})});
    Endpoint endpoint;
    endpoint.terms.discovery = server.url(u"/discovery"_s);
    endpoint.terms.etag = "\"one\"";
    endpoint.terms.readAt = now.addDays(-9);
    const RenewedEndpoint renewed = resultOf(m_finder.renewed(endpoint));
    QCOMPARE(server.requests().first().header("If-None-Match"), "\"one\"");
    QCOMPARE(renewed.endpoint.terms.readAt, now);
    QVERIFY(renewed.trouble.isEmpty());
}

void EndpointFinderTest::keepsTheLastGoodCopyOffline()
{
    Endpoint endpoint;
    endpoint.terms.discovery = QUrl(u"http://127.0.0.1:9/discovery"_s);
    endpoint.terms.readAt = now.addDays(-9);
    endpoint.terms.maxFileBytes = 9;
    const RenewedEndpoint renewed = resultOf(m_finder.renewed(endpoint));
    QCOMPARE(renewed.endpoint, endpoint);
    QVERIFY(renewed.trouble.contains(u"There is no connection to 127.0.0.1."_s));
}

void EndpointFinderTest::changesNoAddressByItself()
{
    RawServer server;
    server.enqueue(published(soundDiscovery()));
    Endpoint endpoint = resultOf(m_finder.at(server.url(u"/discovery"_s).toString()))->roads.at(1);
    QByteArray moved = soundDiscovery();
    moved.replace("in.example.org/form", "in.example.com/form");
    server.enqueue(published(moved));
    const RenewedEndpoint renewed = resultOf(m_finder.renewed(endpoint));
    QCOMPARE(renewed.endpoint, endpoint);
    QVERIFY(renewed.elsewhere);
    QVERIFY(renewed.elsewhere->otherHosts.contains(u"in.example.com"_s));
}

QTEST_GUILESS_MAIN(EndpointFinderTest)
#include "tst_endpointfinder.moc"
