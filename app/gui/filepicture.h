#pragma once

#include "model/attachment.h"

#include <QImage>

class StorageThread;

/// A small picture of an attached picture, the right way up, or of the first page of a PDF document, no more
/// than @p edge pixels wide and high; null where it cannot be shown. For threads that may wait.
[[nodiscard]] QImage filePicture(StorageThread &storage, const Attachment &file, int edge);
