#pragma once

#include "model/category.h"

#include <QString>
#include <QStringList>

enum class FileKind;

/// "PDF document", "JPEG picture"
[[nodiscard]] QString kindWording(FileKind kind);
/// What a slot takes, in sentences: how many files, of which types, how large.
[[nodiscard]] QString rulesWording(const FileSlot &slot);
/// "PDF, DOCX or PPTX"; empty where every type is taken.
[[nodiscard]] QString typesWording(const FileSlot &slot);
/// "4.2 MB", in millions of bytes where @p limit is in millions, and by 1024 where it is not.
[[nodiscard]] QString sizeWording(qint64 bytes, qint64 limit = 0);
/// That an e-mail with an attachment of so many bytes may be refused, and what then; empty for one that is
/// not so large.
[[nodiscard]] QString mailSizeWording(qint64 bytes);
/// "8.2 of 43.1 MB"
[[nodiscard]] QString progressWording(qint64 sent, qint64 total);
