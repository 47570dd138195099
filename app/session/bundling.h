#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/submission.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

#include <optional>

class StorageThread;

/// What is to go into a bundle, and where it is to be written.
struct BundleOrder
{
    Category category;
    Entry entry; ///< as it is now
    QString path;
    QString mail; ///< where a mail draft with the bundle is written; empty: none is
};

/// Writes an entry with all its files as a bundle, whole or not at all. What was frozen for sending and has
/// not been refused goes in as it was frozen, under its reference, so that it is not taken for another entry
/// where it arrives twice; otherwise the entry as it is now. Done before @p pool is gone.
[[nodiscard]] QFuture<Result<>> writeEntryBundle(StorageThread &storage, const BundleOrder &order,
                                                 const QDateTime &now,
                                                 QThreadPool &pool = *QThreadPool::globalInstance());

/// Whether a bundle holds the entry as @p latest froze it, and not as it is now.
[[nodiscard]] bool isBundledAsFrozen(const std::optional<Submission> &latest);

/// An e-mail about the bundle for a mail program that takes nothing but an address: with a sentence that the
/// file has to be attached by hand. Like the mail that is written, it goes to the contact of the endpoint
/// that
/// @p latest was sent to, else to the category's.
[[nodiscard]] QUrl mailAddressOf(const BundleOrder &order, const std::optional<Submission> &latest);
