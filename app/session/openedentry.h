#pragma once

#include "session/entrylibrary.h"

#include <QHash>

class Workspace;

/// Categories by the bytes that they were read from.
using ReadCategories = QHash<QByteArray, Category>;

/// For the storage thread: an entry of @p workspace with the category it was begun in.
[[nodiscard]] Result<OpenedEntry> openedEntry(Workspace &workspace, const EntryId &id);
/// The same of one entry after another: a category that is among @p known is not read again.
[[nodiscard]] Result<OpenedEntry> openedEntry(Workspace &workspace, const EntryId &id, ReadCategories &known);
