#include "gui/entrystanding.h"

#include "gui/submissiontone.h"
#include "session/wording.h"

#include <QCoreApplication>

#include <chrono>

namespace {
constexpr std::chrono::days soon{14};

/// A sending that was taken back leaves a plain draft behind.
std::optional<SubmissionState> sendingOf(const EntrySummary &entry)
{
    return entry.submission == SubmissionState::Cancelled ? std::nullopt : entry.submission;
}
} // namespace

EntryStanding standingOf(const EntrySummary &entry)
{
    if (entry.shelf == Shelf::Archived)
        return {QCoreApplication::translate("EntryStanding", "Archived"), Tone::Neutral};
    if (entry.shelf == Shelf::Bin)
        return {QCoreApplication::translate("EntryStanding", "In the bin"), Tone::Neutral};
    if (const auto sending = sendingOf(entry))
        return {wordingOf(*sending), toneOf(*sending)};
    if (entry.totals.scopesOver > 0)
        return {QCoreApplication::translate("EntryStanding", "Over the limit"), Tone::Warning};
    if (isReady(entry))
        return {QCoreApplication::translate("EntryStanding", "Ready to submit"), Tone::Good};
    return {QCoreApplication::translate("EntryStanding", "In progress"), Tone::Accent};
}

bool isHandedIn(const EntrySummary &entry)
{
    return entry.submission == SubmissionState::Submitted ||
           entry.submission == SubmissionState::SentUnconfirmed ||
           (entry.submission == SubmissionState::FilesDue && !entry.filesWait);
}

bool isReady(const EntrySummary &entry)
{
    return !sendingOf(entry) && isComplete(entry.totals) && !entry.mustBeFixed;
}

bool closesSoon(const EntrySummary &entry, const QDateTime &now)
{
    return entry.closes.isValid() && !isHandedIn(entry) && now <= entry.closes &&
           entry.closes <= now.addDuration(soon);
}

bool needsWriter(const EntrySummary &entry, const QDateTime &now)
{
    if (isHandedIn(entry))
        return false;
    return entry.submission == SubmissionState::NeedsUser || entry.submission == SubmissionState::Rejected ||
           entry.submission == SubmissionState::Unconfirmed ||
           entry.submission == SubmissionState::FilesDue || entry.totals.scopesOver > 0 ||
           closesSoon(entry, now);
}
