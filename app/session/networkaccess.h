#pragma once

#include "model/clock.h"
#include "session/networkchoice.h"
#include "session/proxysignins.h"

#include <QObject>
#include <QSslConfiguration>

class QNetworkAccessManager;

/// How all requests of this program reach the network: the proxy, the sign-in at it, and whose certificates
/// are trusted. Built once around the one network access manager, and lives no longer than that.
class NetworkAccess final : public QObject
{
    Q_OBJECT

public:
    /// With SecretKeeping::ThisRun the keychain is not asked at all.
    NetworkAccess(QNetworkAccessManager &network, Settings &settings, Clock clock,
                  SecretKeeping secrets = SecretKeeping::ThisRun, QObject *parent = nullptr);
    ~NetworkAccess() override;

    [[nodiscard]] const NetworkChoice &choice() const { return m_choice; }
    /// What a person typed, put in order, or what is wrong with it. A host may be a whole address.
    [[nodiscard]] Result<NetworkChoice> checked(NetworkChoice choice) const;
    /// Holds for all that is begun from now on, and is remembered. What is wrong with it changes nothing.
    [[nodiscard]] Result<> choose(const NetworkChoice &choice);

    [[nodiscard]] ProxySignIns &signIns() { return m_signIns; }
    /// Why the file of authorities that was chosen is not used; empty where nothing is wrong with it.
    [[nodiscard]] const QString &authoritiesTrouble() const { return m_authoritiesTrouble; }

private:
    void useProxies();
    [[nodiscard]] Result<> useAuthorities(const QString &file);
    void dropConnections();

    QNetworkAccessManager &m_network;
    Settings &m_settings;
    Clock m_clock;
    NetworkChoice m_choice;
    ProxySignIns m_signIns;
    QSslConfiguration m_systemsTls;
    QString m_authoritiesTrouble;
    bool m_dropsConnections = false; ///< as soon as none is used
};
