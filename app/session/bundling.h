#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"

#include <QFuture>
#include <QString>

class StorageThread;

/// What is to go into a bundle, and where it is to be written.
struct BundleOrder
{
    Category category;
    Entry entry; ///< as it is now
    QString path;
    QString mail; ///< where a mail draft with the bundle is written; empty: none is
};

/// Writes an entry with all its files as a bundle. What was frozen for sending and has not been refused goes
/// in as it was frozen, under its reference, so that it is not taken for another entry where it arrives
/// twice; otherwise the entry as it is now.
[[nodiscard]] QFuture<Result<>> writeEntryBundle(StorageThread &storage, const BundleOrder &order,
                                                 const QDateTime &now);
