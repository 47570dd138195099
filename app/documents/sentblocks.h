#pragma once

#include "model/block.h"
#include "model/sententry.h"

/// An entry for reading as it was sent: title, category, details, every question with its answer to the
/// letter, declarations and files. Nothing in it is of today's entry or category.
[[nodiscard]] Blocks sentBlocks(const SentEntry &entry);
