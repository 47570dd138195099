#pragma once

#include "model/result.h"

#include <QFuture>

/// How many backups lie in the folder of a workspace.
[[nodiscard]] int backupCount(const QString &folder);

/// Copies what lies in the folder @p from, backups with their files and readable forms, to the folder @p to.
/// What is there already is left as it is, and nothing is removed. Done in the background.
[[nodiscard]] QFuture<Result<>> copyBackups(const QString &from, const QString &to);
