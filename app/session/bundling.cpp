#include "session/bundling.h"

#include "documents/bundle.h"
#include "documents/entryjson.h"
#include "documents/entryreading.h"
#include "documents/mailmessage.h"
#include "documents/plaintext.h"
#include "documents/sentblocks.h"
#include "session/backupfiles.h"
#include "session/exporting.h"
#include "session/freezing.h"
#include "session/inbackground.h"
#include "session/storagethread.h"
#include "storage/backup.h"
#include "storage/privatefolder.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"
#include "writing/tallying.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Bundling
{
    Q_DECLARE_TR_FUNCTIONS(Bundling)
};

/// The entry's bytes, the same for reading, and its files.
struct Contents
{
    QByteArray entry;
    QByteArray readCopy;
    QList<SentFile> files;
    QString recipient; ///< of a mail with it
};

/// Who takes it where it was sent, else who is named by its category; empty where nobody is.
QString recipientOf(const Category &category, const std::optional<Submission> &latest)
{
    QString recipient = latest ? latest->endpoint.terms.contact : QString();
    for (const Contact &contact : category.contacts) {
        if (recipient.isEmpty())
            recipient = contact.email;
    }
    return recipient;
}

/// Of what was frozen, for the entry may be another by now.
QByteArray readCopyOf(const QByteArray &body, const BundleOrder &order)
{
    const auto entry = readEntryJson(body);
    return entry ? plainText(sentBlocks(*entry)).toUtf8() : exportedText(order.category, order.entry);
}

Result<Contents> contentsOf(Workspace &workspace, const BundleOrder &order, const QDateTime &now)
{
    const auto latest = workspace.outbox().latestSubmission(order.entry.id);
    if (!latest)
        return tl::unexpected(latest.error());
    const QString recipient = recipientOf(order.category, *latest);
    if (isBundledAsFrozen(*latest))
        return Contents{(*latest)->body, readCopyOf((*latest)->body, order), (*latest)->files, recipient};
    const auto attachments = workspace.files().attachments(order.entry.id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    const QList<SentFile> files = filesOf(order.category, *attachments);
    const Tally tally = tallyOf(order.category, order.entry);
    return Contents{entryJson(order.category, order.entry, tally, SubmissionId(), now, files),
                    exportedText(order.category, order.entry), files, recipient};
}

/// The copies of the files are not where the bundle is to be: both may be short of room.
Error notPrepared(const BundleOrder &order, const QString &folder, const Error &why)
{
    const QString path = QDir::toNativeSeparators(order.path);
    return {why.kind,
            //: %1 is a path, %2 a folder, %3 a whole sentence
            Bundling::tr("The bundle %1 was not written, because its files could not be prepared in %2. Make "
                         "room there and try again. %3")
                .arg(path, QDir::toNativeSeparators(folder), why.message),
            path};
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

QString subjectOf(const BundleOrder &order)
{
    //: the subject of an e-mail: %1 is the title of an entry, %2 the category
    return Bundling::tr("Award entry: %1 (%2)").arg(order.entry.title, order.category.title);
}

MailMessage mailOf(const BundleOrder &order, const QString &recipient, const QDateTime &now)
{
    MailMessage mail;
    mail.to = recipient;
    mail.subject = subjectOf(order);
    mail.text = Bundling::tr("Hello,\n\nplease find our entry attached, with its supporting files.\n\nPlease "
                             "confirm that it has arrived.\n");
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
    const PrivateFolder folder;
    if (!folder.isValid())
        return tl::unexpected(
            notPrepared(order, QDir::tempPath(), {Error::Kind::File, folder.errorString(), {}}));
    Bundle bundle;
    bundle.entry = contents->entry;
    bundle.readCopy = contents->readCopy;
    bundle.madeAt = now;
    if (const auto copied = writeFiles(storage, bundle, contents->files, folder.path()); !copied)
        return tl::unexpected(notPrepared(order, folder.path(), copied.error()));
    return writeBundle(order.path, bundle).and_then([&] {
        return order.mail.isEmpty() ? Result<>()
                                    : writeMail(order.mail, mailOf(order, contents->recipient, now));
    });
}
} // namespace

QFuture<Result<>> writeEntryBundle(StorageThread &storage, const BundleOrder &order, const QDateTime &now,
                                   QThreadPool &pool)
{
    return inBackground([&storage, order, now] { return write(storage, order, now); }, pool);
}

bool isBundledAsFrozen(const std::optional<Submission> &latest)
{
    return latest && latest->state != SubmissionState::Rejected &&
           latest->state != SubmissionState::Cancelled;
}

QUrl mailAddressOf(const BundleOrder &order, const std::optional<Submission> &latest)
{
    const QString text = Bundling::tr(
        "Hello,\n\nplease find our entry attached, with its supporting files.\n\nPlease confirm that "
        "it has arrived.\n\n[Before you send this: attach the file %1]\n");
    QUrlQuery query;
    const auto encoded = [](const QString &value) {
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    query.addQueryItem(u"subject"_s, encoded(subjectOf(order)));
    query.addQueryItem(u"body"_s, encoded(text.arg(QDir::toNativeSeparators(order.path))));
    QUrl address;
    address.setScheme(u"mailto"_s);
    address.setPath(recipientOf(order.category, latest));
    address.setQuery(query);
    return address;
}
