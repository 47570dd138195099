#pragma once

#include "model/revision.h"

/// The name this user has on this computer, and the computer's own.
[[nodiscard]] Authorship authorshipOfThisUser();
