#include "writing/tallying.h"

#include "writing/blank.h"
#include "writing/counting.h"

#include <algorithm>

namespace {
/// Adds a text of so many words to what is measured, in the unit of its limit.
void add(Measure &measure, const QString &text, int words, const CountingRule &rule)
{
    const bool inWords = !measure.limit || measure.limit->unit == LimitUnit::Words;
    measure.words += words;
    measure.size += inWords ? words : countIn(measure.limit->unit, text, rule);
}

Measure emptyMeasure(const std::optional<Limit> &limit)
{
    Measure measure;
    measure.limit = limit;
    return measure;
}

template<typename Measures>
int countOver(const Measures &measures)
{
    return static_cast<int>(
        std::count_if(measures.begin(), measures.end(), [](const Measure &m) { return m.over() > 0; }));
}
} // namespace

Tally tallyOf(const Category &category, const Entry &entry)
{
    const CountingRule &rule = category.counting;
    Tally tally;
    for (const Detail &detail : category.details) {
        const QString text = textOf(entry, detail.id);
        add(tally.answers[detail.id] = emptyMeasure(detail.limit), text, countWords(text, rule), rule);
    }
    tally.entry = emptyMeasure(category.limit);
    for (const Section &section : category.sections) {
        Measure sum = emptyMeasure(section.limit);
        for (const Question &question : section.questions) {
            const QString text = textOf(entry, question.id);
            const int words = countWords(text, rule);
            add(tally.answers[question.id] = emptyMeasure(question.limit), text, words, rule);
            add(sum, text, words, rule);
            add(tally.entry, text, words, rule);
            tally.totals.answered += isBlank(entry, question.id) ? 0 : 1;
        }
        tally.sections.insert(section.id, sum);
    }
    tally.totals.questions = questionCount(category);
    tally.totals.words = tally.entry.words;
    tally.totals.scopesOver =
        countOver(tally.answers) + countOver(tally.sections) + (tally.entry.over() > 0 ? 1 : 0);
    return tally;
}
