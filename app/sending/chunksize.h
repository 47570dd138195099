#pragma once

#include <QtGlobal>

#include <chrono>

/// How many bytes of a file go into one request. Large enough that a fast line is not slowed down by
/// answers, small enough that a drop on a slow one costs little: each is to take about ten seconds.
class ChunkSize
{
public:
    static constexpr qint64 smallest = 64 * 1024;
    static constexpr qint64 largest = 16 * 1024 * 1024;

    /// @p most is what the endpoint takes at once; 0: it does not say.
    explicit ChunkSize(qint64 most);

    [[nodiscard]] qint64 now() const { return m_now; }
    /// One of @p bytes was taken in @p time. At most doubles or halves it.
    void took(qint64 bytes, std::chrono::milliseconds time);
    /// The server, or the line, could not take so many. False where there are no fewer.
    [[nodiscard]] bool halve();

private:
    qint64 m_most;
    qint64 m_now;
};
