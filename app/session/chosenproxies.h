#pragma once

#include "session/networkchoice.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxyFactory>
#include <QPointer>

class ProxySignIns;

/// Gives each request the proxy that a person has chosen.
class ChosenProxies final : public QNetworkProxyFactory
{
public:
    ChosenProxies(const NetworkChoice &choice, const ProxySignIns &signIns);

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer since;
    };

    [[nodiscard]] QList<QNetworkProxy> systemsProxies(const QNetworkProxyQuery &query);

    NetworkChoice m_choice;
    QPointer<const ProxySignIns> m_signIns;
    QHash<QString, Known> m_known; ///< the system's answers, by scheme, host and port
};
