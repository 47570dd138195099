#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>

/// Passwords and tokens in the system's keychain; where there is none that works, in memory until the program
/// ends. Never in a file of ours, and never readable by others.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    enum class Use {
        Keychain,
        MemoryOnly, ///< the system is not asked at all
    };

    /// What was found under a key.
    struct Found
    {
        QByteArray secret;       ///< empty: none. A keychain that is locked says so too
        bool inKeychain = false; ///< it will be there the next time
    };

    /// @p patience is how long the keychain may take: its daemon may ask a person, or hang.
    explicit SecretStore(Use use, std::chrono::milliseconds patience = std::chrono::seconds(20),
                         QObject *parent = nullptr);

    [[nodiscard]] QFuture<Found> read(const QString &key);
    /// Whether the keychain has it; in memory it is at once.
    [[nodiscard]] QFuture<bool> write(const QString &key, const QByteArray &secret);
    /// For this run at once, whatever the keychain says of it, even to one who was asking for it.
    [[nodiscard]] QFuture<bool> remove(const QString &key);
    /// What was read or given in this run, and was not removed since.
    [[nodiscard]] Found known(const QString &key) const { return m_known.value(key); }

private:
    Use m_use;
    std::chrono::milliseconds m_patience;
    QHash<QString, Found> m_known; ///< with an empty secret: removed
};
