#include "session/filetaking.h"

#include "documents/filekind.h"
#include "documents/photodata.h"
#include "session/fileputting.h"
#include "session/filerefusal.h"
#include "session/storagethread.h"
#include "session/storedfile.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FileTaking
{
    Q_DECLARE_TR_FUNCTIONS(FileTaking)
};

Result<QList<Attachment>> attachmentsOf(StorageThread &storage, const EntryId &entry)
{
    return storage.post([entry](Workspace &workspace) { return workspace.files().attachments(entry); })
        .result();
}

const Attachment *find(const QList<Attachment> &all, const AttachmentId &id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Attachment &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<> roomFor(const TakingOrder &order, const QList<Attachment> &all)
{
    const auto there = std::count_if(all.begin(), all.end(), [&](const Attachment &each) {
        return each.slot.value == order.slot.role && each.id != order.replaces;
    });
    if (there < order.slot.most)
        return {};
    const QString message = FileTaking::tr("“%1” takes %n file(s), and has as many. Replace one of them, or "
                                           "remove one first.",
                                           nullptr, order.slot.most)
                                .arg(order.slot.title);
    return tl::unexpected(Error{Error::Kind::BadInput, message, order.path});
}

Result<> notTwice(const QByteArray &sha256, const QString &path, const QList<Attachment> &all)
{
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Attachment &each) { return each.sha256 == sha256; });
    if (same == all.end())
        return {};
    const QString message =
        FileTaking::tr("%1 is attached to this entry already, as %2. Nothing was changed.")
            .arg(QFileInfo(path).fileName(), same->name);
    return tl::unexpected(Error{Error::Kind::BadInput, message, path});
}

Attachment attachmentOf(const TakingOrder &order, const PutFile &put, const QString &name,
                        const QDateTime &now)
{
    Attachment attachment;
    attachment.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    attachment.entry = order.entry;
    attachment.slot = {order.slot.role};
    attachment.name = name;
    attachment.sha256 = put.sha256;
    attachment.size = put.size;
    attachment.addedAt = now;
    return attachment;
}

Result<TakenFile> attach(StorageThread &storage, const TakenFile &taken)
{
    return storage
        .post([taken](Workspace &workspace) {
            WorkspaceFiles files = workspace.files();
            return taken.replaced ? files.exchange(taken.replaced->id, taken.attachment)
                                  : files.attach(taken.attachment);
        })
        .result()
        .map([&] { return taken; });
}

QStringList namesOf(const QList<Attachment> &all, const std::optional<AttachmentId> &without)
{
    QStringList names;
    for (const Attachment &each : all) {
        if (each.id != without)
            names += each.name;
    }
    return names;
}

Result<FileKind> checkedKind(QFile &file, const FileSlot &slot)
{
    const QFileInfo info(file.fileName());
    return mayBeRead(info, slot).and_then([&]() -> Result<FileKind> {
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(notReadable(file));
        const FileKind kind = fileKindOf(file);
        return mayBeKind(info, kind, slot).map([&] { return kind; });
    });
}

Error cannotBeCleared(const Attachment &photo)
{
    return {Error::Kind::BadInput,
            FileTaking::tr("Place and device could not be taken out of %1, which is attached as it was. Save "
                           "it as a JPEG picture without them from the program for your photos, and replace "
                           "it with that.")
                .arg(photo.name),
            photo.name};
}
} // namespace

Result<TakenFile> takeFile(StorageThread &storage, const Clock &clock, const TakingOrder &order,
                           const TakingProgress &progress, const std::atomic_bool &giveUp)
{
    const auto all = attachmentsOf(storage, order.entry);
    if (!all)
        return tl::unexpected(all.error());
    if (const auto room = roomFor(order, *all); !room)
        return tl::unexpected(room.error());
    QFile file(order.path);
    const auto kind = checkedKind(file, order.slot);
    if (!kind)
        return tl::unexpected(kind.error());
    const PuttingWatch watch{progress, giveUp};
    const auto read = digestOf(file, watch);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto fresh = notTwice(read->sha256, order.path, *all); !fresh)
        return tl::unexpected(fresh.error());
    if (const auto put = putFile(storage, file, *read, watch); !put)
        return tl::unexpected(put.error());

    TakenFile taken;
    const QString given = QFileInfo(order.path).fileName();
    const QString name = nameFor(given, *kind, order.slot, namesOf(*all, order.replaces));
    taken.attachment = attachmentOf(order, *read, name, clock());
    if (name != given)
        taken.notice = FileTaking::tr("%1 is attached as %2.").arg(given, name);
    if (const Attachment *replaced = order.replaces ? find(*all, *order.replaces) : nullptr)
        taken.replaced = *replaced;
    return attach(storage, taken);
}

Result<> removeFile(StorageThread &storage, const AttachmentId &id)
{
    return storage.post([id](Workspace &workspace) { return workspace.files().detach(id); }).result();
}

Result<TakenFile> takeCleared(StorageThread &storage, const Clock &clock, const Attachment &photo)
{
    const auto bytes = storedBytes(storage, photo, largestPhoto);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto cleared = withoutPhotoData(*bytes);
    if (!cleared)
        return tl::unexpected(cannotBeCleared(photo));
    QBuffer buffer(&*cleared);
    buffer.open(QIODevice::ReadOnly);
    const std::atomic_bool goOn = false;
    const PuttingWatch watch{[](qint64, qint64) {}, goOn};
    const auto read = digestOf(buffer, watch);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto put = putFile(storage, buffer, *read, watch); !put)
        return tl::unexpected(put.error());
    TakenFile taken;
    taken.attachment = photo;
    taken.attachment.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    taken.attachment.sha256 = read->sha256;
    taken.attachment.size = read->size;
    taken.attachment.addedAt = clock();
    taken.replaced = photo;
    return attach(storage, taken);
}
