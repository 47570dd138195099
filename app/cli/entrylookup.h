#pragma once

#include "cli/command.h"
#include "model/entry.h"
#include "session/entrylibrary.h"

#include <optional>

/// An entry with its row in the list.
struct FoundEntry
{
    EntrySummary summary;
    OpenedEntry opened;
};

/// The entry that @p typed names: its id, or at least six characters of the id's beginning that no other
/// entry shares. An error says which there are. Entries in the bin are not looked at.
[[nodiscard]] Result<FoundEntry> findEntry(const QString &typed, Desk &desk);

/// The same among the entries in the bin too.
[[nodiscard]] Result<EntrySummary> findOnAnyShelf(const QString &typed, Desk &desk);

/// The entries that are not in the bin, latest change first.
[[nodiscard]] Result<QList<EntrySummary>> entriesAtHand(Desk &desk);

/// "draft", or how far the latest sending is. Refused and cancelled, an entry is a draft again.
[[nodiscard]] QString entryStateName(const std::optional<SubmissionState> &latest);
