#pragma once

#include "model/category.h"
#include "model/problem.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>

/// A category as read, and what was odd about its file without being wrong (unknown keys).
struct CategoryReading
{
    Category category;
    QList<Problem> notes;
};

/// Allow: where an entry was begun before they were refused. The last one counts.
enum class RepeatedKeys { Refuse, Allow };

/// Reads a category file (shortlist-category/1) strictly: every error at once, each with its place.
/// @p file is only named in the problems. Input is limited in size and nesting.
[[nodiscard]] Result<CategoryReading, QList<Problem>> readCategory(
    const QByteArray &json, const QString &file, RepeatedKeys repeated = RepeatedKeys::Refuse);
