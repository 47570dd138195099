#pragma once

#include "model/id.h"
#include "model/result.h"

#include <QList>
#include <QString>

/// Whether a workspace file that is not open, of any version, has one of the entries.
[[nodiscard]] Result<bool> holdsAnyOf(const QString &path, const QList<EntryId> &entries);
