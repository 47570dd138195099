#include "criteria/comparedtexts.h"

#include "criteria/promptwords.h"

#include <QSet>

#include <algorithm>

namespace {
constexpr qsizetype longestFunctionWord = 3; // "how", "of", "the"
constexpr double functionWordWeight = 0.4;
constexpr qsizetype beginningLength = 5;

// Of what the likeness of two texts is made.
constexpr double shareOfWords = 0.6;
constexpr double shareOfBeginnings = 0.2;
constexpr double shareOfPairs = 0.2;

QList<QStringList> wordsOf(const QStringList &texts)
{
    QList<QStringList> words;
    for (const QString &text : texts)
        words += promptWords(text);
    return words;
}

/// In how many texts each word stands.
QHash<QString, int> countsIn(const QList<QStringList> &texts)
{
    QHash<QString, int> counts;
    for (const QStringList &words : texts) {
        const QSet<QString> distinct(words.cbegin(), words.cend());
        for (const QString &word : distinct)
            ++counts[word];
    }
    return counts;
}

/// Both of one edition and its successor hold most words, so that the higher count is the true one.
QHash<QString, int> higherOf(QHash<QString, int> counts, const QHash<QString, int> &others)
{
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        int &count = counts[other.key()];
        count = std::max(count, other.value());
    }
    return counts;
}

double weightOf(const QString &word, int count)
{
    const bool isLong = word.size() > longestFunctionWord || word.front().isNumber();
    return (isLong ? 1.0 : functionWordWeight) / count;
}

QString beginningOf(const QString &word)
{
    return word.endsWith(u's') && word.size() <= beginningLength && word.size() > longestFunctionWord
               ? word.chopped(1)
               : word.left(beginningLength);
}
} // namespace

ComparedTexts::ComparedTexts(const QStringList &earlier, const QStringList &later)
{
    const QList<QStringList> earlierWords = wordsOf(earlier);
    const QList<QStringList> laterWords = wordsOf(later);
    const QHash<QString, int> counts = higherOf(countsIn(earlierWords), countsIn(laterWords));
    m_earlier = textsOf(earlierWords, counts);
    m_later = textsOf(laterWords, counts);
}

quint64 ComparedTexts::numberOf(const QString &word)
{
    const auto found = m_numbers.constFind(word);
    if (found != m_numbers.constEnd())
        return *found;
    const quint64 number = quint64(m_numbers.size()) + 1;
    m_numbers.insert(word, number);
    return number;
}

std::vector<ComparedTexts::Text> ComparedTexts::textsOf(const QList<QStringList> &all,
                                                        const QHash<QString, int> &counts)
{
    std::vector<Text> texts;
    texts.reserve(size_t(all.size()));
    for (const QStringList &words : all) {
        Text text;
        text.joined = words.join(u' ');
        for (const QString &word : words) {
            const double weight = weightOf(word, counts.value(word));
            const quint64 number = numberOf(word);
            if (!text.words.empty()) {
                const auto &[before, beforeWeight] = text.words.back();
                text.pairs.emplace_back(before << 32 | number, (beforeWeight + weight) / 2);
            }
            text.words.emplace_back(number, weight);
            text.beginnings.emplace_back(numberOf(beginningOf(word)), weight);
        }
        for (Features *features : {&text.words, &text.beginnings, &text.pairs})
            std::sort(features->begin(), features->end());
        texts.push_back(std::move(text));
    }
    return texts;
}

/// The weight of what both hold, as a part of all that they hold.
double ComparedTexts::shared(const Features &one, const Features &other)
{
    double both = 0;
    double all = 0;
    auto left = one.cbegin();
    auto right = other.cbegin();
    while (left != one.cend() || right != other.cend()) {
        const bool takesLeft = right == other.cend() || (left != one.cend() && left->first <= right->first);
        const bool takesRight = left == one.cend() || (right != other.cend() && right->first <= left->first);
        if (takesLeft && takesRight)
            both += left->second + right->second;
        all += (takesLeft ? left->second : 0) + (takesRight ? right->second : 0);
        left += takesLeft ? 1 : 0;
        right += takesRight ? 1 : 0;
    }
    return all > 0 ? both / all : 0;
}

double ComparedTexts::likeness(qsizetype earlier, qsizetype later) const
{
    const Text &one = m_earlier[size_t(earlier)];
    const Text &other = m_later[size_t(later)];
    if (one.joined == other.joined)
        return 1;
    const double words = shared(one.words, other.words);
    const double beginnings = shared(one.beginnings, other.beginnings);
    if (one.pairs.empty() && other.pairs.empty())
        return (words * shareOfWords + beginnings * shareOfBeginnings) / (shareOfWords + shareOfBeginnings);
    return words * shareOfWords + beginnings * shareOfBeginnings +
           shared(one.pairs, other.pairs) * shareOfPairs;
}

bool ComparedTexts::isSame(qsizetype earlier, qsizetype later) const
{
    return earlierWords(earlier) == laterWords(later);
}

qint64 ComparedTexts::work() const
{
    const auto lengthOf = [](const std::vector<Text> &texts) {
        qint64 length = 0;
        for (const Text &text : texts)
            length += qint64(text.words.size()) + 1;
        return length;
    };
    return lengthOf(m_earlier) * qint64(m_later.size()) + lengthOf(m_later) * qint64(m_earlier.size());
}
