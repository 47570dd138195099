#pragma once

#include "model/result.h"

class Connection;

/// What has changed since the file was opened, as temporary triggers of the connection note it: whoever
/// writes need not think of it, and nothing of it reaches the file. The table is temp.latest_change: a rising
/// number, the kind ("opening", "entry", "submission", "endpoint", "pastePlan") and the id of each thing that
/// changed, each once.
[[nodiscard]] Result<> followChanges(const Connection &connection);

/// The number of the latest change. Numbers go on rising when the file is opened anew.
[[nodiscard]] Result<qint64> latestChange(const Connection &connection);
/// The number that tells this connection from those before it.
[[nodiscard]] Result<qint64> openingOf(const Connection &connection);
