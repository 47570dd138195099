#pragma once

#include "model/result.h"

class QDateTime;

/// A name in the folder of @p path that nothing bears yet: "drafts (damaged 2026-03-02 09.00.00).shortlist"
/// for the tag "damaged".
[[nodiscard]] QString freeNameBeside(const QString &path, const QString &tag, const QDateTime &time);

/// Puts the file @p replacement in the place of @p path and keeps what was there under the name @p kept.
/// Whenever the program ends in between, a whole file bears the name @p path. Both must lie in one folder,
/// and no connection may be open.
[[nodiscard]] Result<> replaceKeeping(const QString &path, const QString &replacement, const QString &kept);

/// What a run of replaceKeeping() that was killed may have left: a name as freeNameBeside() gives for the
/// file that still bears the name @p path.
void removeSecondNamesOf(const QString &path);
