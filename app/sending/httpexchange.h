#pragma once

#include "model/endpoint.h"
#include "sending/httpanswer.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <chrono>

class OneShotBody;

/// A request as every exchange of ours makes it: no redirects, cookies, caches or HTTP/2 behind our back, and
/// an end after @p silence without movement. @p secret, the endpoint's token or password, goes along only
/// where @p address has the origin of the endpoint's own address.
[[nodiscard]] QNetworkRequest exchangeRequest(const QUrl &address, const Endpoint &endpoint,
                                              const QByteArray &secret, std::chrono::milliseconds silence);

/// One request under way, until its answer is known. Takes over the reply. Ends exactly once with
/// answered(), never from within a call.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// @p body may be null; otherwise it lives as long as the reply.
    HttpExchange(QNetworkReply *reply, const OneShotBody *body, QObject *parent);
    ~HttpExchange() override;

    void cancel();

signals:
    void progressed(qint64 sent, qint64 total);
    void answered(const HttpAnswer &answer);

private:
    void onUploadProgress(qint64 sent, qint64 total);
    void onSslErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onFinished();
    void takeBody();
    void takeHead();
    void stop();

    QPointer<QNetworkReply> m_reply;
    QPointer<const OneShotBody> m_body;
    HttpAnswer m_answer;
    bool m_ended = false;
};
