#pragma once

#include "model/result.h"
#include "model/sententry.h"

#include <QByteArray>

/// What stands in an entry's bytes ("shortlist-entry/1", see entryjson.h), to the letter. What an older or a
/// newer program wrote more or less is left out or empty; what is no such document is refused.
[[nodiscard]] Result<SentEntry> readEntryJson(const QByteArray &bytes);
