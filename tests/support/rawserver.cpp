#include "support/rawserver.h"

#include "support/rawserverconnection.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
QString dataFile(QLatin1StringView name)
{
    return QStringLiteral(SHORTLIST_TEST_DATA_DIR) + u'/' + name;
}

QByteArray contentOf(QLatin1StringView name)
{
    QFile file(dataFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QSslConfiguration serverTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf("server.pem"_L1)));
    tls.setPrivateKey(QSslKey(contentOf("server.key"_L1), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}
} // namespace

QByteArray RawRequest::method() const
{
    return head.split(' ').value(0);
}

QByteArray RawRequest::path() const
{
    return head.split(' ').value(1);
}

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Security security, QObject *parent)
    : QTcpServer(parent)
    , m_security(security)
{
    if (security == Security::Tls)
        m_tls = serverTls();
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(errorString()));
}

QUrl RawServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_security == Security::Tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void RawServer::enqueue(const RawScript &script)
{
    if (std::exchange(m_lastServed, false))
        m_scripts.clear();
    m_scripts += script;
}

qsizetype RawServer::deliveries() const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [](const RawRequest &request) { return request.complete; });
}

RawScript RawServer::takeScript()
{
    Q_ASSERT(!m_scripts.isEmpty());
    m_lastServed = m_scripts.size() == 1;
    return m_lastServed ? m_scripts.first() : m_scripts.takeFirst();
}

qsizetype RawServer::beginRequest(const QByteArray &head)
{
    m_requests += RawRequest{head, {}, false};
    return m_requests.size() - 1;
}

void RawServer::trustAuthority(bool trusted)
{
    const QSslCertificate authority(contentOf("authority.pem"_L1));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> authorities = tls.caCertificates();
    authorities.removeAll(authority);
    if (trusted)
        authorities += authority;
    tls.setCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(tls);
}

void RawServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    if (m_security == Security::Plain) {
        auto *socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        // Small, so that what is not to be read stays with the sender.
        socket->setReadBufferSize(64 * 1024);
        new RawServerConnection(socket, *this);
        return;
    }
    auto *socket = new QSslSocket;
    socket->setSslConfiguration(m_tls);
    socket->setSocketDescriptor(descriptor);
    new RawServerConnection(socket, *this);
    socket->startServerEncryption();
}

QByteArray rawAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                     const QByteArrayList &headers)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n";
    if (!contentType.isEmpty())
        answer += "Content-Type: " + contentType + "\r\n";
    answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        answer += header + "\r\n";
    return answer + "\r\n" + body;
}
