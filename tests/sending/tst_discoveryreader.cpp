#include "sending/discoveryreader.h"

#include "sending/sounddiscovery.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class DiscoveryReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTerms();
    void putsTheBestRoadFirst();
    void knowsWhatEachRoadIsLike();
    void namesTheHostsBesideItsOwnSite();
    void namesEveryHostOfAFile();
    void needsOnlyAFewMembers();
    void takesTheFirstKnownWayIn();
    void keepsForeignWordsOnOneLine();
    void refuses_data();
    void refuses();
    void refusesAnotherVersionAndSaysNothingElse();
    void givesEveryErrorAtOnce();
};

namespace {
const QUrl home(u"https://example.org/awards/discovery"_s);

const QByteArray smallest = R"({"awardSubmission": 1, "organiser": {"name": "W"},
    "award": {"id": "a", "title": "T"}, "profiles": [{"type": "json", "submit": "https://example.org/in"}]})";

QStringList errorsIn(const QByteArray &json)
{
    const auto read = readDiscovery(json, home, u"walk"_s);
    QStringList lines;
    if (!read) {
        for (const Problem &problem : read.error())
            lines += problem.text();
    }
    return lines;
}

Discovery sound()
{
    return readDiscovery(soundDiscovery(), home, {}).value_or(Discovery());
}
} // namespace

void DiscoveryReaderTest::readsTheTerms()
{
    QCOMPARE(errorsIn(soundDiscovery()), QStringList());
    const EndpointTerms terms = sound().terms;
    QCOMPARE(terms.organiser, u"Ward Awards"_s);
    QCOMPARE(terms.contact, u"awards@example.org"_s);
    QCOMPARE(terms.phone, u"020 7946 0000"_s);
    QCOMPARE(terms.privacyNotice, QUrl(u"https://example.org/privacy"_s));
    QCOMPARE(terms.awardId, u"safety-2027"_s);
    QCOMPARE(terms.award, u"Patient Safety 2027"_s);
    QCOMPARE(terms.opens, QDateTime({2027, 1, 5}, {9, 0}, Qt::UTC));
    QCOMPARE(terms.deadline, QDateTime({2027, 3, 26}, {17, 0}, Qt::UTC));
    QCOMPARE(terms.deadline.timeSpec(), Qt::UTC);
    QCOMPARE(terms.grace, 900s);
    QCOMPARE(terms.filesGrace, 24h);
    QVERIFY(terms.takesNewVersions);
    QCOMPARE(terms.maxEntryBytes, 1048576);
    QCOMPARE(terms.maxFileBytes, 536870912);
    QCOMPARE(terms.maxTotalBytes, 1073741824);
    QCOMPARE(terms.files, QList<FileTerms>({{u"evidence"_s, 1, 2, {u"application/pdf"_s}},
                                            {u"photo"_s, 0, 1, {u"image/*"_s}}}));
    QCOMPARE(terms.registration, QUrl(u"https://example.org/register"_s));
    QCOMPARE(terms.signInHelp, u"Ask the desk."_s);
    QCOMPARE(terms.deviceAuthorization, QUrl(u"https://login.example.com/device"_s));
    QCOMPARE(terms.tokenAddress, QUrl(u"https://login.example.com/token"_s));
    QCOMPARE(terms.clientId, u"shortlist"_s);
    QCOMPARE(terms.scope, u"submit"_s);
    QCOMPARE(terms.spread, 30s);
    QCOMPARE(terms.longestRetryAfter, 600s);
    QCOMPARE(terms.discovery, home);
}

void DiscoveryReaderTest::putsTheBestRoadFirst()
{
    QStringList profiles;
    for (const Endpoint &road : sound().roads)
        profiles += nameOf(road.profile);
    QCOMPARE(profiles, QStringList({u"tus+commit"_s, u"multipart"_s, u"json"_s, u"webdav"_s}));
}

void DiscoveryReaderTest::knowsWhatEachRoadIsLike()
{
    const QList<Endpoint> roads = sound().roads;
    QCOMPARE(roads.size(), 4);
    const Endpoint &tus = roads.at(0);
    QVERIFY(tus.id.isEmpty());
    QCOMPARE(tus.name, u"Patient Safety 2027"_s);
    QCOMPARE(tus.address, QUrl(u"https://in.example.org/submissions"_s));
    QCOMPARE(tus.uploads, QUrl(u"https://in.example.org/tus/"_s));
    QCOMPARE(tus.statusRoad, StatusRoad::Template);
    QCOMPARE(tus.statusTemplate, u"https://in.example.org/submissions/{submissionId}"_s);
    QCOMPARE(tus.signIn, SignIn::Token);
    QCOMPARE(tus.terms.chunkBytes, 16777216);
    QVERIFY(tus.terms.commitBeforeFiles);
    QVERIFY(tus.knowsRepeatedIds);
    QCOMPARE(tus.terms.maxTotalBytes, 1073741824);
    QCOMPARE(roads.at(1).terms.maxTotalBytes, 26214400);
    QVERIFY(!roads.at(1).terms.commitBeforeFiles);
    QCOMPARE(roads.at(2).statusRoad, StatusRoad::None);
    QCOMPARE(roads.at(3).address, QUrl(u"https://files.example.net/drop/"_s));
}

void DiscoveryReaderTest::namesTheHostsBesideItsOwnSite()
{
    QCOMPARE(sound().otherHosts, QStringList({u"login.example.com"_s, u"files.example.net"_s}));
}

void DiscoveryReaderTest::namesEveryHostOfAFile()
{
    const auto read = readDiscovery(smallest, {}, u"walk"_s);
    QVERIFY(read);
    QCOMPARE(read->otherHosts, QStringList(u"example.org"_s));
}

void DiscoveryReaderTest::needsOnlyAFewMembers()
{
    const auto read = readDiscovery(smallest, home, {});
    QVERIFY(read);
    const Endpoint &road = read->roads.constFirst();
    QCOMPARE(road.signIn, SignIn::None);
    QVERIFY(!road.knowsRepeatedIds);
    QVERIFY(!road.terms.takesNewVersions);
    QCOMPARE(road.terms.maxEntryBytes, 0);
    QVERIFY(read->otherHosts.isEmpty());
}

void DiscoveryReaderTest::takesTheFirstKnownWayIn()
{
    QByteArray json = smallest;
    json.replace("\"profiles\"", R"("auth": [{"type": "smile"}, {"type": "basic", "help": "By post."},
        {"type": "token"}], "profiles")");
    const auto read = readDiscovery(json, home, {});
    QVERIFY(read);
    QCOMPARE(read->roads.constFirst().signIn, SignIn::Basic);
    QCOMPARE(read->terms.signInHelp, u"By post."_s);
}

void DiscoveryReaderTest::keepsForeignWordsOnOneLine()
{
    QByteArray json = smallest;
    json.replace("\"T\"", R"("Best\n\u202Eof\u0007 all")");
    QCOMPARE(readDiscovery(json, home, {}).value_or(Discovery()).terms.award, u"Best of all"_s);
}

void DiscoveryReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *good, const char *bad, const QString &error) {
        QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << u"walk: "_s + error;
    };
    row("no version", "\"awardSubmission\": 1,", "", u"awardSubmission: is missing"_s);
    row("a version in quotes", "sion\": 1,", "sion\": \"1\",",
        u"awardSubmission: must be a whole number, without quotes"_s);
    row("version 0", "sion\": 1,", "sion\": 0,", u"awardSubmission: must be at least 1"_s);
    row("a fraction", "sion\": 1,", "sion\": 1.5,",
        u"awardSubmission: must be a whole number, without quotes"_s);
    row("no organiser", "\"organiser\":", "\"organisor\":", u"organiser: is missing"_s);
    row("an organiser without a name", "\"Ward Awards\"", "\" \"", u"organiser.name: must not be empty"_s);
    row("no e-mail address", "awards@example.org", "the desk",
        u"organiser.contact: must be an e-mail address"_s);
    row("a notice in the open", "https://example.org/privacy", "http://example.org/privacy",
        u"organiser.privacyNotice: must be the address of a web page that begins with https://"_s);
    row("a page that is a script", "https://example.org/register", "javascript:alert(1)",
        u"account.registerUrl: must be the address of a web page that begins with https://"_s);
    row("an award without a title", "\"title\"", "\"titel\"", u"award.title: is missing"_s);
    row("a time without an offset", "2027-01-05T09:00:00Z", "2027-01-05T09:00:00",
        u"award.opens: must be a time with its offset, such as 2027-03-26T17:00:00Z"_s);
    row("a date in words", "2027-03-26T18:00:00+01:00", "next Friday",
        u"award.deadline: must be a time with its offset, such as 2027-03-26T17:00:00Z"_s);
    row("closed before it opens", "2027-03-26T18", "2026-03-26T18",
        u"award.deadline: must be later than “opens”"_s);
    row("a grace that is negative", "\"graceSeconds\": 900", "\"graceSeconds\": -1",
        u"award.graceSeconds: must be at least 0"_s);
    row("a flag in quotes", "\"newVersions\": true", "\"newVersions\": \"yes\"",
        u"award.newVersions: must be true or false, without quotes"_s);
    row("a limit of nothing", "\"maxEntryBytes\": 1048576", "\"maxEntryBytes\": 0",
        u"limits.maxEntryBytes: must be at least 1"_s);
    row("a limit with a unit", "536870912", "\"512 MB\"",
        u"limits.maxFileBytes: must be a whole number, without quotes"_s);
    row("more files than the most", "\"min\": 1", "\"min\": 3",
        u"limits.files[0].max: must be at least “min”"_s);
    row("a role twice", "\"role\": \"photo\"", "\"role\": \"evidence\"",
        u"limits.files: must not name the role “evidence” twice"_s);
    row("an ending for a type", "application/PDF", ".pdf",
        u"limits.files[0].types[0]: must be a media type such as application/pdf"_s);
    row("no profiles", "\"profiles\"", "\"ways\"", u"profiles: is missing"_s);
    row("a profile without a type", "\"type\": \"pigeon\"", "\"kind\": \"pigeon\"",
        u"profiles[1].type: is missing"_s);
    row("no address", "\"submit\": \"https://in.example.org/json\"", "\"to\": 1",
        u"profiles[2].submit: is missing"_s);
    row("no place for uploads", "\"uploads\"", "\"upload\"", u"profiles[4].uploads: is missing"_s);
    row("an address in the open", "https://in.example.org/json", "http://in.example.org/json",
        u"profiles[2].submit: The address begins with http://, so others could read the entry on its way. "
        "Please ask the organiser for an address with https://."_s);
    row("a password in an address", "https://in.example.org/form", "https://a:b@in.example.org/form",
        u"profiles[3].submit: The address holds a user name or a password. Please take out the part before "
        "the @, and enter the access token in its own field."_s);
    row("an address of another scheme", "https://files.example.net", "ftp://files.example.net",
        u"profiles[0].submit: The address has to begin with https://. Please add it."_s);
    row("a status without the id", "submissions/{submissionId}\", \"maxT", "submissions/\", \"maxT",
        u"profiles[3].status: The status address has to hold {submissionId} at the place where the entry's "
        "reference belongs. Please add it."_s);
    row("a chunk of nothing", "16777216", "0", u"profiles[4].chunkBytes: must be at least 1"_s);
    row("another key", "\"key\": \"submissionId\"", "\"key\": \"email\"",
        u"dedupe.key: must be “submissionId”, which is what is sent"_s);
    row("kept until some day", "2027-06-30T00:00:00Z", "long",
        u"dedupe.retainedUntil: must be a time with its offset, such as 2027-03-26T17:00:00Z"_s);
    row("a device flow without its client", "\"clientId\"", "\"client\"", u"auth[2].clientId: is missing"_s);
    row("a device flow in the open", "https://login.example.com/token", "http://login.example.com/token",
        u"auth[2].token: The address begins with http://, so others could read the entry on its way. Please "
        "ask the organiser for an address with https://."_s);
    row("a retry in the past", "\"spreadSeconds\": 30", "\"spreadSeconds\": -30",
        u"retry.spreadSeconds: must be at least 0"_s);
    row("a digest that is cut", "20015ad\"", "2001\"",
        u"categories[0].sha256: must be a SHA-256 as 64 lower-case hex digits"_s);
    row("a web page", "{\n  \"award", "<html>\n  \"award",
        u"line 1, column 1: is not valid JSON: illegal value"_s);
}

void DiscoveryReaderTest::refuses()
{
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, broken);
    QFETCH(QString, error);
    QByteArray json = soundDiscovery();
    const qsizetype at = json.indexOf(sound);
    QVERIFY(at >= 0);
    json.replace(at, sound.size(), broken);
    QCOMPARE(errorsIn(json), QStringList(error));
}

void DiscoveryReaderTest::refusesAnotherVersionAndSaysNothingElse()
{
    QCOMPARE(
        errorsIn(R"({"awardSubmission": 2, "profiles": 7})"),
        QStringList(u"walk: awardSubmission: is version 2 of what organisers publish, and this Shortlist "
                    "knows version 1; a newer one is needed"_s));
}

void DiscoveryReaderTest::givesEveryErrorAtOnce()
{
    QCOMPARE(errorsIn(R"({"awardSubmission": 1, "organiser": {}, "award": 7, "profiles": [],
        "auth": [{"type": "smile"}], "limits": {"files": {}}})"),
             QStringList({
                 u"walk: organiser.name: is missing"_s,
                 u"walk: award: must be an object in curly brackets"_s,
                 u"walk: limits.files: must be a list in square brackets"_s,
                 u"walk: profiles: must hold at least one item"_s,
                 u"walk: auth: names no way of signing in that this version of Shortlist knows"_s,
             }));
}

QTEST_GUILESS_MAIN(DiscoveryReaderTest)
#include "tst_discoveryreader.moc"
