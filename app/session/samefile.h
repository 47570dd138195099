#pragma once

#include <QString>

/// Whether both paths lead to one file, be it by a link; for files that are not there, whether they are the
/// same path. QFileInfo takes any two missing files for the same.
[[nodiscard]] bool isSameFile(const QString &a, const QString &b);
