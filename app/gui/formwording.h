#pragma once

#include "model/category.h"

/// The kinds of details as they stand in a list to choose from.
[[nodiscard]] const QList<DetailKind> &detailKinds();
/// "Line of text"
[[nodiscard]] QString wordOf(DetailKind kind);

/// What holds for it, in a line: "Line of text · required · 100 words".
[[nodiscard]] QString aboutOf(const Detail &detail);
[[nodiscard]] QString aboutOf(const FileSlot &slot);
[[nodiscard]] QString aboutOf(const Declaration &declaration);
