#pragma once

#include "model/category.h"

#include <QByteArray>

/// The category as a file (shortlist-category/1): readCategory() gives the same category back. Keys stand in
/// the order of the format's description; what is empty is left out.
[[nodiscard]] QByteArray categoryJson(const Category &category);
