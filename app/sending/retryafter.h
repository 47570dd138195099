#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

/// How long an answer asks to wait: seconds, or a date held against the answer's own Date, so that this
/// computer's clock does not matter. At most 15 minutes; nothing where it cannot be understood.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterOf(const QByteArray &retryAfter,
                                                               const QByteArray &date);

/// The time that a Date header names, in UTC; invalid for anything else.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);
