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
    return m_workspace.write(
        [&] { return FileStore(*m_workspace.connection).put(sha256, size, first, chunks); });
}

Result<> WorkspaceFiles::attach(const Attachment &attachment)
{
    return m_workspace.write(
        [&] { return FileStore(*m_workspace.connection).attach(attachment, m_workspace.clock()); });
}

Result<> WorkspaceFiles::detach(const AttachmentId &id)
{
    return m_workspace.write([&] { return FileStore(*m_workspace.connection).detach(id); });
}

Result<> WorkspaceFiles::exchange(const AttachmentId &gone, const Attachment &come)
{
    return m_workspace.write([&] {
        const FileStore files(*m_workspace.connection);
        return files.detach(gone).and_then([&] { return files.attach(come, m_workspace.clock()); });
    });
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
