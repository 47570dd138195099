#pragma once

#include <QDateTime>
#include <QString>

/// When entries close, as a line of a page says it: "Deadline: Friday 12 June 2026, 5pm". By the clocks of
/// London, where the pages are from; midnight is the end of the day, and so is a day without a time.
/// @p year stands in where the line has none; without either the result is invalid, as for any other line.
[[nodiscard]] QDateTime closingDateIn(const QString &line, const QString &year);
