#pragma once

#include "model/category.h"

#include <optional>

/// Who is to be asked, as a line of a page says it: "Judging, contact Sheena Patel 0207 608 9039;".
/// Nothing where a line names nobody.
[[nodiscard]] std::optional<Contact> contactIn(const QString &line);
