#include "cli/relay.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace {
void pass(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}
} // namespace

Relay::Relay(quint16 receiver, QObject *parent)
    : QTcpServer(parent)
    , m_receiver(receiver)
{
    connect(this, &QTcpServer::newConnection, this, &Relay::onConnection);
    listen(QHostAddress::LocalHost);
}

QString Relay::submissions() const
{
    return u"http://127.0.0.1:%1/submissions"_s.arg(serverPort());
}

void Relay::onConnection()
{
    QTcpSocket *program = nextPendingConnection();
    if (m_passes == Passes::Nothing) {
        connect(program, &QTcpSocket::readyRead, this, &Relay::heldBack);
        return;
    }
    auto *receiver = new QTcpSocket(program);
    receiver->connectToHost(QHostAddress::LocalHost, m_receiver);
    connect(receiver, &QTcpSocket::connected, receiver, [program, receiver] {
        receiver->write(program->readAll());
        pass(program, receiver);
    });
    if (m_passes == Passes::Requests)
        connect(receiver, &QTcpSocket::readyRead, this, &Relay::heldBack);
    else
        pass(receiver, program);
}
