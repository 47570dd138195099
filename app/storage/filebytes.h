#pragma once

#include "model/result.h"

#include <QByteArray>

/// The bytes of a file, at most @p most of them. Where the disk cannot read a block there are zeros in its
/// place, as long as anything can be read at all. No connection of this process may be open to the file: the
/// system would take its locks away.
[[nodiscard]] Result<QByteArray> readableBytesOf(const QString &path, qint64 most);
[[nodiscard]] Result<QByteArray> readableBytesOf(const QString &path);
