#include "session/chosenproxies.h"

#include "sending/addresses.h"
#include "session/proxysignins.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The system may look for a script in the network each time; a file goes up in many requests.
constexpr qint64 longestKnown = 30'000;
} // namespace

ChosenProxies::ChosenProxies(const NetworkChoice &choice, const ProxySignIns &signIns)
    : m_choice(choice)
    , m_signIns(&signIns)
{}

QList<QNetworkProxy> ChosenProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const bool staysHere = isThisComputer(query.peerHostName());
    if (m_choice.proxy == ProxyUse::None || (staysHere && !m_choice.forThisComputer))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    QList<QNetworkProxy> proxies =
        m_choice.proxy == ProxyUse::System
            ? systemsProxies(query)
            : QList{QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
    for (QNetworkProxy &proxy : proxies) {
        if (m_signIns && proxy.type() != QNetworkProxy::NoProxy)
            proxy = m_signIns->withAccount(proxy);
    }
    return proxies;
}

QList<QNetworkProxy> ChosenProxies::systemsProxies(const QNetworkProxyQuery &query)
{
    const QString server = query.url().toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    Known &known = m_known[server];
    if (!known.since.isValid() || known.since.hasExpired(longestKnown)) {
        known.proxies = systemProxyForQuery(query);
        known.since.start();
    }
    return known.proxies;
}
