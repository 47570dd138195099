#pragma once

#include <QStringList>

/// The statements that make version 1 of the workspace file out of an empty one.
[[nodiscard]] QStringList schema1();
