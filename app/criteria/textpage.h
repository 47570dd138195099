#pragma once

#include "model/page.h"
#include "model/result.h"

/// The longest page that is read, in bytes of its file.
inline constexpr qint64 longestPage = 4 * 1024 * 1024;
/// The most lines of a page, blank ones not counted.
inline constexpr qsizetype mostLines = 5'000;

/// A page as its text was pasted, or stands in a file of plain text. A line that goes on in the next one,
/// set in below the words of its item, is one.
[[nodiscard]] Page readTextPage(const QString &text);

/// Text in UTF-8, UTF-16 with a byte order mark or, where it is neither, Windows-1252. @p file is only named
/// in the error: it is refused where it is too long or is no text.
[[nodiscard]] Result<Page> readTextPage(const QByteArray &bytes, const QString &file);

/// The text of a line with white space of every kind made plain, and without what cannot be seen.
[[nodiscard]] QString plainLine(const QString &line);
