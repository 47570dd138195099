#pragma once

#include "model/result.h"

#include <QList>

#include <atomic>

class StorageThread;
struct BackedUpFile;

enum class CopiesFor {
    Keeping, ///< they are on the disk itself before this is said
    Sending, ///< made again where they are lost
};

/// Copies those of the workspace's attached files that are not in the folder yet, each under the hex digits
/// of its SHA-256. Returns when it is done; a save waits for one chunk at most.
[[nodiscard]] Result<> copyFiles(StorageThread &storage, const QList<BackedUpFile> &files,
                                 const QString &folder, const std::atomic_bool &giveUp,
                                 CopiesFor purpose = CopiesFor::Keeping);

/// Removes the files from @p folder that none of @p backups refers to. Leaves all of them where one of the
/// backups cannot be read.
void removeUnusedFiles(const QString &folder, const QStringList &backups);
