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
    /// Reads a chunk back. Where all of a file's chunks were, in their order, and hold what its SHA-256
    /// names, it is proven, until it is put again, and attaching need not read it whole: that takes seconds,
    /// for which a save would wait.
    [[nodiscard]] Result<> proveChunk(const QByteArray &sha256, qint64 size, int number);
    [[nodiscard]] bool isProven(const QByteArray &sha256, qint64 size) const;
    /// Refused until all chunks of its file are there.
    [[nodiscard]] Result<> attach(const Attachment &attachment);
    /// Its bytes stay until forgetUnused(), so that it can be attached again as it was.
    [[nodiscard]] Result<> detach(const AttachmentId &id);
    /// Both at once or neither: what is attached as @p gone goes, and @p come takes its place.
    [[nodiscard]] Result<> exchange(const AttachmentId &gone, const Attachment &come);
    [[nodiscard]] Result<QList<Attachment>> attachments(const EntryId &entry);
    [[nodiscard]] Result<QByteArray> chunk(const QByteArray &sha256, int number);
    /// Whether all chunks of the file are there, so that they need not be put again.
    [[nodiscard]] Result<bool> hasFile(const QByteArray &sha256);
    /// Removes the bytes of files that are not attached, were not sent and are no proof. Closing a workspace
    /// that was written to does so, and purging.
    [[nodiscard]] Result<> forgetUnused();

private:
    [[nodiscard]] Result<> add(const Attachment &attachment);
    [[nodiscard]] Result<> take(const AttachmentId &id);

    Workspace::Private &m_workspace;
};
