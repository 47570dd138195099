#pragma once

#include "model/entry.h"

#include <QByteArray>

/// What a new entry or a loaded one is made of: the entry and the category file it was begun with.
struct StoredEntry
{
    Entry entry;
    QByteArray categoryJson; ///< byte for byte, so that the entry outlives its category file
};
