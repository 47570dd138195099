#pragma once

#include "gui/theme.h"
#include "model/entry.h"

/// How an entry stands, in the words and the tone of its chip.
struct EntryStanding
{
    QString word;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] EntryStanding standingOf(const EntrySummary &entry);

/// The organiser has it, as far as can be known; files that follow it need nobody.
[[nodiscard]] bool isHandedIn(const EntrySummary &entry);
/// Everything is answered, no check stops Submit, and no sending is under way or has been refused.
[[nodiscard]] bool isReady(const EntrySummary &entry);
/// Its closing date is at most two weeks away and it is not handed in.
[[nodiscard]] bool closesSoon(const EntrySummary &entry, const QDateTime &now);
/// Nothing goes on with it unless its writer does something.
[[nodiscard]] bool needsWriter(const EntrySummary &entry, const QDateTime &now);
