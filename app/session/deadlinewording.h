#pragma once

#include "model/submission.h"
#include "session/networkwitness.h"

#include <QString>

#include <optional>

/// When an endpoint closes: as its organiser publishes it, else as the category says; unset where neither
/// does.
[[nodiscard]] QDateTime deadlineOf(const Endpoint &endpoint, const QDateTime &closes);

/// "Entries close today at 17:00, in 19 minutes. By the organiser’s clock it is 16:41." Empty where nothing
/// closes.
[[nodiscard]] QString deadlineWording(const QDateTime &deadline, const KnownTime &time);

/// Where the organiser's date is not the category's, as it is shown elsewhere: which one is whose. Else
/// empty.
[[nodiscard]] QString otherDateWording(const Endpoint &endpoint, const QDateTime &closes);

/// "At this speed it is done at 16:52." @p doneAt is by the same clock as the deadline.
[[nodiscard]] QString paceWording(const QDateTime &doneAt, const KnownTime &time);

/// What to do where a sending will come too late, or has; empty where it is in time. @p doneAt may be unset.
[[nodiscard]] QString lateWording(const Submission &submission, const std::optional<QDateTime> &doneAt,
                                  const KnownTime &time);
