#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/// An endpoint on loopback that takes entries as JSON documents, gives receipts and can be asked for them.
class Organiser : public QTcpServer
{
public:
    Organiser();

    [[nodiscard]] QUrl address() const;

    QByteArray wantedToken;     ///< empty: anybody may send
    bool isSilent = false;      ///< takes the entry and hangs up without an answer
    QList<QByteArray> received; ///< the bodies, in the order they came

private:
    void serve(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &head, const QByteArray &body);

    QHash<QTcpSocket *, QByteArray> m_bytes;
    QHash<QByteArray, QByteArray> m_receipts;
};
