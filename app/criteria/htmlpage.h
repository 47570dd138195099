#pragma once

#include "model/page.h"
#include "model/result.h"

#include <QByteArray>

/// A page as a browser saved it, or as a server sent it. Nothing that it refers to is loaded or run.
/// @p charset is what the server said of it and may be empty: then the page's own word counts, else UTF-8
/// where it is that, else Windows-1252. @p file is only named in errors: too long, too deeply nested, or
/// with more lines than any page of a category.
[[nodiscard]] Result<Page> readHtmlPage(const QByteArray &html, const QString &file,
                                        const QByteArray &charset = {});
