#pragma once

#include "model/attachment.h"
#include "storage/workspace.h"

#include <QByteArray>

/// The files attached to the entries of an open workspace. Lives no longer than the workspace.
class WorkspaceFiles final
{
public:
    explicit WorkspaceFiles(Workspace::Private &workspace);

    /// One slice of a file's chunks of 1 MiB, in one transaction: no more than 8 at a time, so that a save
    /// need not wait long.
    [[nodiscard]] Result<> putChunks(const QByteArray &sha256, qint64 size, int first,
                                     const QList<QByteArray> &chunks);
    /// Refused until all chunks of its file are there.
    [[nodiscard]] Result<> attach(const Attachment &attachment);
    [[nodiscard]] Result<> detach(const AttachmentId &id);
    [[nodiscard]] Result<QList<Attachment>> attachments(const EntryId &entry);
    [[nodiscard]] Result<QByteArray> chunk(const QByteArray &sha256, int number);

private:
    Workspace::Private &m_workspace;
};
