#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on loopback that tunnels by CONNECT, for those who sign in where it wants that, and counts.
class ConnectProxy final : public QTcpServer
{
    Q_OBJECT

public:
    /// How it sends somebody away.
    enum class Refusal { KeepsTheConnection, ClosesIt };

    explicit ConnectProxy(QObject *parent = nullptr);

    /// Nobody gets through without it: "name:password".
    void setAccount(const QByteArray &account) { m_account = account; }
    void setRefusal(Refusal refusal) { m_refusal = refusal; }

    [[nodiscard]] QString place() const;
    /// The names and passwords that were tried, in their order.
    [[nodiscard]] const QByteArrayList &tries() const { return m_tries; }
    /// The servers that somebody was let through to.
    [[nodiscard]] const QByteArrayList &tunnels() const { return m_tunnels; }
    [[nodiscard]] int requests() const { return m_requests; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onReadyRead(QTcpSocket *client);
    void judge(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client, const QByteArray &server);

    QByteArray m_account;
    Refusal m_refusal = Refusal::KeepsTheConnection;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QByteArrayList m_tries;
    QByteArrayList m_tunnels;
    int m_requests = 0;
};
