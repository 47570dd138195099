#pragma once

#include "model/attachment.h"

#include <QImage>

class StorageThread;

/// A small picture of an attached picture, no more than @p edge pixels wide and high, the right way up; null
/// where it cannot be shown. For threads that may wait.
[[nodiscard]] QImage filePicture(StorageThread &storage, const Attachment &file, int edge);
