#pragma once

#include <QObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

/// The receiver of tests/receiver with random faults, killed again and again, and started again on the same
/// port and folder.
class KilledReceiver final : public QObject
{
public:
    explicit KilledReceiver(quint32 seed);
    ~KilledReceiver() override;

    [[nodiscard]] bool start();
    /// From now on it is killed at random moments, about as far apart as @p apart.
    void startKilling(std::chrono::milliseconds apart);
    void stopKilling() { m_next.stop(); }

    [[nodiscard]] const QUrl &address() const { return m_address; }
    [[nodiscard]] QString folder() const { return m_store.path(); }
    [[nodiscard]] int kills() const { return m_kills; }

private:
    void kill();

    QRandomGenerator m_chance;
    quint32 m_seed;
    QTemporaryDir m_store;
    QProcess m_process;
    QUrl m_address;
    QTimer m_next;
    std::chrono::milliseconds m_apart{0};
    int m_kills = 0;
};
