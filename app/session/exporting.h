#pragma once

#include "model/category.h"
#include "model/entry.h"

#include <QByteArray>
#include <QDateTime>

/// The entry for reading, UTF-8.
[[nodiscard]] QByteArray exportedText(const Category &category, const Entry &entry);
/// The entry as "shortlist-entry/1", as it would be sent but without a submission's id.
[[nodiscard]] QByteArray exportedJson(const Category &category, const Entry &entry, const QDateTime &now);
