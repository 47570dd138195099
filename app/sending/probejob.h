#pragma once

#include "model/endpoint.h"
#include "model/submission.h"
#include "sending/httpanswer.h"

#include <QObject>

#include <chrono>

class HttpExchange;
class QNetworkAccessManager;

/// What an endpoint can be asked without handing anything over.
enum class Probe {
    Status,  ///< GET of the status of a submission that there is not
    Folder,  ///< PROPFIND of the shared folder itself
    Options, ///< OPTIONS of its address, where it has nothing else to ask: tells whether it is there
};

struct ProbeAnswer
{
    Probe probe = Probe::Status;
    SendingTrouble trouble = SendingTrouble::None; ///< None: it answered as an endpoint does
    QString detail;                                ///< plain text for people
    HttpAnswer answer;
};

/// Asks an endpoint something that changes nothing there, and never by POST. Ends exactly once with
/// finished().
class ProbeJob final : public QObject
{
    Q_OBJECT

public:
    /// @p secret is the endpoint's token or password.
    ProbeJob(QNetworkAccessManager &network, const Endpoint &endpoint, const QByteArray &secret,
             std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();
    void cancel();

signals:
    void finished(const ProbeAnswer &answer);

private:
    void onAnswered(const HttpAnswer &answer);

    QNetworkAccessManager &m_network;
    Endpoint m_endpoint;
    QByteArray m_secret;
    std::chrono::milliseconds m_silence;
    Probe m_probe = Probe::Status;
    HttpExchange *m_exchange = nullptr;
};
