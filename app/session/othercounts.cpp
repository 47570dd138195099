#include "session/othercounts.h"

#include "writing/counting.h"

std::pair<int, int> otherCounts(const Section &section, const Entry &entry)
{
    std::pair<int, int> sum = {0, 0};
    for (const Question &question : section.questions) {
        const CountRange range = countRange(textOf(entry, question.id));
        sum.first += range.fewest;
        sum.second += range.most;
    }
    return sum;
}
