#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

/// One window for each workspace and user: a second start hands over what it was given and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// @p workspace is the path both starts would open.
    explicit SingleInstance(const QString &workspace, QObject *parent = nullptr);

    /// True where another instance is running and has taken the message.
    [[nodiscard]] bool handOver(const QStringList &files);
    /// Listens for later starts.
    void listen();
    /// Another workspace is open in the window from now on: later starts with that one are meant for it.
    void follow(const QString &workspace);

signals:
    /// A second start was made, with these files; empty where it just wants the window.
    void startedAgain(const QStringList &files);

private:
    void onConnection();
    void takeMessage(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};
