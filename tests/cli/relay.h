#pragma once

#include <QTcpServer>

/// Stands between the program and a receiver, so that a test decides what passes.
class Relay final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Passes {
        Everything,
        Requests, ///< and holds the answers back
        Nothing,
    };

    explicit Relay(quint16 receiver, QObject *parent = nullptr);

    /// For connections made from now on.
    void let(Passes passes) { m_passes = passes; }
    [[nodiscard]] QString submissions() const;

signals:
    /// Something was held back: an answer, or where nothing passes, a request.
    void heldBack();

private:
    void onConnection();

    quint16 m_receiver = 0;
    Passes m_passes = Passes::Everything;
};
