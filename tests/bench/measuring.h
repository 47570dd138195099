#pragma once

#include <QList>
#include <QString>

#include <chrono>

/// How long one thing took, each time it was done.
struct Measured
{
    QString name;
    QList<std::chrono::nanoseconds> times;
};

template<typename Work>
[[nodiscard]] std::chrono::nanoseconds timeOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - start;
}

/// Prints both and how many times longer @p ours takes than @p other: the median, and the 99th percentile
/// where there are enough times to have one.
void printComparison(const QString &subject, const Measured &ours, const Measured &other);
