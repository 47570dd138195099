#pragma once

#include "model/category.h"
#include "model/result.h"

#include <QFileInfo>

enum class FileKind;

/// Why a file is not taken, whatever is in it, and what can be done about that; nothing where it is.
[[nodiscard]] Result<> mayBeRead(const QFileInfo &file, const FileSlot &slot);
/// The same by what is in it.
[[nodiscard]] Result<> mayBeKind(const QFileInfo &file, FileKind kind, const FileSlot &slot);

/// The name that a file is attached under: its own, with the ending that its content has where it has another
/// one, and with a number where one of @p taken is called so.
[[nodiscard]] QString nameFor(const QString &name, FileKind kind, const FileSlot &slot,
                              const QStringList &taken);
