#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

/// A date as a person types it, and as an entry keeps it: "yyyy-MM-dd".

/// The stored form of what was typed in the locale's way or as "yyyy-MM-dd"; what is no date stays as typed.
[[nodiscard]] QString storedDate(const QString &typed, const QLocale &locale);
/// A stored date in the locale's short form, its year in four digits; what is no date comes back unchanged.
[[nodiscard]] QString shownDate(const QString &stored, const QLocale &locale);

/// When something was, seen from @p now and by itself: "Today 14:03", "Mon 2 March 14:03".
[[nodiscard]] QString momentLabel(const QDateTime &at, const QDateTime &now);
/// The same within a sentence: "today at 14:03", "on Mon 2 March at 14:03".
[[nodiscard]] QString momentPhrase(const QDateTime &at, const QDateTime &now);
