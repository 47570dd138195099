#include "gui/organiser.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray receiptFor(const QByteArray &id, const QByteArray &body)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return QJsonDocument(QJsonObject{{u"submissionId"_s, QString::fromLatin1(id)},
                                     {u"receipt"_s, u"ICS-2024-0417"_s},
                                     {u"receivedAt"_s, u"2027-03-26T16:41:09Z"_s},
                                     {u"entrySha256"_s, QString::fromLatin1(digest)},
                                     {u"files"_s, QJsonArray()}})
        .toJson();
}

qsizetype lengthIn(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const QByteArray name("content-length:");
    const qsizetype at = lower.indexOf(name);
    return at < 0 ? 0 : lower.mid(at + name.size()).split('\r').first().trimmed().toLongLong();
}

void write(QTcpSocket &socket, const QByteArray &status, const QByteArray &json)
{
    socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json);
    socket.disconnectFromHost();
}
} // namespace

Organiser::Organiser()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(*socket);
    });
}

QUrl Organiser::address() const
{
    return QUrl(u"http://127.0.0.1:%1/submissions"_s.arg(serverPort()));
}

void Organiser::serve(QTcpSocket &socket)
{
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket] {
        m_bytes[&socket] += socket.readAll();
        const QByteArray &bytes = m_bytes[&socket];
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = bytes.left(end);
        const QByteArray body = bytes.mid(end + 4);
        if (body.size() < lengthIn(head))
            return;
        m_bytes.remove(&socket);
        answer(socket, head, body);
    });
}

void Organiser::answer(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
{
    if (!wantedToken.isEmpty() && !head.contains("Bearer " + wantedToken)) {
        write(socket, "401 Unauthorized", "{}");
        return;
    }
    if (head.startsWith("GET")) {
        const QByteArray id = head.mid(5, head.indexOf(' ', 5) - 5).split('/').last();
        const QByteArray receipt = m_receipts.value(id);
        write(socket, receipt.isEmpty() ? "404 Not Found" : "200 OK", receipt.isEmpty() ? "{}" : receipt);
        return;
    }
    received += body;
    const QByteArray id = QJsonDocument::fromJson(body).object()[u"submissionId"_s].toString().toLatin1();
    m_receipts.insert(id, receiptFor(id, body));
    if (isSilent)
        socket.abort();
    else
        write(socket, "201 Created", m_receipts.value(id));
}
