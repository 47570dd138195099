#include "sending/retry.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds base = 2s;

std::chrono::milliseconds capAt(const QDateTime &now, const QDateTime &closes)
{
    if (!closes.isValid())
        return 5min;
    const std::chrono::milliseconds left(now.msecsTo(closes));
    return left >= 0ms && left <= 1h ? 60s : 5min;
}
} // namespace

std::chrono::milliseconds retryDelay(int failures, std::optional<std::chrono::seconds> retryAfter,
                                     const QDateTime &now, const QDateTime &closes,
                                     const std::function<double()> &random)
{
    constexpr int mostDoublings = 10; // beyond every cap, well within the type
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    const std::chrono::milliseconds bound = std::min(base * (1 << doublings), capAt(now, closes));
    const std::chrono::milliseconds jitter(qRound64(random() * static_cast<double>(bound.count())));
    // On top of what the server asked for: everyone it sent away at once must not come back at once.
    return retryAfter.value_or(0s) + jitter;
}
