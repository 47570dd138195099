#pragma once

#include "model/page.h"
#include "model/programmeset.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

// Pages from wherever a person has them. Each takes as long as its reading takes: run it in the background.

/// A file: .html, .htm, .xhtml, .docx, .odt or text, told by its content and not only by its name.
[[nodiscard]] Result<Page> readPageFile(const QString &path);
/// The same of bytes that are in no file. @p name is said in errors, and its ending counts as a file's.
[[nodiscard]] Result<Page> readPageBytes(const QByteArray &bytes, const QString &name);
/// What was fetched. @p contentType is the server's word: "text/html; charset=utf-8".
[[nodiscard]] Result<Page> readFetchedPage(const QByteArray &bytes, const QString &contentType,
                                           const QString &address);
/// What was pasted: HTML where the clipboard has it and it holds more than the text, else the text.
[[nodiscard]] Result<Page> readPastedPage(const QString &text, const QByteArray &html);

/// More bytes than any file of a page has, pictures included.
inline constexpr qint64 longestPageFile = 32 * 1024 * 1024;

/// The sets in a folder of *.programme.json, by name. A file that cannot be read is left out.
[[nodiscard]] QList<ProgrammeSet> readProgrammeSets(const QString &folder);
