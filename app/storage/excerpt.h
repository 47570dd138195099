#pragma once

#include "model/searchhit.h"

/// A line of a text, around the words that were found.
struct Excerpt
{
    QString text;
    QList<TextRange> marks; ///< the words found, in the excerpt
};

/// @p found is in the order of the text; without any the text's beginning is taken. Every sign of @p text
/// that the excerpt takes is one of the excerpt's: a line break becomes a space.
[[nodiscard]] Excerpt excerptOf(const QString &text, const QList<TextRange> &found);

/// Where the first of the excerpt's marks stands in the text that it was taken from; empty where that text
/// has changed since.
[[nodiscard]] TextRange markIn(const QString &text, const Excerpt &excerpt);
