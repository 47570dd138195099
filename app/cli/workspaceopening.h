#pragma once

#include "cli/command.h"

/// Opens the workspace for a command, and tells people what they have to know about it.
[[nodiscard]] Result<> openWorkspace(StorageThread &storage, const QString &path, WorkspaceUse use,
                                     Output &output);
