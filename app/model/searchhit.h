#pragma once

#include "model/entry.h"

/// A run of characters in a text.
struct TextRange
{
    int position = 0;
    int length = 0;
    bool operator==(const TextRange &) const = default;
};

/// A place where the words that were searched for stand.
struct SearchHit
{
    enum class Part { Text, Notes };

    EntryId entry;
    QString entryTitle;
    QString categoryTitle;
    Shelf shelf = Shelf::Current;
    QuestionId question; ///< or detail; "project-title" is the entry's title
    Part part = Part::Text;
    QString excerpt;        ///< some words around the first ones found, on one line
    QList<TextRange> marks; ///< the words found, in the excerpt
    bool operator==(const SearchHit &) const = default;
};
