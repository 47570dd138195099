#pragma once

#include "model/result.h"

#include <QString>

class Connection;

/// A backup does not know what was sent after it was made. Takes over what the workspace @p replaced says of
/// the submissions of the entries in @p restored; of a submission that it says nothing of, or where it cannot
/// be read, the endpoint is asked before anything is sent again.
[[nodiscard]] Result<> rememberWhatWasSent(const Connection &restored, const QString &replaced);
