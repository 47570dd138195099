#pragma once

#include <QString>

/// A heading without what pages put about it: number, "Criterion 2:", weight, limit, colon, the name of an
/// image.
[[nodiscard]] QString headingText(const QString &line);
