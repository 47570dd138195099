#include "storage/workspacefiles.h"

#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/workspace_p.h"

WorkspaceFiles::WorkspaceFiles(Workspace::Private &workspace)
    : m_workspace(workspace)
{}

WorkspaceFiles Workspace::files()
{
    return WorkspaceFiles(*d);
}

Result<> WorkspaceFiles::putChunks(const QByteArray &sha256, qint64 size, int first,
                                   const QList<QByteArray> &chunks)
{
    m_workspace.fileProofs.forget(sha256);
    return m_workspace.write(
        [&] { return FileStore(*m_workspace.connection).put(sha256, size, first, chunks); });
}

Result<> WorkspaceFiles::proveChunk(const QByteArray &sha256, qint64 size, int number)
{
    const auto count = static_cast<int>((size + FileStore::chunkSize - 1) / FileStore::chunkSize);
    return chunk(sha256, number).map([&](const QByteArray &bytes) {
        m_workspace.fileProofs.add(sha256, size, number, count, bytes);
    });
}

bool WorkspaceFiles::isProven(const QByteArray &sha256, qint64 size) const
{
    return m_workspace.fileProofs.has(sha256, size);
}

Result<> WorkspaceFiles::attach(const Attachment &attachment)
{
    return m_workspace.write([&] { return add(attachment); });
}

Result<> WorkspaceFiles::add(const Attachment &attachment)
{
    return FileStore(*m_workspace.connection)
        .attach(attachment, m_workspace.clock(), isProven(attachment.sha256, attachment.size));
}

/// What was attached was proven then, and is not written to since.
Result<> WorkspaceFiles::take(const AttachmentId &id)
{
    const FileStore files(*m_workspace.connection);
    const auto gone = files.attachment(id);
    return files.detach(id).map([&] {
        if (gone)
            m_workspace.fileProofs.note(gone->sha256, gone->size);
    });
}

Result<> WorkspaceFiles::detach(const AttachmentId &id)
{
    return m_workspace.write([&] { return take(id); });
}

Result<> WorkspaceFiles::exchange(const AttachmentId &gone, const Attachment &come)
{
    return m_workspace.write([&] { return take(gone).and_then([&] { return add(come); }); });
}

Result<QList<Attachment>> WorkspaceFiles::attachments(const EntryId &entry)
{
    return m_workspace.read<QList<Attachment>>(
        [&] { return FileStore(*m_workspace.connection).attachmentsOf(entry); });
}

Result<QByteArray> WorkspaceFiles::chunk(const QByteArray &sha256, int number)
{
    return m_workspace.read<QByteArray>(
        [&] { return FileStore(*m_workspace.connection).chunk(sha256, number); });
}

Result<bool> WorkspaceFiles::hasFile(const QByteArray &sha256)
{
    return m_workspace.read<bool>([&] { return FileStore(*m_workspace.connection).has(sha256); });
}

Result<> WorkspaceFiles::forgetUnused()
{
    return m_workspace.write([&] { return FileStore(*m_workspace.connection).forgetUnused(); });
}
