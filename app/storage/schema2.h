#pragma once

#include <QStringList>

/// The statements that lead from version 1 to version 2: history, attached files, search.
[[nodiscard]] QStringList schema2();
