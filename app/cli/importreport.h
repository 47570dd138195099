#pragma once

#include "cli/command.h"

struct CategoryImport;

/// What was understood of a page, for people and for programs.
[[nodiscard]] Report reportOn(const CategoryImport &read);
