#pragma once

#include "model/attachment.h"
#include "model/category.h"
#include "model/clock.h"
#include "model/result.h"

#include <atomic>
#include <functional>
#include <optional>

class StorageThread;

/// A file of this computer that is to belong to an entry.
struct TakingOrder
{
    EntryId entry;
    FileSlot slot;
    QString path;
    std::optional<AttachmentId> replaces;
};

struct TakenFile
{
    Attachment attachment;
    std::optional<Attachment> replaced;
    QString notice; ///< a sentence where something was done that nobody asked for; may be empty
};

/// How far it is, in bytes. Called on the thread that works.
using TakingProgress = std::function<void(qint64 done, qint64 total)>;

/// Checks the file against the rules of its slot, puts its bytes into the workspace, never more than a few
/// MiB of them in memory, and attaches it. Refuses in words that say what can be done. Waits for the storage
/// thread: for threads that may wait.
[[nodiscard]] Result<TakenFile> takeFile(StorageThread &storage, const Clock &clock, const TakingOrder &order,
                                         const TakingProgress &progress, const std::atomic_bool &giveUp);

/// Takes it from its entry. Its bytes stay until the workspace is closed.
[[nodiscard]] Result<> removeFile(StorageThread &storage, const AttachmentId &id);

/// Puts a copy of an attached photo in its place that says nothing of place, device, time and people.
[[nodiscard]] Result<TakenFile> takeCleared(StorageThread &storage, const Clock &clock,
                                            const Attachment &photo);

/// Writes an attached file to @p path, which is as it was where that fails.
[[nodiscard]] Result<> giveFile(StorageThread &storage, const Attachment &file, const QString &path,
                                const std::atomic_bool &giveUp);
