#pragma once

#include "model/result.h"

class Connection;

/// Compares every row that has a checksum with it: titles, answers, notes, earlier texts, categories, what
/// was prepared for sending, attached files. SQLite's own checks do not see a changed letter. An error of
/// kind Damaged for the first one that is not what was saved.
[[nodiscard]] Result<> checkRowHashes(const Connection &connection);
