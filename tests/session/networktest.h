#pragma once

#include "session/networkaccess.h"
#include "session/settings.h"
#include "support/connectproxy.h"
#include "support/rawserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A test with a server, a proxy and the one way to the network of a run of the program.
class NetworkTest : public QObject
{
    Q_OBJECT

protected:
    /// The file of authorities by which the server is trusted.
    [[nodiscard]] static QString authority()
    {
        return QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/support/data/authority.pem");
    }
    [[nodiscard]] NetworkChoice throughTheProxy() const
    {
        NetworkChoice choice;
        choice.proxy = ProxyUse::Manual;
        choice.host = QStringLiteral("127.0.0.1");
        choice.port = m_proxy->serverPort();
        choice.forThisComputer = true;
        choice.authorities = authority();
        return choice;
    }
    [[nodiscard]] QNetworkReply::NetworkError get(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setTransferTimeout(10'000);
        const std::unique_ptr<QNetworkReply> reply(m_network->get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 15'000))
            QTest::qFail("the request did not end", __FILE__, __LINE__);
        return reply->error();
    }
    /// The next run of the program.
    void restart()
    {
        m_access.reset();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("shortlist.ini")));
        m_access = std::make_unique<NetworkAccess>(*m_network, *m_settings,
                                                   [] { return QDateTime::currentDateTimeUtc(); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<NetworkAccess> m_access;

private slots:
    void initTestCase()
    {
        for (const char *variable : {"http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(variable);
    }

    void init()
    {
        m_server = std::make_unique<RawServer>(RawServer::Security::Tls);
        m_server->enqueue({rawAnswer(200, "text/plain", "Here.")});
        m_proxy = std::make_unique<ConnectProxy>();
        restart();
    }

    void cleanup()
    {
        m_access.reset();
        m_network.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("shortlist.ini"))); // not every test writes one
    }
};
