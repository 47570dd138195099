#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

/// Tells a receiver that runs with --faults how to fail, and asks it what it has (tests/receiver/faults.mjs).
class ReceiverControl
{
public:
    explicit ReceiverControl(const QUrl &receiver);

    void order(const QJsonObject &orders);
    [[nodiscard]] QJsonObject summary();

private:
    QJsonObject answerTo(const QByteArray &method, const QString &path, const QByteArray &body);

    QUrl m_receiver;
    QNetworkAccessManager m_network;
};
