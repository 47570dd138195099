#pragma once

#include "model/clock.h"

#include <QDateTime>

#include <atomic>
#include <memory>

/// The time, and ahead of it by as much as it has leapt: nobody has to wait for what is set for later.
class LeapingClock
{
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(*m_ahead); }
    /// On to shortly before @p time; never back.
    void leapTo(const QDateTime &time)
    {
        constexpr qint64 shortly = 50;
        if (time.isValid())
            *m_ahead += qMax<qint64>(0, now().msecsTo(time) - shortly);
    }
    [[nodiscard]] Clock clock() const
    {
        return [clock = *this] { return clock.now(); };
    }

private:
    std::shared_ptr<std::atomic<qint64>> m_ahead = std::make_shared<std::atomic<qint64>>(0);
};
