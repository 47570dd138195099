#pragma once

#include "model/searchhit.h"

#include <QStringList>

/// What is searched for, from words as somebody types them. All must occur, in any order; the last may be the
/// beginning of a word; what stands in quotation marks must stand together. Nothing in it is an operator.
class SearchQuery final
{
public:
    explicit SearchQuery(const QString &typed);

    /// Nothing was typed but spaces and signs.
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /// The same for FTS5.
    [[nodiscard]] QString ftsExpression() const;
    /// @p folded is a text from fold().
    [[nodiscard]] bool matches(const QString &folded) const;
    /// How often the terms occur in a folded text.
    [[nodiscard]] int countIn(const QString &folded) const;
    /// Where the terms stand in a text, in its order, none over another.
    [[nodiscard]] QList<TextRange> rangesIn(const QString &text) const;

private:
    struct Term
    {
        QString words;     ///< folded, a space between two
        bool whole = true; ///< not the beginning of a word
        [[nodiscard]] QString pattern() const;
    };

    void addTerms(const QString &words, bool together);
    void addTerm(const QString &folded);

    QList<Term> m_terms;
};
