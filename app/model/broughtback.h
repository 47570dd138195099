#pragma once

#include "model/entry.h"

/// An entry of a backup that is in the workspace again.
struct BroughtBack
{
    EntryId entry;
    bool isCopy = false;   ///< it stands beside the one that bears its id
    QStringList lostFiles; ///< the names of attached files that are no longer kept with the backup
    bool operator==(const BroughtBack &) const = default;
};
