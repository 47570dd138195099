#include "session/receivercontrol.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

ReceiverControl::ReceiverControl(const QUrl &receiver)
    : m_receiver(receiver)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void ReceiverControl::order(const QJsonObject &orders)
{
    (void)answerTo("POST", u"/_control"_s, QJsonDocument(orders).toJson());
}

QJsonObject ReceiverControl::summary()
{
    return answerTo("GET", u"/_control/summary"_s, {});
}

QJsonObject ReceiverControl::answerTo(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(m_receiver.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    const bool answered = QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000);
    const QByteArray answer = reply->readAll();
    if (!answered || reply->error() != QNetworkReply::NoError)
        QTest::qFail(qPrintable(u"the receiver does not obey: "_s + QString::fromUtf8(answer)), __FILE__,
                     __LINE__);
    return QJsonDocument::fromJson(answer).object();
}
