#pragma once

#include "model/result.h"

#include <QDateTime>

/// What is true of the disk and the open entry.
struct SaveState
{
    enum class Kind {
        Saved,   ///< every word is on the disk
        Unsaved, ///< words are in memory that are not on the disk yet
        Failed,  ///< the last try to write failed; tried again until it works
    };

    Kind kind = Kind::Saved;
    QDateTime savedAt; ///< when the last write was acknowledged; invalid before the first
    Error error;       ///< of the last failure

    bool operator==(const SaveState &) const = default;
};
