#include "session/bundling.h"

#include "documents/bundle.h"
#include "documents/entryjson.h"
#include "documents/mailmessage.h"
#include "session/backupfiles.h"
#include "session/exporting.h"
#include "session/freezing.h"
#include "session/inbackground.h"
#include "session/storagethread.h"
#include "storage/backup.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"
#include "writing/tallying.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The entry's bytes and its files.
struct Contents
{
    QByteArray entry;
    QList<SentFile> files;
};

Result<Contents> contentsOf(Workspace &workspace, const BundleOrder &order, const QDateTime &now)
{
    const auto latest = workspace.outbox().latestSubmission(order.entry.id);
    if (!latest)
        return tl::unexpected(latest.error());
    const bool stands = *latest && (*latest)->state != SubmissionState::Rejected &&
                        (*latest)->state != SubmissionState::Cancelled;
    if (stands)
        return Contents{(*latest)->body, (*latest)->files};
    const auto attachments = workspace.files().attachments(order.entry.id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    const QList<SentFile> files = filesOf(order.category, *attachments);
    const Tally tally = tallyOf(order.category, order.entry);
    return Contents{entryJson(order.category, order.entry, tally, SubmissionId(), now, files), files};
}

Result<> writeFiles(StorageThread &storage, Bundle &bundle, const QList<SentFile> &files,
                    const QString &folder)
{
    QList<BackedUpFile> wanted;
    for (const SentFile &file : files) {
        wanted.append({QByteArray::fromHex(file.sha256), file.size});
        bundle.files.append({file, folder + u'/' + QString::fromLatin1(file.sha256)});
    }
    return copyFiles(storage, wanted, folder, std::atomic_bool(false));
}

MailMessage mailOf(const BundleOrder &order, const QDateTime &now)
{
    MailMessage mail;
    for (const Contact &contact : order.category.contacts) {
        if (mail.to.isEmpty())
            mail.to = contact.email;
    }
    mail.subject =
        //: the subject of an e-mail: %1 is the title of an entry, %2 the category
        QCoreApplication::translate("Bundling", "Award entry: %1 (%2)")
            .arg(order.entry.title, order.category.title);
    mail.text = QCoreApplication::translate(
        "Bundling", "Hello,\n\nplease find our entry attached, with its supporting files.\n\nPlease confirm "
                    "that it has arrived.\n");
    mail.attachment = order.path;
    mail.writtenAt = now;
    return mail;
}

Result<> write(StorageThread &storage, const BundleOrder &order, const QDateTime &now)
{
    const auto contents =
        storage.post([&](Workspace &workspace) { return contentsOf(workspace, order, now); }).result();
    if (!contents)
        return tl::unexpected(contents.error());
    const QTemporaryDir folder;
    Bundle bundle;
    bundle.entry = contents->entry;
    bundle.readCopy = exportedText(order.category, order.entry);
    bundle.madeAt = now;
    return writeFiles(storage, bundle, contents->files, folder.path())
        .and_then([&] { return writeBundle(order.path, bundle); })
        .and_then(
            [&] { return order.mail.isEmpty() ? Result<>() : writeMail(order.mail, mailOf(order, now)); });
}
} // namespace

QFuture<Result<>> writeEntryBundle(StorageThread &storage, const BundleOrder &order, const QDateTime &now)
{
    return inBackground([&storage, order, now] { return write(storage, order, now); });
}
