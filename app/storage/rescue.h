#pragma once

#include "model/rescue.h"
#include "model/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// A workspace that is damaged, and where help comes from. No connection may be open to it.
struct RescueCase
{
    QString path;
    QString backups; ///< the folder of its backups; may be empty
    QDateTime now;
};

/// Whether a file that does not begin like a workspace was one: rows of ours are in it, or it is empty and
/// there is a backup.
[[nodiscard]] bool wasWorkspace(const RescueCase &given);

/// Puts what can be read of the file, and what backups have of the rest, into a new file in its place. The
/// damaged one is kept beside it, with the list of what did not come out whole. Nothing is reported where
/// only what can be made anew was damaged. Wherever it is interrupted, the next opening goes on or begins
/// anew.
[[nodiscard]] Result<std::optional<RescueReport>> rescueInPlace(const RescueCase &given);

/// The same into a file at @p target; the damaged file and its folder are left as they are.
[[nodiscard]] Result<RescueReport> rescueInto(const RescueCase &given, const QString &target);

/// For a file of sound structure in which rows are not what was saved: puts them right in one transaction,
/// and keeps the damaged texts in the history.
[[nodiscard]] Result<std::optional<RescueReport>> mendRows(const RescueCase &given);
