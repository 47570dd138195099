#pragma once

#include "model/result.h"

#include "documents/zipparts.h"

#include <QList>

struct PageLine;

/// Whether the parts are those of a Word document, of a spreadsheet or of slides.
[[nodiscard]] bool isOfficeOpenXml(const ZipParts &parts);

/// The lines of a Word document.
[[nodiscard]] Result<QList<PageLine>, ZipParts::Trouble> readWordPage(const ZipParts &parts);
