#pragma once

#include "session/endpointbook.h"
#include "session/networkchoice.h"

#include <QAuthenticator> // whole, for the signal that asks
#include <QFuture>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

class SecretStore;
class Settings;

/// Who one is at the proxies that want to know. Names are remembered in the settings, passwords where the
/// secrets of endpoints are. What a proxy has refused twice is told to none any more: it may lock people out.
class ProxySignIns final : public QObject
{
    Q_OBJECT

public:
    ProxySignIns(Settings &settings, SecretKeeping secrets, QObject *parent = nullptr);
    ~ProxySignIns() override;

    /// The same proxy, with what is known for it.
    [[nodiscard]] QNetworkProxy withAccount(QNetworkProxy proxy) const;
    /// Answers a proxy that asks, or asks the person.
    void onRequired(const QNetworkProxy &proxy, QAuthenticator *authenticator);

    /// A name and a password for one proxy, from now on. Gives where the password is kept.
    QFuture<SecretKeeping> signIn(const QString &proxy, const QString &user, const QByteArray &password);
    /// The same for any proxy that asks, for this run of the program alone, and before what is known for it.
    void offer(const QString &user, const QByteArray &password);
    void forget(const QString &proxy);

    /// The proxies that somebody has signed in to, with their names.
    [[nodiscard]] QHash<QString, QString> users() const;
    /// Where the password for one of them is, as far as is known by now; nothing where there is none.
    [[nodiscard]] std::optional<SecretKeeping> keeping(const QString &proxy) const;

    /// Ends when the keychain has been asked for all of them.
    [[nodiscard]] QFuture<bool> passwordsRead() const { return m_passwordsRead.future(); }

signals:
    /// What was known for a proxy is wrong.
    void refused();
    void wanted(const ProxyQuestion &question);
    /// What a proxy wants is known from now on: what it has sent away can be tried again.
    void signedIn(const QString &proxy);

private:
    struct Account
    {
        QString user;
        QByteArray password; ///< empty: not known yet, or not any more
        int refusals = 0;
        SecretKeeping keeping = SecretKeeping::ThisRun;
    };

    [[nodiscard]] const Account *accountFor(const QString &proxy) const;
    [[nodiscard]] Account *accountFor(const QString &proxy);
    void readPasswords();
    void onPasswordRead(const QString &proxy, const QString &user, const QByteArray &password);
    void endReading();
    void storeUsers();
    void ask(const QString &proxy, const QString &realm);

    Settings &m_settings;
    QHash<QString, Account> m_accounts; ///< by host and port
    Account m_offered;
    QPromise<bool> m_passwordsRead;
    int m_unread = 0; ///< passwords
    std::unique_ptr<SecretStore> m_secrets;
};
