#pragma once

#include "model/bincontents.h"
#include "model/result.h"

#include <QFuture>
#include <QList>

class StorageThread;

/// An answer that stands empty, as a person is shown it.
struct EmptiedPlace
{
    EmptiedAnswer emptied;
    QString label; ///< of the question or detail
    QString text;  ///< the last it had
    bool operator==(const EmptiedPlace &) const = default;
};

/// Those of all entries that are not in the bin, the latest first.
[[nodiscard]] QFuture<Result<QList<EmptiedPlace>>> emptiedPlaces(StorageThread &storage);
