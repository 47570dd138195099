#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/tally.h"

/// A category of two sections, an entry that answers half of it, and its numbers.
struct SmallEntry
{
    SmallEntry();

    Category category;
    Entry entry;
    Tally tally;
};
