#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

/// When to try again after @p failures tries in a row: full jitter over a doubling bound from 2 s to 5 min,
/// or to 60 s in the last hour before @p closes; never before @p retryAfter (design: endpoint protocol, rule
/// 5).
/// @p random gives a value in [0, 1).
[[nodiscard]] std::chrono::milliseconds retryDelay(int failures,
                                                   std::optional<std::chrono::seconds> retryAfter,
                                                   const QDateTime &now, const QDateTime &closes,
                                                   const std::function<double()> &random);
