#include "session/networkaccess.h"

#include "session/authorityfile.h"
#include "session/chosenproxies.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The system's own TLS knows what the system trusts, and what an organisation has added to it.
void useNativeTls()
{
    const QStringList present = QSslSocket::availableBackends();
    for (const QString &native : {u"schannel"_s, u"securetransport"_s}) {
        if (present.contains(native) && QSslSocket::activeBackend() != native)
            QSslSocket::setActiveBackend(native);
    }
}

/// People paste what their IT desk has written: "http://proxy.example.org:3128/".
void takeApart(NetworkChoice &choice)
{
    const QString typed = choice.host.trimmed();
    const QUrl url = QUrl(typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
    choice.host = url.isValid() ? url.host() : QString();
    if (url.port() > 0)
        choice.port = static_cast<quint16>(url.port());
}
} // namespace

NetworkAccess::NetworkAccess(QNetworkAccessManager &network, Settings &settings, Clock clock,
                             SecretKeeping secrets, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_choice(settings.network())
    , m_signIns(settings, secrets)
{
    useNativeTls();
    m_systemsTls = QSslConfiguration::defaultConfiguration();
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, &m_signIns,
            &ProxySignIns::onRequired);
    connect(&m_signIns, &ProxySignIns::refused, this, &NetworkAccess::dropConnections);
    connect(&network, &QNetworkAccessManager::finished, this, [this] {
        if (m_dropsConnections)
            dropConnections();
    });
    if (m_choice.proxy == ProxyUse::Manual && m_choice.host.isEmpty())
        m_choice.proxy = ProxyUse::System; // the file of settings was changed by hand
    useProxies();
    // A file that has gone or run out meanwhile must not keep the program from starting.
    if (const auto used = useAuthorities(m_choice.authorities); !used)
        m_authoritiesTrouble = used.error().message;
}

NetworkAccess::~NetworkAccess()
{
    if (!m_choice.authorities.isEmpty())
        QSslConfiguration::setDefaultConfiguration(m_systemsTls);
}

Result<NetworkChoice> NetworkAccess::checked(NetworkChoice choice) const
{
    choice.authorities = choice.authorities.trimmed();
    if (choice.proxy == ProxyUse::Manual) {
        takeApart(choice);
        if (choice.host.isEmpty() || choice.port == 0)
            return tl::unexpected(Error{
                Error::Kind::BadInput,
                tr("This is not the name of a proxy. It is written like proxy.example.org; your IT desk "
                   "knows it."),
                {}});
    }
    if (choice.authorities.isEmpty())
        return choice;
    return authoritiesIn(choice.authorities, m_clock()).map([&](const auto &) { return choice; });
}

Result<> NetworkAccess::choose(const NetworkChoice &wanted)
{
    const auto choice = checked(wanted);
    if (!choice)
        return tl::unexpected(choice.error());
    if (const auto used = useAuthorities(choice->authorities); !used)
        return used;
    m_choice = *choice;
    m_settings.setNetwork(m_choice);
    useProxies();
    return {};
}

void NetworkAccess::useProxies()
{
    m_network.setProxyFactory(new ChosenProxies(m_choice, m_signIns)); // the manager owns it
}

Result<> NetworkAccess::useAuthorities(const QString &file)
{
    QSslConfiguration tls = m_systemsTls;
    if (!file.isEmpty()) {
        const auto authorities = authoritiesIn(file, m_clock());
        if (!authorities)
            return tl::unexpected(authorities.error());
        // Qt reads the system's as they are needed, and none of them once others were named.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    }
    if (!file.isEmpty() || !m_choice.authorities.isEmpty()) {
        QSslConfiguration::setDefaultConfiguration(tls);
        dropConnections();
    }
    m_authoritiesTrouble.clear();
    return {};
}

/// Qt keeps connections for the next request to the same server, with what they were trusted by, and what
/// proxies were told. A connection that is in use would never end if it was taken away.
void NetworkAccess::dropConnections()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    m_dropsConnections = std::any_of(replies.cbegin(), replies.cend(),
                                     [](const QNetworkReply *reply) { return reply->isRunning(); });
    if (!m_dropsConnections)
        m_network.clearAccessCache();
}
