#pragma once

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

/// Earlier and later texts, ready to be compared with each other. A word that stands in many of them says
/// little about which of them belong together, and counts for less.
class ComparedTexts
{
public:
    ComparedTexts(const QStringList &earlier, const QStringList &later);

    /// See likeness().
    [[nodiscard]] double likeness(qsizetype earlier, qsizetype later) const;
    /// The same words in the same order.
    [[nodiscard]] bool isSame(qsizetype earlier, qsizetype later) const;

    /// By what the same wordings are found.
    [[nodiscard]] QString earlierWords(qsizetype index) const { return m_earlier[size_t(index)].joined; }
    [[nodiscard]] QString laterWords(qsizetype index) const { return m_later[size_t(index)].joined; }
    /// How many steps it takes to compare all with all.
    [[nodiscard]] qint64 work() const;

private:
    /// What a text holds, each with its weight, sorted.
    using Features = std::vector<std::pair<quint64, double>>;
    struct Text
    {
        QString joined;
        Features words;
        Features beginnings; ///< of words, so that "improve" and "improving" are alike
        Features pairs;      ///< of words that follow each other
    };

    [[nodiscard]] static double shared(const Features &one, const Features &other);
    [[nodiscard]] std::vector<Text> textsOf(const QList<QStringList> &words,
                                            const QHash<QString, int> &counts);
    [[nodiscard]] quint64 numberOf(const QString &word);

    QHash<QString, quint64> m_numbers;
    std::vector<Text> m_earlier;
    std::vector<Text> m_later;
};
