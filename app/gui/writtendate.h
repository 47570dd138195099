#pragma once

#include <QLocale>
#include <QString>

/// A date as a person types it, and as an entry keeps it: "yyyy-MM-dd".

/// The stored form of what was typed in the locale's way or as "yyyy-MM-dd"; what is no date stays as typed.
[[nodiscard]] QString storedDate(const QString &typed, const QLocale &locale);
/// A stored date in the locale's short form, its year in four digits; what is no date comes back unchanged.
[[nodiscard]] QString shownDate(const QString &stored, const QLocale &locale);
