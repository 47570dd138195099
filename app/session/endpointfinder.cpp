#include "session/endpointfinder.h"

#include "sending/addresses.h"
#include "sending/discoveryjob.h"
#include "session/endpointwording.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace {
struct FinderWords
{
    Q_DECLARE_TR_FUNCTIONS(EndpointFinder)
};

constexpr qint64 mostBytes = 1024 * 1024;
const QLatin1String fileEnding(".awardendpoint.json");

EndpointOffer offerOf(const Discovery &discovery, const QDateTime &now)
{
    EndpointOffer offer{discovery.roads, discovery.otherHosts};
    for (Endpoint &road : offer.roads)
        road.terms.readAt = now;
    return offer;
}

QString problemLines(const QList<Problem> &problems)
{
    QString lines;
    for (const Problem &problem : problems)
        lines += u'\n' + problem.text();
    return lines;
}

/// What a secret is given to, beside the road itself.
bool signsInAlike(const EndpointTerms &one, const EndpointTerms &other)
{
    return one.deviceAuthorization == other.deviceAuthorization && one.tokenAddress == other.tokenAddress;
}

/// The same way where it is still offered, otherwise the best.
Endpoint roadLike(const Endpoint &endpoint, const QList<Endpoint> &roads)
{
    const auto found = std::find_if(roads.begin(), roads.end(),
                                    [&](const Endpoint &road) { return road.profile == endpoint.profile; });
    return found == roads.end() ? roads.constFirst() : *found;
}

RenewedEndpoint renewedFrom(const Endpoint &endpoint, const DiscoveryAnswer &answer, const QDateTime &now)
{
    RenewedEndpoint renewed{endpoint, {}, {}};
    if (answer.unchanged) {
        renewed.endpoint.terms.readAt = now;
        return renewed;
    }
    if (!answer.discovery) {
        const Error error = discoveryError(answer, endpoint.terms.discovery);
        renewed.trouble = error.message;
        return renewed;
    }
    const EndpointOffer offer = offerOf(*answer.discovery, now);
    const Endpoint road = roadLike(endpoint, offer.roads);
    if (isSameRoad(endpoint, road) && signsInAlike(endpoint.terms, road.terms)) {
        renewed.endpoint.terms = road.terms;
        renewed.endpoint.knowsRepeatedIds = road.knowsRepeatedIds;
    } else {
        renewed.elsewhere = offer;
    }
    return renewed;
}
} // namespace

EndpointFinder::EndpointFinder(QNetworkAccessManager &network, Clock clock, std::chrono::milliseconds silence,
                               QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(std::move(clock))
    , m_silence(silence)
{}

template<typename Made>
QFuture<Made> EndpointFinder::ask(const QUrl &address, const QByteArray &etag,
                                  std::function<Made(const DiscoveryAnswer &)> make)
{
    const auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    auto *job = new DiscoveryJob(m_network, address, etag, m_silence, this);
    connect(job, &DiscoveryJob::finished, this,
            [job, promise, make = std::move(make)](const DiscoveryAnswer &answer) {
                promise->addResult(make(answer));
                promise->finish();
                job->deleteLater();
            });
    job->start();
    return promise->future();
}

QFuture<Result<EndpointOffer>> EndpointFinder::at(const QString &typed)
{
    const auto address = endpointAddress(typed);
    if (!address)
        return QtFuture::makeReadyFuture(Result<EndpointOffer>(tl::unexpected(address.error())));
    return ask<Result<EndpointOffer>>(
        *address, {},
        [clock = m_clock, address = *address](const DiscoveryAnswer &answer) -> Result<EndpointOffer> {
            if (!answer.discovery)
                return tl::unexpected(discoveryError(answer, address));
            return offerOf(*answer.discovery, clock());
        });
}

bool EndpointFinder::isForIt(const QString &path)
{
    return path.endsWith(fileEnding, Qt::CaseInsensitive);
}

Result<EndpointOffer> EndpointFinder::inFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Error{Error::Kind::File,
                  FinderWords::tr("The file %1 could not be read: %2.").arg(path, file.errorString()), path});
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return tl::unexpected(Error{
            Error::Kind::BadInput,
            FinderWords::tr("The file %1 is larger than what an organiser publishes can be. Please check "
                            "that it is the right one.")
                .arg(path),
            path});
    const auto discovery = readDiscovery(bytes, {}, {});
    if (!discovery)
        return tl::unexpected(
            Error{Error::Kind::BadInput,
                  FinderWords::tr(
                      "The file %1 cannot be used. Please show this to the organiser who gave it to you:")
                          .arg(path) +
                      problemLines(discovery.error()),
                  path});
    return offerOf(*discovery, m_clock());
}

QFuture<RenewedEndpoint> EndpointFinder::renewed(const Endpoint &endpoint)
{
    if (endpoint.terms.discovery.isEmpty())
        return QtFuture::makeReadyFuture(RenewedEndpoint{endpoint, {}, {}});
    return ask<RenewedEndpoint>(endpoint.terms.discovery, endpoint.terms.etag,
                                [clock = m_clock, endpoint](const DiscoveryAnswer &answer) {
                                    return renewedFrom(endpoint, answer, clock());
                                });
}
