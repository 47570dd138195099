#pragma once

#include "model/workspaceoptions.h"

class Settings;
struct Folders;

/// The folder for the backups of all workspaces: the one that was chosen, or this user's own.
[[nodiscard]] QString backupRoot(const Settings &settings, const Folders &folders);

/// What a workspace has to know of this computer when it is opened, also where it turns out to be damaged.
[[nodiscard]] WorkspaceOptions openingOptions(const QString &path, const Settings &settings,
                                              const Folders &folders);
