#pragma once

#include "model/rescue.h"
#include "model/result.h"

#include <optional>

/// The list for the person outlives the window that shows it: it lies as JSON beside the damaged file that
/// was kept.
[[nodiscard]] QByteArray reportJson(const RescueReport &report);
[[nodiscard]] std::optional<RescueReport> reportFrom(const QByteArray &json);

/// Written before the rescued file takes the workspace's name, so that the list is not lost with the program.
[[nodiscard]] Result<> writePendingReport(const QString &workspace, const RescueReport &report);
/// The list of a rescue after which the program has not come to its end: perhaps nobody has seen it. Nothing
/// where there is none, or where the rescue itself was interrupted.
[[nodiscard]] std::optional<RescueReport> pendingReport(const QString &workspace);
/// The list has been told of: it lies from now on beside the damaged file, under that one's name.
void settleReport(const QString &workspace);
