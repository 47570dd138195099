#pragma once

#include "cli/command.h"

struct WorkspaceCondition;

/// Tells people what they have to know about a workspace that was opened.
void tellOf(const WorkspaceCondition &condition, Output &output);

/// Opens the workspace for a command, and tells of it.
[[nodiscard]] Result<> openWorkspace(StorageThread &storage, const QString &path, const Folders &folders,
                                     WorkspaceUse use, Output &output);
