#pragma once

#include "model/clock.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

/// What the last answer of a host was like, for those who look after the network. Nothing of what was sent.
struct SeenAnswer
{
    QUrl origin;    ///< scheme, host and port alone: an upload's address is a secret
    QDateTime at;   ///< by this computer's clock
    int status = 0; ///< 0: there was none
    QString error;  ///< the network's words, without addresses
    QString server; ///< as it calls itself
    QString via;
    QString requestId;
    QString issuer; ///< of its certificate
};

/// What time it is, as well as that is known.
struct KnownTime
{
    QDateTime now;
    bool isTheirs = false;         ///< by the clock of the host, not by this computer's
    std::chrono::seconds ahead{0}; ///< how far that clock is ahead of this computer's

    bool operator==(const KnownTime &) const = default;
};

/// @p text with every address in it cut down to its origin: a path can hold a secret.
[[nodiscard]] QString withoutPaths(QString text);

/// Follows every answer that comes in, as long as the program runs.
class NetworkWitness final : public QObject
{
    Q_OBJECT

public:
    NetworkWitness(QNetworkAccessManager &network, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] std::optional<SeenAnswer> lastAnswerOf(const QString &host) const;
    /// By the clock of the host, as its newest answer showed it; by ours where it has not been heard.
    [[nodiscard]] KnownTime timeAt(const QString &host) const;
    /// The proxy that stands between here and @p address: "proxy.example.org:3128"; empty for none.
    [[nodiscard]] QString proxyFor(const QUrl &address) const;

signals:
    /// An answer of @p host has told what its clock shows.
    void clockHeard(const QString &host);

private:
    void onFinished(QNetworkReply *reply);

    QNetworkAccessManager &m_network;
    Clock m_clock;
    QHash<QString, SeenAnswer> m_answers;
    QHash<QString, std::chrono::seconds> m_ahead;
};
