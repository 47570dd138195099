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
/// The list that nobody has been told of yet, given its lasting name; nothing where there is none.
[[nodiscard]] std::optional<RescueReport> takePendingReport(const QString &workspace);
