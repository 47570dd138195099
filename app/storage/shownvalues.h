#pragma once

#include <QStringList>

class QDateTime;

// Values as they stand in a sentence for a person.

/// Date and time of day in the person's own zone and way of writing them.
[[nodiscard]] QString shownTime(const QDateTime &time);
/// The first ten, and dots where there are more.
[[nodiscard]] QString shownNames(const QStringList &names);
