#include "storage/connection.h"
#include "storage/filestore.h"
#include "storage/workspace_p.h"

Result<> Workspace::putChunks(const QByteArray &sha256, qint64 size, int first,
                              const QList<QByteArray> &chunks)
{
    return d->write([&] { return FileStore(*d->connection).put(sha256, size, first, chunks); });
}

Result<> Workspace::attach(const Attachment &attachment)
{
    return d->write([&] { return FileStore(*d->connection).attach(attachment, d->clock()); });
}

Result<> Workspace::detach(const AttachmentId &id)
{
    return d->write([&] { return FileStore(*d->connection).detach(id); });
}

Result<QList<Attachment>> Workspace::attachments(const EntryId &entry)
{
    return d->read<QList<Attachment>>([&] { return FileStore(*d->connection).attachmentsOf(entry); });
}

Result<QByteArray> Workspace::chunk(const QByteArray &sha256, int number)
{
    return d->read<QByteArray>([&] { return FileStore(*d->connection).chunk(sha256, number); });
}
