#pragma once

#include <QRegularExpression>
#include <QString>

#include <initializer_list>

// Wordings to look for, each a regular expression, whatever the case.

/// One of @p phrases as the whole of a line, but for a question mark, a colon or a full stop.
[[nodiscard]] QRegularExpression wholeLine(std::initializer_list<QStringView> phrases);
/// One of @p phrases at the beginning of a line.
[[nodiscard]] QRegularExpression atBegin(std::initializer_list<QStringView> phrases);
/// One of @p phrases anywhere, as whole words.
[[nodiscard]] QRegularExpression anywhere(std::initializer_list<QStringView> phrases);
/// One of @p phrases anywhere before a colon that ends the line.
[[nodiscard]] QRegularExpression leadingIn(std::initializer_list<QStringView> phrases);

/// Whether @p line holds the phrases; curly apostrophes count as straight ones.
[[nodiscard]] bool says(const QString &line, const QRegularExpression &phrases);
