#pragma once

#include "criteria/idreader.h"
#include "model/category.h"

// What an entrant is asked to fill in, as it stands in a category file.

[[nodiscard]] Detail readDetail(const JsonPlace &place, TakenIds &taken);
[[nodiscard]] Section readSection(const JsonPlace &place, TakenIds &taken);
[[nodiscard]] FileSlot readFileSlot(const JsonPlace &place, TakenIds &takenRoles);
[[nodiscard]] Declaration readDeclaration(const JsonPlace &place, TakenIds &taken);
[[nodiscard]] ScoreMeaning readScore(const JsonPlace &place);
