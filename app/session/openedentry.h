#pragma once

#include "session/entrylibrary.h"

class Workspace;

/// For the storage thread: an entry of @p workspace with the category it was begun in.
[[nodiscard]] Result<OpenedEntry> openedEntry(Workspace &workspace, const EntryId &id);
