#pragma once

#include "model/id.h"

#include <QByteArray>
#include <QDateTime>

using AttachmentId = Id<struct AttachmentTag>;
using FileSlotId = Id<struct FileSlotTag>;

/// A file that belongs to an entry. Its bytes are kept once in the workspace under their SHA-256.
struct Attachment
{
    AttachmentId id;
    EntryId entry;
    FileSlotId slot;
    QString name; ///< without a folder
    QByteArray sha256;
    qint64 size = 0; ///< bytes
    QDateTime addedAt;
    bool operator==(const Attachment &) const = default;
};
