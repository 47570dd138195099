#pragma once

#include "model/page.h"
#include "model/result.h"

#include <QByteArray>

/// The lines of a text document as a word processor saved it: .docx (Office Open XML) or .odt
/// (OpenDocument). Headings, lists with their depth and bold lines are kept; tables give a line for each
/// cell; nothing that the document refers to is loaded. @p file is only named in errors: it is no such
/// document, is locked with a password, or holds more than a page could.
[[nodiscard]] Result<Page> readOfficePage(const QByteArray &bytes, const QString &file);
