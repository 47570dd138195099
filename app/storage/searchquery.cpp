#include "storage/searchquery.h"

#include "storage/foldedtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A page that somebody pastes is found by its first words; FTS5 takes no more than 256 terms.
constexpr qsizetype mostWords = 60;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}
} // namespace

QString SearchQuery::Term::pattern() const
{
    return whole ? u" %1 "_s.arg(words) : u" %1"_s.arg(words);
}

SearchQuery::SearchQuery(const QString &typed)
{
    bool together = false;
    QString words;
    for (const QChar c : typed) {
        if (!isQuote(c)) {
            words += c.category() == QChar::Other_Control ? QChar(u' ') : c;
            continue;
        }
        addTerms(words, together);
        words.clear();
        together = !together;
    }
    const QString trimmed = typed.trimmed();
    const bool closed = !together && !trimmed.isEmpty() && isQuote(trimmed.back());
    addTerms(words, together);
    if (!m_terms.isEmpty())
        m_terms.last().whole = closed;
}

void SearchQuery::addTerms(const QString &words, bool together)
{
    if (together) {
        addTerm(fold(words).trimmed());
        return;
    }
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        addTerm(fold(part).trimmed()); // "co-operate" is two words that stand together
}

void SearchQuery::addTerm(const QString &folded)
{
    qsizetype taken = 0;
    for (const Term &term : std::as_const(m_terms))
        taken += term.words.count(u' ') + 1;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords - taken);
    if (!words.isEmpty())
        m_terms.append({words.join(u' '), true});
}

QString SearchQuery::ftsExpression() const
{
    QStringList terms;
    for (const Term &term : m_terms)
        terms += (term.whole ? u"\"%1\""_s : u"\"%1\" *"_s).arg(term.words);
    return terms.join(u' ');
}

bool SearchQuery::matches(const QString &folded) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return folded.contains(term.pattern()); });
}

int SearchQuery::countIn(const QString &folded) const
{
    int count = 0;
    for (const Term &term : m_terms)
        count += int(folded.count(term.pattern()));
    return count;
}

QList<TextRange> SearchQuery::rangesIn(const QString &text) const
{
    const FoldedText folded = foldWithPlaces(text);
    const auto wordFrom = [&](qsizetype at) {
        return std::lower_bound(
            folded.words.begin(), folded.words.end(), at,
            [](const FoldedText::Word &word, qsizetype wanted) { return word.folded < wanted; });
    };
    QList<TextRange> ranges;
    for (const Term &term : m_terms) {
        const QString pattern = term.pattern();
        for (auto at = folded.text.indexOf(pattern); at >= 0; at = folded.text.indexOf(pattern, at + 1)) {
            const auto first = wordFrom(at + 1);
            const auto last = std::prev(wordFrom(at + 1 + term.words.size()));
            ranges.append({first->position, last->position + last->length - first->position});
        }
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &one, const TextRange &other) {
        return std::pair(one.position, -one.length) < std::pair(other.position, -other.length);
    });
    QList<TextRange> apart;
    for (const TextRange &range : std::as_const(ranges)) {
        if (apart.isEmpty() || range.position >= apart.last().position + apart.last().length)
            apart += range;
    }
    return apart;
}
