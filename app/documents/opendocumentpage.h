#pragma once

#include "model/result.h"

#include "documents/zipparts.h"

#include <QList>

struct PageLine;

/// Whether the parts are those of an OpenDocument file, whatever its kind.
[[nodiscard]] bool isOpenDocument(const ZipParts &parts);

/// The lines of an OpenDocument text.
[[nodiscard]] Result<QList<PageLine>, ZipParts::Trouble> readOpenDocumentPage(const ZipParts &parts);
