#include "session/thinning.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace {
constexpr qsizetype days = 12;
constexpr qsizetype weeks = 10;
constexpr qsizetype months = 9;

qint64 dayOf(const QDateTime &time)
{
    return time.date().toJulianDay();
}

qint64 weekOf(const QDateTime &time)
{
    return dayOf(time) / 7; // Julian days begin on a Monday
}

qint64 monthOf(const QDateTime &time)
{
    return time.date().year() * 12 + time.date().month();
}

/// The newest time of each of the last @p most periods that have one.
QSet<QDateTime> newestOf(const QList<QDateTime> &newestFirst, qsizetype most,
                         qint64 (*periodOf)(const QDateTime &))
{
    QSet<qint64> periods;
    QSet<QDateTime> kept;
    for (const QDateTime &time : newestFirst) {
        const qint64 period = periodOf(time);
        if (periods.contains(period) || periods.size() == most)
            continue;
        periods.insert(period);
        kept.insert(time);
    }
    return kept;
}
} // namespace

QList<QDateTime> backupsToDrop(QList<QDateTime> times, const QDateTime &now)
{
    times.removeIf([&](const QDateTime &time) { return time > now; });
    std::sort(times.begin(), times.end(), std::greater<>());
    const QSet<QDateTime> kept =
        newestOf(times, days, dayOf) + newestOf(times, weeks, weekOf) + newestOf(times, months, monthOf);
    times.removeIf([&](const QDateTime &time) { return kept.contains(time); });
    return times;
}
