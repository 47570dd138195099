#pragma once

#include "model/result.h"

class Connection;

/// Writes all that @p from holds into a new workspace file at @p path, for its owner alone, checked and on
/// the disk when it gets its name; it is not marked as open. Nothing may bear that name yet. With a @p mark,
/// refused where the open mark is another: then somebody else's file has been read.
[[nodiscard]] Result<> writeCopy(const Connection &from, const QString &path, const QString &mark = {});
