#include "measuring.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype enoughForP99 = 100;

double milliseconds(QList<std::chrono::nanoseconds> times, double share)
{
    std::sort(times.begin(), times.end());
    const auto rank = qsizetype(std::ceil(share * double(times.size())));
    return std::chrono::duration<double, std::milli>(times.at(rank - 1)).count();
}
} // namespace

void printComparison(const QString &subject, const Measured &ours, const Measured &other)
{
    const bool withP99 = std::min(ours.times.size(), other.times.size()) >= enoughForP99;
    QTextStream out(stdout);
    const auto printLine = [&](const QString &name, const QString &unit, const auto &valueAt) {
        out << "  " << name.leftJustified(22) << "  p50" << qSetFieldWidth(10) << valueAt(0.5)
            << qSetFieldWidth(0) << unit;
        if (withP99)
            out << "  p99" << qSetFieldWidth(10) << valueAt(0.99) << qSetFieldWidth(0) << unit;
        out << '\n';
    };
    out << Qt::fixed << qSetRealNumberPrecision(2) << subject << ", " << ours.times.size();
    if (ours.times.size() == other.times.size())
        out << " times each\n";
    else
        out << " and " << other.times.size() << " times\n";
    for (const Measured &measured : {ours, other})
        printLine(measured.name, u" ms"_s, [&](double share) { return milliseconds(measured.times, share); });
    printLine(u"ratio"_s, u"   "_s, [&](double share) {
        return milliseconds(ours.times, share) / milliseconds(other.times, share);
    });
}
