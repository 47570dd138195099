#pragma once

#include "model/category.h"

#include <QByteArray>

/// The category as a file (shortlist-category/1): readCategory() gives the same category back. Keys stand in
/// the order of the format's description; what is empty is left out.
[[nodiscard]] QByteArray categoryJson(const Category &category);

/// Equality takes two deadlines for one that are the same moment in two time zones; a file does not.
[[nodiscard]] bool makeTheSameFile(const Category &one, const Category &other);
