#include "sending/addresses.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const SubmissionId submissionId{u"7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34"_s};
}

class AddressesTest final : public QObject
{
    Q_OBJECT

private slots:
    void allowsAnAddress_data();
    void allowsAnAddress();
    void refusesAnAddress_data();
    void refusesAnAddress();
    void allowsAStatusTemplate_data();
    void allowsAStatusTemplate();
    void refusesAStatusTemplate_data();
    void refusesAStatusTemplate();
    void asksAt_data();
    void asksAt();
    void comparesOrigins_data();
    void comparesOrigins();
};

void AddressesTest::allowsAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");

    QTest::newRow("https") << u"https://awards.example.org/entries"_s
                           << u"https://awards.example.org/entries"_s;
    QTest::newRow("spaces around") << u"  https://a.example/x \n"_s << u"https://a.example/x"_s;
    QTest::newRow("query and port") << u"https://a.example:8443/x?code=1%2F2"_s
                                    << u"https://a.example:8443/x?code=1%2F2"_s;
    QTest::newRow("scheme in capitals") << u"HTTPS://a.example/x"_s << u"https://a.example/x"_s;
    QTest::newRow("localhost") << u"http://localhost:8080/x"_s << u"http://localhost:8080/x"_s;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/x"_s << u"http://127.0.0.1:8080/x"_s;
    QTest::newRow("127/8") << u"http://127.8.9.1/x"_s << u"http://127.8.9.1/x"_s;
    QTest::newRow("::1") << u"http://[::1]:8080/x"_s << u"http://[::1]:8080/x"_s;
}

void AddressesTest::allowsAnAddress()
{
    QFETCH(QString, typed);
    const Result<QUrl> url = endpointAddress(typed);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    QTEST(QString::fromLatin1(url->toEncoded()), "url");
}

void AddressesTest::refusesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");

    QTest::newRow("nothing") << u"  "_s << u"No address is given"_s;
    QTest::newRow("no scheme") << u"awards.example.org/entries"_s << u"begin with https://"_s;
    QTest::newRow("no scheme, port") << u"awards.example.org:8443/x"_s << u"begin with https://"_s;
    QTest::newRow("another scheme") << u"ftp://a.example/x"_s << u"begin with https://"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"begin with https://"_s;
    QTest::newRow("no host") << u"https:///x"_s << u"names no server"_s;
    QTest::newRow("space inside") << u"https://a.example/my form"_s << u"not a web address"_s;
    QTest::newRow("bad port") << u"https://a.example:99999/x"_s << u"not a web address"_s;
    QTest::newRow("user") << u"https://me@a.example/x"_s << u"user name or a password"_s;
    QTest::newRow("password") << u"https://me:secret@a.example/x"_s << u"user name or a password"_s;
    QTest::newRow("fragment") << u"https://a.example/x#form"_s << u"holds a #"_s;
    QTest::newRow("empty fragment") << u"https://a.example/x#"_s << u"holds a #"_s;
    QTest::newRow("http") << u"http://a.example/x"_s << u"begins with http://"_s;
    QTest::newRow("http, private network") << u"http://192.168.1.4/x"_s << u"begins with http://"_s;
    QTest::newRow("http, every interface") << u"http://0.0.0.0/x"_s << u"begins with http://"_s;
    QTest::newRow("localhost in a name") << u"http://localhost.example/x"_s << u"begins with http://"_s;
    QTest::newRow("127.0.0.1 in a name") << u"http://127.0.0.1.example/x"_s << u"begins with http://"_s;
}

void AddressesTest::refusesAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const Result<QUrl> url = endpointAddress(typed);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::BadInput);
    QVERIFY2(url.error().message.contains(said), qPrintable(url.error().message));
    QVERIFY(!url.error().message.contains(u"secret"_s));
}

void AddressesTest::allowsAStatusTemplate_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("in the path") << u"https://a.example/s/{submissionId}/state"_s;
    QTest::newRow("in the query") << u"https://a.example/s?id={submissionId}"_s;
    QTest::newRow("on this computer") << u"http://127.0.0.1:9/{submissionId}"_s;
}

void AddressesTest::allowsAStatusTemplate()
{
    QFETCH(QString, typed);
    const Result<QString> text = statusTemplate(u' ' + typed);
    QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
    QCOMPARE(*text, typed);
}

void AddressesTest::refusesAStatusTemplate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");

    QTest::newRow("no place for the id") << u"https://a.example/s/"_s << u"has to hold {submissionId}"_s;
    QTest::newRow("another name") << u"https://a.example/{id}"_s << u"has to hold {submissionId}"_s;
    QTest::newRow("in the server's name") << u"https://{submissionId}.example/"_s << u"server's name"_s;
    QTest::newRow("a second name") << u"https://a.example/{submissionId}/{x}"_s << u"not a web address"_s;
    QTest::newRow("http") << u"http://a.example/{submissionId}"_s << u"begins with http://"_s;
    QTest::newRow("fragment") << u"https://a.example/#{submissionId}"_s << u"holds a #"_s;
}

void AddressesTest::refusesAStatusTemplate()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const Result<QString> text = statusTemplate(typed);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(said), qPrintable(text.error().message));
}

void AddressesTest::asksAt_data()
{
    QTest::addColumn<StatusRoad>("road");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("asked"); // # stands for the id; empty: nowhere

    const QString submit = u"https://a.example/entries"_s;
    QTest::newRow("derived") << StatusRoad::Derived << submit << QString()
                             << u"https://a.example/entries/#"_s;
    QTest::newRow("derived, slash") << StatusRoad::Derived << u"https://a.example/entries/"_s << QString()
                                    << u"https://a.example/entries/#"_s;
    QTest::newRow("derived, no path")
        << StatusRoad::Derived << u"https://a.example"_s << QString() << u"https://a.example/#"_s;
    QTest::newRow("derived, query") << StatusRoad::Derived << u"https://a.example/x?code=1"_s << QString()
                                    << u"https://a.example/x/#"_s;
    QTest::newRow("derived, encoded") << StatusRoad::Derived << u"https://a.example/a%2Fb%20c"_s << QString()
                                      << u"https://a.example/a%2Fb%20c/#"_s;
    QTest::newRow("template") << StatusRoad::Template << submit << u"https://b.example/s/{submissionId}?v=1"_s
                              << u"https://b.example/s/#?v=1"_s;
    QTest::newRow("template, spoiled")
        << StatusRoad::Template << submit << u"http://b.example/{submissionId}"_s << QString();
    QTest::newRow("none") << StatusRoad::None << submit << QString() << QString();
}

void AddressesTest::asksAt()
{
    QFETCH(StatusRoad, road);
    QFETCH(QString, address);
    QFETCH(QString, pattern);
    QFETCH(QString, asked);
    Endpoint endpoint;
    endpoint.statusRoad = road;
    endpoint.address = QUrl(address);
    endpoint.statusTemplate = pattern;

    const std::optional<QUrl> url = statusAddress(endpoint, submissionId);
    QCOMPARE(url.has_value(), !asked.isEmpty());
    if (url)
        QCOMPARE(QString::fromLatin1(url->toEncoded()), asked.replace(u'#', submissionId.value));
}

void AddressesTest::comparesOrigins_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("path") << u"https://a.example/x"_s << u"https://A.example/y?z"_s << true;
    QTest::newRow("usual port") << u"https://a.example/"_s << u"https://a.example:443/"_s << true;
    QTest::newRow("usual http port") << u"http://a.example/"_s << u"http://a.example:80/"_s << true;
    QTest::newRow("scheme") << u"https://a.example/"_s << u"http://a.example/"_s << false;
    QTest::newRow("scheme, same port") << u"https://a.example:80/"_s << u"http://a.example/"_s << false;
    QTest::newRow("host") << u"https://a.example/"_s << u"https://b.a.example/"_s << false;
    QTest::newRow("port") << u"https://a.example/"_s << u"https://a.example:8443/"_s << false;
}

void AddressesTest::comparesOrigins()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameOrigin(QUrl(one), QUrl(other)), "same");
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "tst_addresses.moc"
