#pragma once

#include "model/clock.h"
#include "model/endpoint.h"

#include <QList>
#include <QObject>

#include <chrono>

class QHostInfo;
class QNetworkAccessManager;
struct DiscoveryAnswer;
struct HttpAnswer;
struct ProbeAnswer;

/// One thing that a test of an endpoint has found out.
struct EndpointTestStep
{
    enum class About { Reach, SignIn, Limits, Difference, LastGood };
    enum class Found {
        Good,
        Unknown, ///< it could not be found out without sending something
        Warning,
        Trouble, ///< sending would fail
    };

    About about = About::Reach;
    Found found = Found::Good;
    QString words; ///< whole sentences
    QString todo;  ///< what a person can do; empty where there is nothing

    bool operator==(const EndpointTestStep &) const = default;
};

[[nodiscard]] QString nameOf(EndpointTestStep::About about);
[[nodiscard]] QString nameOf(EndpointTestStep::Found found);

/// What a whole test has found out.
struct EndpointTestReport
{
    QList<EndpointTestStep> steps;
    Endpoint endpoint; ///< with the terms as they are now, where the organiser publishes them

    [[nodiscard]] bool isGood() const;
};

/// Finds out whether an entry could be sent to an endpoint, and sends none: it only reads what the organiser
/// publishes and asks after a submission that there is not. Ends exactly once with finished().
class EndpointTest final : public QObject
{
    Q_OBJECT

public:
    /// From here on two clocks are so far apart that a person should know.
    static constexpr std::chrono::seconds soundDifference = std::chrono::minutes(2);

    EndpointTest(QNetworkAccessManager &network, const Endpoint &endpoint, const QByteArray &secret,
                 Clock clock, std::chrono::milliseconds silence = std::chrono::seconds(30),
                 QObject *parent = nullptr);
    ~EndpointTest() override;

    void start();

signals:
    void stepped(const EndpointTestStep &step);
    void finished(const EndpointTestReport &report);

private:
    void onLookedUp(const QHostInfo &host);
    void onDiscovered(const DiscoveryAnswer &answer);
    void takeTerms(const QList<Endpoint> &roads);
    void probe();
    void onProbed(const ProbeAnswer &answer);
    void tellReached(const HttpAnswer &answer);
    void tellLimits();
    void tellClock(const HttpAnswer &answer);
    void tellLastGood();
    void tell(const EndpointTestStep &step);

    QNetworkAccessManager &m_network;
    QByteArray m_secret;
    Clock m_clock;
    std::chrono::milliseconds m_silence;
    QString m_address; ///< the numeric one of the host, where it is known
    EndpointTestReport m_report;
};
