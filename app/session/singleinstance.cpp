#include "session/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto patience = 1s; // for a local socket; a window that answers later than that hangs

constexpr QChar separator = u'\0'; // the one character no path holds

QString nameFor(const QString &workspace)
{
    const QFileInfo file(workspace);
    // By whichever link it is opened, it is one workspace.
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray key = QDir::homePath().toUtf8() + '\n' + path.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return u"shortlist-"_s + QString::fromLatin1(digest);
}

int inMilliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}
} // namespace

SingleInstance::SingleInstance(const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(workspace))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::handOver(const QStringList &files)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(inMilliseconds(patience)))
        return false;
    socket.write(files.join(separator).toUtf8() +
                 '\n'); // the line end: even a start without files writes a byte
    const bool taken = socket.waitForBytesWritten(inMilliseconds(patience));
    socket.disconnectFromServer();
    return taken;
}

void SingleInstance::listen()
{
    // A server with access options takes a name from whoever has it, so that must be asked first.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(inMilliseconds(patience)))
        return; // it began at the same moment: the workspace's lock decides between the two
    QLocalServer::removeServer(m_name); // left by a run that was killed
    m_server.listen(m_name);
}

void SingleInstance::follow(const QString &workspace)
{
    const QString name = nameFor(workspace);
    if (name == m_name && m_server.isListening())
        return;
    m_server.close();
    m_name = name;
    listen();
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { takeMessage(socket); });
        if (socket->state() == QLocalSocket::UnconnectedState)
            takeMessage(socket); // gone before we could listen to it
    }
}

void SingleInstance::takeMessage(QLocalSocket *socket)
{
    QByteArray message = socket->readAll();
    message.chop(1);
    socket->deleteLater();
    emit startedAgain(QString::fromUtf8(message).split(separator, Qt::SkipEmptyParts));
}
