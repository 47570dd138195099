#include "sending/retryafter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::seconds longest = 15min;

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}
} // namespace

QDateTime httpDate(const QByteArray &text)
{
    QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<std::chrono::seconds> retryAfterOf(const QByteArray &retryAfter, const QByteArray &date)
{
    const QByteArray text = retryAfter.trimmed();
    if (isNumber(text)) {
        bool fits = false;
        const std::chrono::seconds wait(text.toLongLong(&fits));
        return fits ? std::min(wait, longest) : longest;
    }
    const QDateTime until = httpDate(text);
    const QDateTime from = httpDate(date);
    if (!until.isValid() || !from.isValid())
        return std::nullopt;
    return std::clamp(std::chrono::seconds(from.secsTo(until)), 0s, longest);
}
