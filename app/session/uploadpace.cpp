#include "session/uploadpace.h"

namespace {
constexpr qint64 longest = 60'000; ///< milliseconds that count
constexpr qint64 shortest = 2'000; ///< of less nothing can be said
} // namespace

void UploadPace::took(qint64 acknowledged, qint64 total, const QDateTime &now)
{
    const bool isLess = !m_marks.isEmpty() && acknowledged < m_marks.last().acknowledged;
    if (isLess || total != m_total)
        m_marks.clear();
    m_total = total;
    m_marks.append({now, acknowledged});
    // The mark before the last minute's first stays: a chunk of it was sent within that minute.
    while (m_marks.size() > 2 && m_marks.at(1).at.msecsTo(now) >= longest)
        m_marks.removeFirst();
}

void UploadPace::forget()
{
    m_marks.clear();
    m_total = 0;
}

std::optional<QDateTime> UploadPace::doneAt(const QDateTime &now) const
{
    if (m_marks.size() < 2)
        return std::nullopt;
    const Mark &last = m_marks.last();
    const qint64 time = m_marks.first().at.msecsTo(last.at);
    const qint64 bytes = last.acknowledged - m_marks.first().acknowledged;
    if (time < shortest || bytes <= 0)
        return std::nullopt;
    const double left = static_cast<double>(m_total - last.acknowledged) / static_cast<double>(bytes);
    const qint64 silence = last.at.msecsTo(now);
    const qint64 usualSilence = time / (m_marks.size() - 1);
    if (left <= 0 || silence <= 2 * usualSilence)
        return last.at.addMSecs(qRound64(left * static_cast<double>(time)));
    return now.addMSecs(qRound64(left * static_cast<double>(time + silence)));
}
