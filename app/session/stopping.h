#pragma once

#include "model/id.h"
#include "model/result.h"
#include "model/submission.h"

#include <optional>

class Workspace;

/// For the storage thread, while nothing of the entry is under way: takes its latest submission back, or
/// holds it with SendingTrouble::Paused, and gives it as it stands then. What may have arrived is not taken
/// back: it stays, is asked for where that can be, and is not sent again by itself.
[[nodiscard]] Result<std::optional<Submission>> stopLatest(Workspace &workspace, const EntryId &entry,
                                                           SendingTrouble why, const QDateTime &now);
