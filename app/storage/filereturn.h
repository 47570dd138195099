#pragma once

#include "model/result.h"

#include <QStringList>

class Connection;

/// Backups hold the attached files beside them, each once in the folder "files" under its SHA-256. Puts those
/// that are missing in the database of @p connection back into it from the folder @p files, and returns the
/// names of those that are not there as they were, for people: those are attached no more, and are no
/// proofs. The file has to be of the newest version.
[[nodiscard]] Result<QStringList> putFilesBack(const Connection &connection, const QString &files);
