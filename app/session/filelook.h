#pragma once

#include "model/attachment.h"
#include "model/result.h"

#include <QStringList>

class StorageThread;

/// What can be said of an attached file by its content.
struct FileLook
{
    QString kind;            ///< "PDF document"
    bool hasPicture = false; ///< it is a picture, or its first page makes one
    QStringList says;        ///< of a photo: place, device, time and author, each in words
    bool unread = false;     ///< a photo that may tell more than could be read here
    bool operator==(const FileLook &) const = default;
};

/// Waits for the storage thread: for threads that may wait.
[[nodiscard]] FileLook lookAt(StorageThread &storage, const Attachment &file);
