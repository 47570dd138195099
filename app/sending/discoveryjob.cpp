#include "sending/discoveryjob.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"
#include "sending/httpexchange.h"
#include "sending/roadtrouble.h"

#include <QNetworkAccessManager>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

DiscoveryAnswer troubled(SendingTrouble trouble, const QString &detail = {})
{
    DiscoveryAnswer result;
    result.trouble = trouble;
    result.detail = detail;
    return result;
}

DiscoveryAnswer read(const QByteArray &document, const QUrl &address, const QByteArray &etag)
{
    DiscoveryAnswer result;
    if (document.size() >= mostAnswerBytes)
        return troubled(SendingTrouble::TooLarge);
    auto discovery = readDiscovery(document, address, {});
    if (!discovery) {
        result.trouble = SendingTrouble::Invalid;
        result.problems = discovery.error();
        return result;
    }
    discovery->terms.etag = etag;
    for (Endpoint &road : discovery->roads)
        road.terms.etag = etag;
    result.discovery = *discovery;
    return result;
}

SendingTrouble troubleOf(int status)
{
    switch (status) {
    case 401:
        return SendingTrouble::SignInNeeded;
    case 403:
        return SendingTrouble::Forbidden;
    case 404:
    case 405:
    case 410:
        return SendingTrouble::WrongAddress;
    case 408:
    case 429:
    case 503:
        return SendingTrouble::ServerBusy;
    default:
        return status >= 500 ? SendingTrouble::ServerFailed : SendingTrouble::Unexpected;
    }
}

DiscoveryAnswer judge(const HttpAnswer &answer, const QUrl &address, const QByteArray &etag)
{
    if (const auto road = roadTroubleOf(answer))
        return troubled(road->trouble, road->detail);
    if (answer.status == 0 && answer.cancelled)
        return troubled(SendingTrouble::CancelledByUser);
    if (answer.status == 0)
        return troubled(answer.timedOut ? SendingTrouble::TimedOut : SendingTrouble::NoConnection,
                        answer.networkError);
    if (answer.status == 200)
        return read(answer.body, address, answer.headers.value("etag"));
    if (answer.status == 304 && !etag.isEmpty()) {
        DiscoveryAnswer result;
        result.unchanged = true;
        return result;
    }
    if (isRedirection(answer.status))
        return troubled(SendingTrouble::Moved, targetWords(locationOf(answer)));
    return troubled(troubleOf(answer.status), refusalWords(answer).text);
}
} // namespace

DiscoveryJob::DiscoveryJob(QNetworkAccessManager &network, const QUrl &address, const QByteArray &etag,
                           std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_address(address)
    , m_etag(etag)
    , m_silence(silence)
{}

void DiscoveryJob::start()
{
    if (!m_exchange)
        ask(m_address);
}

void DiscoveryJob::cancel()
{
    if (m_exchange)
        m_exchange->cancel();
}

/// Nobody is signed in for this: the document is public, and what it names is not yet agreed to.
void DiscoveryJob::ask(const QUrl &address)
{
    Endpoint nobody;
    nobody.signIn = SignIn::None;
    QNetworkRequest request = exchangeRequest(address, nobody, {}, m_silence);
    if (!m_etag.isEmpty())
        request.setRawHeader("If-None-Match", m_etag);
    if (m_exchange)
        m_exchange->deleteLater();
    m_exchange = new HttpExchange(m_network.get(request), nullptr, this);
    connect(m_exchange, &HttpExchange::answered, this, &DiscoveryJob::onAnswered);
}

bool DiscoveryJob::isFollowed(const QUrl &target) const
{
    const bool isDowngrade = m_address.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    return !isDowngrade && endpointAddress(target.toString(QUrl::FullyEncoded)) &&
           target.host().compare(m_address.host(), Qt::CaseInsensitive) == 0;
}

void DiscoveryJob::onAnswered(const HttpAnswer &answer)
{
    const QUrl target = isRedirection(answer.status) ? locationOf(answer) : QUrl();
    if (target.isValid() && isFollowed(target) && m_redirections < mostRedirections) {
        ++m_redirections;
        ask(target);
        return;
    }
    DiscoveryAnswer result = judge(answer, m_address, m_etag);
    result.answer = answer;
    emit finished(result);
}
