#pragma once

#include "model/submission.h"
#include "sending/outcome.h"

#include <QObject>

#include <chrono>

class QNetworkAccessManager;

/// Asks an endpoint once whether it has a submission. Ends exactly once with finished().
class StatusJob final : public QObject
{
    Q_OBJECT

public:
    StatusJob(QNetworkAccessManager &network, const Submission &submission, const QUrl &address,
              const QByteArray &token, std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();

signals:
    void finished(const StatusOutcome &outcome);

private:
    QNetworkAccessManager &m_network;
    Submission m_submission;
    QUrl m_address;
    QByteArray m_token;
    std::chrono::milliseconds m_silence;
};
