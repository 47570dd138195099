#pragma once

#include <QList>
#include <QStringView>

/// A text in parts that are the text again when put together. The views look into @p text.

/// Each with the line break it ends in.
[[nodiscard]] QList<QStringView> paragraphsOf(QStringView text);
/// Each with the space that follows it; none goes over a line break.
[[nodiscard]] QList<QStringView> sentencesOf(QStringView text);
/// Words, the marks between them, line breaks and other white space, one by one. What a reader takes for one
/// character is never parted, and "don't", "3.5" and "front-line" are one word each.
[[nodiscard]] QList<QStringView> wordsAndMarksOf(QStringView text);
