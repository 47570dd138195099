#pragma once

#include "model/revision.h"

/// An answer that stands empty, and the last text it had.
struct EmptiedAnswer
{
    EntryId entry;
    QString entryTitle;
    RevisionSummary last;
    bool operator==(const EmptiedAnswer &) const = default;
};
