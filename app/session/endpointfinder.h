#pragma once

#include "model/clock.h"
#include "model/endpoint.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
struct DiscoveryAnswer;

/// Where entries can be sent, as an organiser publishes it, for a person to choose from and agree to.
struct EndpointOffer
{
    QList<Endpoint> roads;  ///< the best first; without ids
    QStringList otherHosts; ///< to whom something would be sent beside the site that published it
};

/// An endpoint after its organiser was asked anew.
struct RenewedEndpoint
{
    Endpoint endpoint;                      ///< with the terms that hold; as it was where none were to be had
    QString trouble;                        ///< why none were to be had, as sentences
    std::optional<EndpointOffer> elsewhere; ///< entries go another way now, which a person has to agree to
};

/// Asks organisers where entries go and on which terms.
class EndpointFinder final : public QObject
{
    Q_OBJECT

public:
    EndpointFinder(QNetworkAccessManager &network, Clock clock,
                   std::chrono::milliseconds silence = std::chrono::seconds(30), QObject *parent = nullptr);

    /// Of the document at an address that a person typed.
    [[nodiscard]] QFuture<Result<EndpointOffer>> at(const QString &typed);
    /// Whether a file is named as one that organisers give away.
    [[nodiscard]] static bool isForIt(const QString &path);
    /// Of a document that came as a file.
    [[nodiscard]] Result<EndpointOffer> inFile(const QString &path) const;
    /// One that was typed by hand stays as it is.
    [[nodiscard]] QFuture<RenewedEndpoint> renewed(const Endpoint &endpoint);

private:
    template<typename Made>
    [[nodiscard]] QFuture<Made> ask(const QUrl &address, const QByteArray &etag,
                                    std::function<Made(const DiscoveryAnswer &)> make);

    QNetworkAccessManager &m_network;
    Clock m_clock;
    std::chrono::milliseconds m_silence;
};
