#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

class ProblemList;

/// In bytes. More are refused, so no more need be read.
inline constexpr qint64 longestJson = 4 * 1024 * 1024;

/// The JSON object that @p bytes are, or nothing and one error with its line and column.
/// Refuses more than 4 MiB, what is not UTF-8 and nesting that goes too deep; a byte order mark is skipped.
[[nodiscard]] std::optional<QJsonObject> parseJsonObject(const QByteArray &bytes, ProblemList &problems);
