#pragma once

#include "model/submission.h"
#include "sending/outcome.h"

#include <QObject>

#include <chrono>

class HttpExchange;
class QNetworkAccessManager;

/// Asks an endpoint once whether it has a submission. Ends exactly once with finished().
class StatusJob final : public QObject
{
    Q_OBJECT

public:
    /// @p token is sent as a bearer token where @p address has the endpoint's own origin; empty for none.
    /// @p silence is how long the connection may stand still.
    StatusJob(QNetworkAccessManager &network, const Submission &submission, const QUrl &address,
              const QByteArray &token, std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();
    /// Ends a job that was started. An answer that has already begun is judged by what is there.
    void cancel();

signals:
    void finished(const StatusOutcome &outcome);

private:
    void onAnswered(const HttpAnswer &answer);

    QNetworkAccessManager &m_network;
    Submission m_submission;
    QUrl m_address;
    QByteArray m_token;
    std::chrono::milliseconds m_silence;
    HttpExchange *m_exchange = nullptr; ///< once started
};
