#include "support/rawserverconnection.h"

#include "support/rawserverreset.h"

#include <QTcpSocket>

RawServerConnection::RawServerConnection(QTcpSocket *socket, RawServer &server)
    : QObject(&server)
    , m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &RawServerConnection::onReadyRead);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_drip, &QTimer::timeout, this, &RawServerConnection::onDripDue);
}

void RawServerConnection::onReadyRead()
{
    while (m_stage == Stage::Head && m_socket->canReadLine()) {
        const QByteArray line = m_socket->readLine();
        if (line == "\r\n")
            beginRequest();
        else
            m_head += line;
    }
    if (m_stage == Stage::Body)
        readBody();
}

void RawServerConnection::beginRequest()
{
    m_script = m_server.takeScript();
    m_request = m_server.beginRequest(m_head.chopped(2));
    m_bodyLength = m_server.request(m_request).header("Content-Length").toLongLong();
    m_head.clear();
    m_stage = Stage::Body;
    readBody();
}

void RawServerConnection::readBody()
{
    RawRequest &request = m_server.request(m_request);
    const qint64 wanted = m_script.readBody < 0 ? m_bodyLength : qMin(m_script.readBody, m_bodyLength);
    const bool first = request.body.isEmpty();
    request.body += m_socket->read(wanted - request.body.size());
    if (first && !request.body.isEmpty())
        emit m_server.bodyBegun();
    if (request.body.size() < wanted)
        return;
    request.complete = request.body.size() == m_bodyLength;
    if (request.complete)
        emit m_server.delivered();
    act();
}

void RawServerConnection::act()
{
    m_stage = Stage::Answer;
    if (m_script.drip.count() > 0) {
        m_dripped = 0;
        m_drip.start(m_script.drip);
        return;
    }
    m_socket->write(m_script.answer);
    end();
}

void RawServerConnection::onDripDue()
{
    m_socket->write(m_script.answer.mid(m_dripped++, 1));
    if (m_dripped < m_script.answer.size())
        return;
    m_drip.stop();
    end();
}

void RawServerConnection::end()
{
    switch (m_script.end) {
    case RawScript::End::Reset:
        m_stage = Stage::Deaf;
        resetConnection(*m_socket);
        return;
    case RawScript::End::Close:
        m_stage = Stage::Deaf;
        m_socket->disconnectFromHost();
        return;
    case RawScript::End::KeepOpen:
        const bool more = m_server.request(m_request).complete && !m_script.answer.isEmpty();
        m_stage = more ? Stage::Head : Stage::Deaf;
        return;
    }
}
