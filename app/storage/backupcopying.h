#pragma once

#include "model/result.h"

#include <QString>

class Connection;

// The statements between a workspace and the file that is attached to its connection as "backup". Both have
// the same schema. What is copied was not in the backup before.

/// The entries from the one id to the other, with all that belongs to them.
[[nodiscard]] Result<> copyEntries(const Connection &connection, const QString &first, const QString &last);
[[nodiscard]] Result<> removeEntry(const Connection &connection, const QString &id);
/// The submissions from the one id to the other, with their steps, files and proofs.
[[nodiscard]] Result<> copySubmissions(const Connection &connection, const QString &first,
                                       const QString &last);
[[nodiscard]] Result<> removeSubmission(const Connection &connection, const QString &id);
/// The categories that are not in the backup yet: entries refer to them.
[[nodiscard]] Result<> copyNewCategories(const Connection &connection);
/// Endpoints, and plans for pasting.
[[nodiscard]] Result<> copySettings(const Connection &connection);
/// Leaves no file in the backup that nothing of it refers to any more.
[[nodiscard]] Result<> removeUnusedFiles(const Connection &connection);
