#include "session/openedentry.h"

#include "criteria/categoryreader.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

namespace {
Result<Category> storedCategory(const StoredEntry &stored, ReadCategories &known)
{
    if (const auto found = known.constFind(stored.categoryJson); found != known.constEnd())
        return *found;
    auto reading = readCategory(stored.categoryJson, stored.entry.category.value, RepeatedKeys::Allow);
    if (reading)
        return *known.insert(stored.categoryJson, reading->category);
    return tl::unexpected(
        Error{Error::Kind::Damaged,
              EntryLibrary::tr(
                  "The category that this entry was begun in can no longer be read from the workspace: %1")
                  .arg(reading.error().value(0).text()),
              stored.entry.title});
}
} // namespace

Result<OpenedEntry> openedEntry(Workspace &workspace, const EntryId &id)
{
    ReadCategories none;
    return openedEntry(workspace, id, none);
}

Result<OpenedEntry> openedEntry(Workspace &workspace, const EntryId &id, ReadCategories &known)
{
    auto stored = workspace.entry(id);
    if (!stored)
        return tl::unexpected(stored.error());
    auto category = storedCategory(*stored, known);
    if (!category)
        return tl::unexpected(category.error());
    auto files = workspace.files().attachments(id);
    if (!files)
        return tl::unexpected(files.error());
    stored->entry.files = std::move(*files);
    return OpenedEntry{std::move(*category), std::move(stored->entry)};
}
