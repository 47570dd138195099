#pragma once

#include <QString>

/// Names for files that are written for a person.

/// @p name without what some systems do not take in a name; @p otherwise where nothing is left of it.
[[nodiscard]] QString safeFileName(const QString &name, const QString &otherwise);
/// A path in @p folder for a file called @p name at which nothing is yet: "photo (2).jpg" where photo.jpg is
/// taken.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);
