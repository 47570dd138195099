#include "sending/discoveryreader.h"

#include "model/jsonparsing.h"
#include "model/jsonplace.h"
#include "model/problemlist.h"
#include "sending/addresses.h"
#include "sending/discoverymembers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int knownVersion = 1;

/// The best first: what goes on where it stopped, what takes files along, what takes the entry alone.
constexpr EndpointProfile bestFirst[] = {EndpointProfile::TusCommit, EndpointProfile::Multipart,
                                         EndpointProfile::Json, EndpointProfile::WebDav};

/// A way of handing over, as the document names it.
struct NamedRoad
{
    EndpointProfile profile = EndpointProfile::Json;
    QUrl submit;
    QUrl uploads;
    QString status;
    qint64 chunkBytes = 0;
    qint64 maxTotalBytes = 0;
    bool commitBeforeFiles = false;
};

struct WayIn
{
    SignIn signIn = SignIn::None;
    EndpointTerms terms; ///< those of the device flow
};

/// Whether to read on: of another version, or another kind of document, the rest would add false errors.
bool isKnownVersion(const JsonPlace &place)
{
    if (place.isAbsent())
        return false; // said already
    const int version = place.number(1, 0);
    if (version > knownVersion)
        place.addError(QCoreApplication::translate("DiscoveryReader",
                                                   "is version %1 of what organisers publish, and this "
                                                   "Shortlist knows version %2; a newer one is needed")
                           .arg(version)
                           .arg(knownVersion));
    return version == knownVersion;
}

QString readStatus(const JsonPlace &place)
{
    const QString text = place.text();
    if (text.isEmpty())
        return {};
    const Result<QString> status = statusTemplate(text);
    if (status)
        return *status;
    place.addError(status.error().message);
    return {};
}

std::optional<NamedRoad> readRoad(const JsonPlace &place)
{
    JsonObject object(place);
    const auto profile = endpointProfileNamed(object.required("type"_L1).filledText());
    if (!profile || *profile == EndpointProfile::WebForm)
        return std::nullopt; // of a later time; whoever wrote it offers others beside
    NamedRoad road;
    road.profile = *profile;
    road.submit = readServerAddress(object.required("submit"_L1));
    road.status = readStatus(object.optional("status"_L1));
    road.maxTotalBytes = object.optional("maxTotalBytes"_L1).largeNumber(1, 0);
    road.chunkBytes = object.optional("chunkBytes"_L1).largeNumber(1, 0);
    road.commitBeforeFiles = object.optional("commitBeforeFiles"_L1).flag(false);
    if (*profile == EndpointProfile::TusCommit)
        road.uploads = readServerAddress(object.required("uploads"_L1));
    return road;
}

QList<NamedRoad> readRoads(const JsonPlace &place)
{
    QList<NamedRoad> roads;
    for (const auto &road : place.listOf(readRoad)) {
        if (road)
            roads += *road;
    }
    place.refuseEmptyList();
    return roads;
}

std::optional<WayIn> readWayIn(const JsonPlace &place)
{
    JsonObject object(place);
    const auto signIn = signInNamed(object.required("type"_L1).filledText());
    if (!signIn)
        return std::nullopt;
    WayIn way{*signIn, {}};
    if (const JsonPlace help = object.optional("help"_L1); !help.isAbsent())
        way.terms.signInHelp = readWords(help);
    if (*signIn != SignIn::OAuthDevice)
        return way;
    way.terms.deviceAuthorization = readServerAddress(object.required("deviceAuthorization"_L1));
    way.terms.tokenAddress = readServerAddress(object.required("token"_L1));
    way.terms.clientId = object.required("clientId"_L1).filledText();
    way.terms.scope = object.optional("scope"_L1).text();
    return way;
}

/// The first way that is known counts. The addresses of a device flow are kept wherever it stands.
SignIn readSignIn(const JsonPlace &place, EndpointTerms &terms)
{
    if (place.isAbsent())
        return SignIn::None;
    std::optional<WayIn> first;
    for (const auto &way : place.listOf(readWayIn)) {
        if (!way)
            continue;
        if (!first)
            first = way;
        if (way->signIn == SignIn::OAuthDevice) {
            terms.deviceAuthorization = way->terms.deviceAuthorization;
            terms.tokenAddress = way->terms.tokenAddress;
            terms.clientId = way->terms.clientId;
            terms.scope = way->terms.scope;
        }
    }
    place.refuseEmptyList();
    if (!first) {
        place.addError(QCoreApplication::translate(
            "DiscoveryReader", "names no way of signing in that this version of Shortlist knows"));
        return SignIn::None;
    }
    if (terms.signInHelp.isEmpty())
        terms.signInHelp = first->terms.signInHelp;
    return first->signIn;
}

/// Whether a repeated sending is taken for the same one.
bool readDedupe(const JsonPlace &place)
{
    if (place.isAbsent())
        return false;
    JsonObject object(place);
    const JsonPlace key = object.required("key"_L1);
    const QString text = key.filledText();
    if (!text.isEmpty() && text != "submissionId"_L1)
        key.addError(
            QCoreApplication::translate("DiscoveryReader", "must be “submissionId”, which is what is sent"));
    (void)readTime(object.optional("retainedUntil"_L1));
    return true;
}

Endpoint endpointOf(const NamedRoad &road, const Endpoint &shared)
{
    Endpoint endpoint = shared;
    endpoint.address = road.submit;
    endpoint.profile = road.profile;
    endpoint.uploads = road.uploads;
    endpoint.statusRoad = road.status.isEmpty() ? StatusRoad::None : StatusRoad::Template;
    endpoint.statusTemplate = road.status;
    endpoint.terms.chunkBytes = road.chunkBytes;
    endpoint.terms.commitBeforeFiles = road.commitBeforeFiles;
    const qint64 all = shared.terms.maxTotalBytes;
    if (road.maxTotalBytes > 0)
        endpoint.terms.maxTotalBytes = all > 0 ? std::min(all, road.maxTotalBytes) : road.maxTotalBytes;
    return endpoint;
}

QList<Endpoint> inOrder(const QList<NamedRoad> &roads, const Endpoint &shared)
{
    QList<Endpoint> ordered;
    for (const EndpointProfile profile : bestFirst) {
        for (const NamedRoad &road : roads) {
            if (road.profile == profile)
                ordered += endpointOf(road, shared);
        }
    }
    return ordered;
}

/// A site is a host and those below it; who else belongs to the organiser, a person has to say.
bool isOfSite(const QString &host, const QString &site)
{
    return !site.isEmpty() && (host == site || host.endsWith(u'.' + site));
}

QStringList hostsBeside(const QString &site, const QList<Endpoint> &roads)
{
    QStringList hosts;
    const auto note = [&](const QUrl &address) {
        const QString host = address.host().toLower();
        if (!host.isEmpty() && !isOfSite(host, site) && !hosts.contains(host))
            hosts += host;
    };
    for (const Endpoint &road : roads) {
        note(road.address);
        note(road.uploads);
        note(statusAddress(road, {u"0"_s}).value_or(QUrl()));
        note(road.terms.deviceAuthorization);
        note(road.terms.tokenAddress);
    }
    return hosts;
}
} // namespace

Result<Discovery, QList<Problem>> readDiscovery(const QByteArray &json, const QUrl &from, const QString &name)
{
    ProblemList problems(name);
    const auto document = parseJsonObject(json, problems);
    if (!document)
        return tl::unexpected(problems.errors());
    Discovery discovery;
    {
        JsonObject object(JsonPlace(*document, {}, problems));
        if (!isKnownVersion(object.required("awardSubmission"_L1)))
            return tl::unexpected(problems.errors());
        Endpoint shared;
        shared.terms.discovery = from;
        readTerms(object, shared.terms);
        const JsonPlace profiles = object.required("profiles"_L1);
        const QList<NamedRoad> roads = readRoads(profiles);
        shared.signIn = readSignIn(object.optional("auth"_L1), shared.terms);
        shared.knowsRepeatedIds = readDedupe(object.optional("dedupe"_L1));
        shared.name = shared.terms.award;
        if (roads.isEmpty() && problems.errors().isEmpty())
            profiles.addError(QCoreApplication::translate(
                "DiscoveryReader", "names no way of sending that this version of Shortlist knows"));
        discovery.terms = shared.terms;
        discovery.roads = inOrder(roads, shared);
    }
    if (!problems.errors().isEmpty())
        return tl::unexpected(problems.errors());
    discovery.otherHosts = hostsBeside(from.host().toLower(), discovery.roads);
    return discovery;
}
