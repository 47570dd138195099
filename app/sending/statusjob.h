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
    /// @p secret is the endpoint's token or password, which goes to its own origin alone; empty for none.
    /// @p silence is how long the connection may stand still.
    StatusJob(QNetworkAccessManager &network, const Submission &submission, const QUrl &address,
              const QByteArray &secret, std::chrono::milliseconds silence, QObject *parent = nullptr);

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
    QByteArray m_secret;
    std::chrono::milliseconds m_silence;
    HttpExchange *m_exchange = nullptr; ///< once started
};
