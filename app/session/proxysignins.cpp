#include "session/proxysignins.h"

#include "sending/secretstore.h"
#include "session/settings.h"
#include "session/whenready.h"

#include <QPromise>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostRefusals = 2;

QString placeOf(const QNetworkProxy &proxy)
{
    return proxy.hostName().toLower() + u':' + QString::number(proxy.port());
}

QString keyOf(const QString &proxy, const QString &user)
{
    return u"proxy "_s + user + u'@' + proxy;
}

/// The name may hold an @, as an e-mail address does; host and port cannot.
std::pair<QString, QString> proxyAndUser(const QString &stored)
{
    const qsizetype at = stored.lastIndexOf(u'@');
    return {stored.sliced(at + 1), stored.first(qMax<qsizetype>(at, 0))};
}
} // namespace

ProxySignIns::ProxySignIns(Settings &settings, SecretKeeping secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(std::make_unique<SecretStore>(
          secrets == SecretKeeping::Keychain ? SecretStore::Use::Keychain : SecretStore::Use::MemoryOnly))
{
    for (const QString &stored : settings.proxyUsers()) {
        const auto [proxy, user] = proxyAndUser(stored);
        m_accounts.insert(proxy, {user, {}});
    }
    readPasswords();
}

ProxySignIns::~ProxySignIns() = default;

void ProxySignIns::readPasswords()
{
    m_passwordsRead.start();
    m_unread = static_cast<int>(m_accounts.size());
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account) {
        const QString &proxy = account.key();
        const QString user = account->user;
        whenReady(m_secrets->read(keyOf(proxy, user)), this,
                  [this, proxy, user](const SecretStore::Found &found) {
                      onPasswordRead(proxy, user, found.secret);
                  });
    }
    if (m_unread == 0)
        endReading();
}

void ProxySignIns::onPasswordRead(const QString &proxy, const QString &user, const QByteArray &password)
{
    const auto known = m_accounts.find(proxy);
    const bool isNews =
        !password.isEmpty() && known != m_accounts.end() && known->user == user && known->password.isEmpty();
    if (isNews) {
        known->password = password;
        known->keeping = SecretKeeping::Keychain; // nothing else was known when it was asked
        emit signedIn(proxy);                     // something may have been sent away meanwhile
    }
    if (--m_unread == 0)
        endReading();
}

void ProxySignIns::endReading()
{
    m_passwordsRead.addResult(true);
    m_passwordsRead.finish();
}

const ProxySignIns::Account *ProxySignIns::accountFor(const QString &proxy) const
{
    if (!m_offered.user.isEmpty())
        return &m_offered;
    const auto own = m_accounts.constFind(proxy);
    return own == m_accounts.cend() ? nullptr : &*own;
}

ProxySignIns::Account *ProxySignIns::accountFor(const QString &proxy)
{
    return const_cast<Account *>(std::as_const(*this).accountFor(proxy));
}

QNetworkProxy ProxySignIns::withAccount(QNetworkProxy proxy) const
{
    const Account *account = accountFor(placeOf(proxy));
    if (!account || account->password.isEmpty() || account->refusals >= mostRefusals)
        return proxy;
    proxy.setUser(account->user);
    proxy.setPassword(QString::fromUtf8(account->password));
    return proxy;
}

/// What is known goes along with the proxy itself, so Qt comes here when it was refused. It keeps each answer
/// and would give it unseen the next time: once it is wrong, that has to be taken from it.
void ProxySignIns::onRequired(const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    const QString place = placeOf(proxy);
    Account *account = accountFor(place);
    if (account && !account->password.isEmpty() && account->refusals < mostRefusals) {
        if (++account->refusals < mostRefusals) {
            authenticator->setUser(account->user);
            authenticator->setPassword(QString::fromUtf8(account->password));
            return;
        }
        emit refused();
    }
    // Not from here: the thread that Qt sends from waits for the end of this.
    QMetaObject::invokeMethod(
        this, [this, place, realm = authenticator->realm()] { ask(place, realm); }, Qt::QueuedConnection);
}

void ProxySignIns::ask(const QString &proxy, const QString &realm)
{
    const Account *account = accountFor(proxy);
    const bool isKnown = account && !account->password.isEmpty();
    if (!isKnown || account->refusals >= mostRefusals)
        emit wanted({proxy, realm, account ? account->user : QString()});
}

QFuture<SecretKeeping> ProxySignIns::signIn(const QString &proxy, const QString &user,
                                            const QByteArray &password)
{
    if (const auto old = m_accounts.constFind(proxy); old != m_accounts.cend() && old->user != user)
        (void)m_secrets->remove(keyOf(proxy, old->user));
    m_accounts.insert(proxy, {user, password});
    storeUsers();
    emit signedIn(proxy);
    const auto promise = std::make_shared<QPromise<SecretKeeping>>();
    promise->start();
    whenReady(m_secrets->write(keyOf(proxy, user), password), this, [this, proxy, promise](bool inKeychain) {
        const auto keeping = inKeychain ? SecretKeeping::Keychain : SecretKeeping::ThisRun;
        if (const auto account = m_accounts.find(proxy); account != m_accounts.end())
            account->keeping = keeping;
        promise->addResult(keeping);
        promise->finish();
    });
    return promise->future();
}

void ProxySignIns::offer(const QString &user, const QByteArray &password)
{
    m_offered = {user, password};
}

void ProxySignIns::forget(const QString &proxy)
{
    const Account gone = m_accounts.take(proxy);
    (void)m_secrets->remove(keyOf(proxy, gone.user));
    storeUsers();
}

QHash<QString, QString> ProxySignIns::users() const
{
    QHash<QString, QString> users;
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account)
        users.insert(account.key(), account->user);
    return users;
}

std::optional<SecretKeeping> ProxySignIns::keeping(const QString &proxy) const
{
    const auto account = m_accounts.constFind(proxy);
    if (account == m_accounts.cend() || account->password.isEmpty())
        return std::nullopt;
    return account->keeping;
}

void ProxySignIns::storeUsers()
{
    QStringList stored;
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account)
        stored += account->user + u'@' + account.key();
    stored.sort();
    m_settings.setProxyUsers(stored);
}
