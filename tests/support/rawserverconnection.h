#pragma once

#include "support/rawserver.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

/// One connection of a RawServer: reads requests and follows their scripts.
class RawServerConnection final : public QObject
{
    Q_OBJECT

public:
    RawServerConnection(QTcpSocket *socket, RawServer &server);

private:
    void onReadyRead();
    void beginRequest();
    void readBody();
    void act();
    void onDripDue();
    void end();

    enum class Stage { Head, Body, Answer, Deaf };

    RawServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_head;
    Stage m_stage = Stage::Head;
    qsizetype m_request = -1; ///< its place in the server's list
    qint64 m_bodyLength = 0;
    RawScript m_script;
    QTimer m_drip;
    qsizetype m_dripped = 0;
};
