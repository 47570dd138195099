#pragma once

#include "model/category.h"

// A category's contacts and steps as lines of a draft, and back. What @p known holds already comes back as it
// was, for it may say more than its line.

[[nodiscard]] QString lineOf(const Contact &contact);
[[nodiscard]] Contact contactOf(const QString &line, const Category &known);
[[nodiscard]] ApplyStep stepOf(const QString &line, const Category &known);
