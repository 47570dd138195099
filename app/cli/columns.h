#pragma once

#include <QList>
#include <QStringList>

/// Rows of cells as lines of text, each column as wide as its widest cell, the last one as it is.
[[nodiscard]] QString inColumns(const QList<QStringList> &rows);
