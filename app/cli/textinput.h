#pragma once

#include "model/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// Where the bytes stop being UTF-8: the offset of the first sequence that is not well formed (Unicode,
/// table 3-7).
[[nodiscard]] std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes);

/// A text with "\n" line ends, otherwise as it is.
[[nodiscard]] QString withPlainLineEnds(QString text);

/// The text of a file, or of standard input: UTF-8, "\n" line ends, without one final line end. Nothing else
/// is changed.
[[nodiscard]] Result<QString> textOfFile(const QString &path);
[[nodiscard]] Result<QString> textOfStandardInput();

/// The program's own arguments, where the system gives them as bytes, must be UTF-8 too.
[[nodiscard]] std::optional<Error> unreadableArgument(int count, const char *const *arguments);
