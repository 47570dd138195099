#pragma once

#include <QString>

/// What a line begins with where it is an item of a list.
struct ListMark
{
    QString mark;          ///< "•", "3.", "(a)", "Q2:"; empty where the line is no item
    qsizetype length = 0;  ///< of the mark and the space after it, in the line
    bool isNumber = false; ///< a number, or a letter or a word that counts
};

/// The mark at the beginning of @p line, which has no space before it.
[[nodiscard]] ListMark listMarkOf(const QString &line);

/// The number that @p mark counts with: 3 for "3.", "(c)", "Q3:" and "iii."; 0 for others.
[[nodiscard]] int numberOfMark(const QString &mark);
