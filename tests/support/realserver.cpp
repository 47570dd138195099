#include "support/realserver.h"

#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(500);
}

/// Debian keeps servers where users do not look for programs.
QString pathOf(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}
} // namespace

RealServer::RealServer(const QString &program, const QString &package)
    : m_program(program)
    , m_package(package.isEmpty() ? program : package)
    , m_path(pathOf(program))
    , m_port(freePort())
{
    // A server that was started by root gives its rights up and still has to read here.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
}

RealServer::~RealServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString RealServer::missing() const
{
    return m_path.isEmpty()
               ? u"%1 is not installed; Debian has it in the package %2."_s.arg(m_program, m_package)
               : QString();
}

QUrl RealServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

QString RealServer::filledIn(QString text) const
{
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        text.replace(u'{' + value.key() + u'}', *value);
    return text.replace("{folder}"_L1, m_folder.path()).replace("{port}"_L1, QString::number(m_port));
}

QString RealServer::write(const QString &name, const QString &text) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(filledIn(text).toUtf8()) < 0)
        return {};
    return path;
}

QByteArray RealServer::contentOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool RealServer::start(const QStringList &arguments)
{
    QStringList filled;
    for (const QString &argument : arguments)
        filled += filledIn(argument);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_path, filled);
    if (!m_process.waitForStarted())
        return false;
    const bool runs = QTest::qWaitFor(
        [this] { return m_process.state() == QProcess::NotRunning || answers(m_port); }, 20'000);
    if (runs && m_process.state() == QProcess::Running)
        return true;
    qWarning("%s", m_process.readAll().constData());
    return false;
}
