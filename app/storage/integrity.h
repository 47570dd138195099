#pragma once

#include "model/result.h"

#include <QStringList>

class Connection;

/// The check of every opening: the file's structure, without its indexes. 14 ms for 21 MB.
[[nodiscard]] Result<> checkQuickly(const Connection &connection);
/// The structure with the indexes.
[[nodiscard]] Result<> checkThoroughly(const Connection &connection);
/// The answers whose text is not the one that was saved, by its SHA-256, each named for people. SQLite's own
/// checks do not see a changed letter.
[[nodiscard]] Result<QStringList> damagedAnswers(const Connection &connection);
