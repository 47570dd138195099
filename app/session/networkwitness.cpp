#include "session/networkwitness.h"

#include "sending/answerwords.h"
#include "sending/retryafter.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

namespace {
QString header(const QNetworkReply &reply, const char *name)
{
    return plainWords(QString::fromUtf8(reply.rawHeader(name)));
}

QUrl originOf(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                            QUrl::RemoveFragment);
}

QList<QNetworkProxy> proxiesFor(const QNetworkAccessManager &network, const QUrl &address)
{
    const QNetworkProxyQuery query(address);
    if (QNetworkProxyFactory *factory = network.proxyFactory())
        return factory->queryProxy(query);
    if (network.proxy().type() != QNetworkProxy::DefaultProxy)
        return {network.proxy()};
    return QNetworkProxyFactory::proxyForQuery(query);
}
} // namespace

QString withoutPaths(QString text)
{
    static const QRegularExpression address(u"[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"‘’<>]+"_s);
    for (auto found = address.match(text); found.hasMatch();) {
        const QString origin = originOf(QUrl(found.captured())).toString();
        text.replace(found.capturedStart(), found.capturedLength(), origin);
        found = address.match(text, found.capturedStart() + origin.size());
    }
    return text;
}

NetworkWitness::NetworkWitness(QNetworkAccessManager &network, Clock clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(std::move(clock))
{
    connect(&network, &QNetworkAccessManager::finished, this, &NetworkWitness::onFinished);
}

std::optional<SeenAnswer> NetworkWitness::lastAnswerOf(const QString &host) const
{
    const auto found = m_answers.constFind(host);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

KnownTime NetworkWitness::timeAt(const QString &host) const
{
    const auto ahead = m_ahead.constFind(host);
    if (ahead == m_ahead.constEnd())
        return {m_clock(), false, {}};
    return {m_clock().addSecs(ahead->count()), true, *ahead};
}

QString NetworkWitness::proxyFor(const QUrl &address) const
{
    const QList<QNetworkProxy> proxies = proxiesFor(m_network, address);
    if (proxies.isEmpty() || proxies.first().hostName().isEmpty())
        return {};
    return u"%1:%2"_s.arg(proxies.first().hostName()).arg(proxies.first().port());
}

void NetworkWitness::onFinished(QNetworkReply *reply)
{
    SeenAnswer seen;
    seen.origin = originOf(reply->url());
    seen.at = m_clock();
    seen.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError)
        seen.error = withoutPaths(plainWords(reply->errorString()));
    seen.server = header(*reply, "Server");
    seen.via = header(*reply, "Via");
    seen.requestId = header(*reply, "X-Request-Id");
    seen.issuer = plainWords(reply->sslConfiguration().peerCertificate().issuerDisplayName());
    const QString host = reply->url().host();
    m_answers.insert(host, seen);
    const QDateTime theirs = httpDate(reply->rawHeader("Date"));
    if (!theirs.isValid())
        return;
    m_ahead.insert(host, std::chrono::seconds(seen.at.secsTo(theirs)));
    emit clockHeard(host);
}
