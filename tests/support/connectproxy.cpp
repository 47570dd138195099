#include "support/connectproxy.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The name and password of a request's head; empty without them.
QByteArray accountIn(const QByteArray &head)
{
    constexpr QByteArrayView begin = "proxy-authorization: basic ";
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(begin))
            return QByteArray::fromBase64(line.sliced(begin.size()).trimmed());
    }
    return {};
}
} // namespace

ConnectProxy::ConnectProxy(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
}

QString ConnectProxy::place() const
{
    return u"127.0.0.1:%1"_s.arg(serverPort());
}

void ConnectProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { onReadyRead(client); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QObject::destroyed, this, [this, client] { m_heads.remove(client); });
}

void ConnectProxy::onReadyRead(QTcpSocket *client)
{
    QByteArray &head = m_heads[client];
    while (client->canReadLine()) {
        const QByteArray line = client->readLine();
        if (line == "\r\n") {
            judge(client, std::exchange(head, {}));
            return;
        }
        head += line;
    }
}

void ConnectProxy::judge(QTcpSocket *client, const QByteArray &head)
{
    ++m_requests;
    const QByteArray account = accountIn(head);
    if (!account.isEmpty())
        m_tries += account;
    if (account == m_account) {
        tunnel(client, head.split(' ').value(1));
        return;
    }
    const bool closes = m_refusal == Refusal::ClosesIt;
    client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"The house\"\r\n"
                  "Content-Length: 4\r\nConnection: " +
                  QByteArray(closes ? "close" : "keep-alive") + "\r\n\r\nWho?");
    if (closes)
        client->disconnectFromHost();
}

void ConnectProxy::tunnel(QTcpSocket *client, const QByteArray &server)
{
    m_tunnels += server;
    client->disconnect(this);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const qsizetype colon = server.lastIndexOf(':');
    auto *upstream = new QTcpSocket(client);
    connect(upstream, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Go ahead\r\n\r\n"); });
    connect(upstream, &QTcpSocket::readyRead, client, [=] { client->write(upstream->readAll()); });
    connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, upstream, [=] { upstream->write(client->readAll()); });
    upstream->connectToHost(QString::fromLatin1(server.first(colon)), server.sliced(colon + 1).toUShort());
}
