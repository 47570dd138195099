#pragma once

#include "storage/workspace.h"

/// All that a person would miss, as text: entries, answers, history, files and what was sent. Two workspaces
/// with the same words are the same, whenever they were written.
[[nodiscard]] Result<QString> contentsOf(Workspace &workspace);

/// The backups in @p folder, each with the answers it holds.
[[nodiscard]] Result<QString> contentsOfBackups(const QString &folder);
