#pragma once

#include <QList>
#include <QString>

/// A text as searching sees it: its words in lower case and without diacritics, one space before, between and
/// behind them. The rules are those of the index (FTS5, unicode61 with remove_diacritics 2): a word is a run
/// of letters and digits, ŵ is a w, composed or not.
struct FoldedText
{
    /// Where a word stands.
    struct Word
    {
        int folded = 0;   ///< in FoldedText::text
        int position = 0; ///< in the text that was folded
        int length = 0;
    };

    QString text;
    QList<Word> words; ///< filled by foldWithPlaces() alone
};

[[nodiscard]] QString fold(const QString &text);
[[nodiscard]] FoldedText foldWithPlaces(const QString &text);
