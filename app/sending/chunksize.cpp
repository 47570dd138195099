#include "sending/chunksize.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr qint64 first = 8 * 1024 * 1024;
constexpr std::chrono::milliseconds wanted = 10s;
} // namespace

ChunkSize::ChunkSize(qint64 most)
    : m_most(most > 0 ? std::clamp(most, smallest, largest) : largest)
    , m_now(most > 0 ? m_most : first)
{}

void ChunkSize::took(qint64 bytes, std::chrono::milliseconds time)
{
    const auto fitting = qint64(double(bytes) * double(wanted.count()) / double(std::max(time, 1ms).count()));
    m_now = std::clamp(std::clamp(fitting, m_now / 2, m_now * 2), smallest, m_most);
}

bool ChunkSize::halve()
{
    if (m_now == smallest)
        return false;
    m_now = std::max(smallest, m_now / 2);
    m_most = m_now; // what was too much stays too much
    return true;
}
