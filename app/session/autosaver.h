#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

struct AutosaveTiming
{
    std::chrono::milliseconds idle{600};    ///< after the last key
    std::chrono::milliseconds atMost{2000}; ///< after the first unsaved one
};

/// Says when it is time to save: a pause after the last change, and never later than a bound after the first.
class Autosaver final : public QObject
{
    Q_OBJECT

public:
    explicit Autosaver(AutosaveTiming timing, QObject *parent = nullptr);

    /// Something changed that is not saved.
    void touch();
    /// Nothing is left to save, or a save has just begun.
    void settle();

signals:
    void due();

private:
    void fire();

    QTimer m_idle;
    QTimer m_atMost;
};
