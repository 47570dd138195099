#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

/// The receiver of tests/receiver, running on loopback with a folder of its own.
class Receiver
{
public:
    Receiver() = default;
    ~Receiver();

    /// Why it cannot be run here; empty where it can.
    [[nodiscard]] static QString missing();
    /// The same for one that takes uploads too.
    [[nodiscard]] static QString missingForUploads();

    /// @p more goes to the receiver as it is: "--faults".
    [[nodiscard]] bool start(const QString &token = {}, const QStringList &more = {});
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_address.port()); }
    [[nodiscard]] const QUrl &address() const { return m_address; }
    /// Where it takes entries.
    [[nodiscard]] QString submissions() const
    {
        return m_address.toString() + QStringLiteral("/submissions");
    }
    /// Where it says so itself.
    [[nodiscard]] QString discovery() const { return m_address.toString() + QStringLiteral("/discovery"); }

    /// The ids under which it has stored an entry.
    [[nodiscard]] QStringList stored() const;
    [[nodiscard]] QByteArray storedEntry(const QString &id) const;

private:
    QTemporaryDir m_store;
    QProcess m_process;
    QUrl m_address;
};
