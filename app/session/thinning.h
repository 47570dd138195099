#pragma once

#include <QDateTime>
#include <QList>

/// Which of the backups of these times can go. Kept are the newest of each of the last 12 days, 10 weeks and
/// 9 months that have one, as the times' own dates say. Times after @p now were given by a clock that was
/// wrong: they are kept until they have come, and count for nothing.
[[nodiscard]] QList<QDateTime> backupsToDrop(QList<QDateTime> times, const QDateTime &now);
