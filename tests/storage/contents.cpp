#include "contents.h"
#include "storage/workspacefiles.h"
#include "storage/workspacehistory.h"
#include "storage/workspaceoutbox.h"

#include "storage/backup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString shortened(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(8);
    return u"%1…(%2 bytes, %3)"_s.arg(QString::fromUtf8(bytes.left(12)))
        .arg(bytes.size())
        .arg(QString::fromLatin1(hash));
}

QString described(const Entry &entry)
{
    QStringList lines;
    for (auto it = entry.answers.cbegin(); it != entry.answers.cend(); ++it)
        lines += u"  answer %1 %2 %3 %4 [%5]\n"_s.arg(it.key().value, shortened(it->text.toUtf8()), it->notes)
                     .arg(it->done)
                     .arg(it->covered.join(u','));
    for (const DeclarationId &id : entry.agreed)
        lines += u"  agreed to %1\n"_s.arg(id.value);
    std::sort(lines.begin(), lines.end());
    const QString heading =
        u"entry %1 %2 %3 %4\n"_s.arg(entry.id.value, entry.title, nameOf(entry.shelf), entry.edition);
    return heading + lines.join(QString());
}

/// Revisions that storage keeps by itself get an id that is another one each time.
QString known(const RevisionId &id)
{
    return QUuid::fromString(id.value).isNull() ? id.value : u"of its own"_s;
}

Result<QString> historyOf(Workspace &workspace, const EntryId &entry, const QuestionId &question)
{
    const auto history = workspace.history().timeline(entry, question);
    if (!history)
        return tl::unexpected(history.error());
    QString text;
    for (const RevisionSummary &about : *history) {
        const auto kept = workspace.history().revision(about.id);
        if (!kept)
            return tl::unexpected(kept.error());
        text += u"  revision %1 %2 after %3 %4 %5 %6\n"_s.arg(
            known(about.id), nameOf(about.cause), known(about.parent), about.name + about.snapshot.value,
            shortened(kept->text.toUtf8()), kept->notes);
    }
    return text;
}

Result<QString> bytesIn(Workspace &workspace, const QByteArray &sha256, qint64 size)
{
    QByteArray bytes;
    for (int number = 0; bytes.size() < size; ++number) {
        const auto chunk = workspace.files().chunk(sha256, number);
        if (!chunk)
            return tl::unexpected(chunk.error());
        bytes += *chunk;
    }
    return shortened(bytes);
}

Result<QString> filesOf(Workspace &workspace, const EntryId &entry)
{
    const auto attached = workspace.files().attachments(entry);
    if (!attached)
        return tl::unexpected(attached.error());
    QString text;
    for (const Attachment &file : *attached) {
        const auto bytes = bytesIn(workspace, file.sha256, file.size);
        if (!bytes)
            return bytes;
        text += u"  file %1 %2 %3 %4\n"_s.arg(file.id.value, file.slot.value, file.name, *bytes);
    }
    return text;
}

Result<QString> proofsOf(Workspace &workspace, const SubmissionId &id)
{
    const auto proofs = workspace.outbox().proofs(id);
    if (!proofs)
        return tl::unexpected(proofs.error());
    QString text;
    for (const SubmissionProof &proof : *proofs) {
        const auto bytes = bytesIn(workspace, proof.sha256, proof.size);
        if (!bytes)
            return bytes;
        text += u"    proof %1 %2\n"_s.arg(proof.name, *bytes);
    }
    return text;
}

Result<QString> sentOf(Workspace &workspace, const EntryId &entry)
{
    const auto submission = workspace.outbox().latestSubmission(entry);
    if (!submission)
        return tl::unexpected(submission.error());
    if (!*submission)
        return QString();
    const Submission &sent = **submission;
    QString text = u"  submission %1 %2 %3\n"_s.arg(sent.id.value, nameOf(sent.state), shortened(sent.body));
    for (const SentFile &file : sent.files) {
        const auto bytes = bytesIn(workspace, QByteArray::fromHex(file.sha256), file.size);
        if (!bytes)
            return bytes;
        text += u"    sent file %1 %2 %3 %4\n"_s.arg(file.name, *bytes, nameOf(file.state))
                    .arg(file.acknowledged);
    }
    return proofsOf(workspace, sent.id).map([&](const QString &proofs) { return text + proofs; });
}

Result<QString> contentsOf(Workspace &workspace, const EntryId &id)
{
    const auto stored = workspace.entry(id);
    if (!stored)
        return tl::unexpected(stored.error());
    QString text = described(stored->entry);
    QStringList questions;
    for (auto it = stored->entry.answers.cbegin(); it != stored->entry.answers.cend(); ++it)
        questions += it.key().value;
    std::sort(questions.begin(), questions.end());
    for (const QString &question : std::as_const(questions)) {
        const auto history = historyOf(workspace, id, {question});
        if (!history)
            return history;
        text += *history;
    }
    const auto files = filesOf(workspace, id);
    if (!files)
        return files;
    const auto sent = sentOf(workspace, id);
    if (!sent)
        return sent;
    return text + *files + *sent;
}
} // namespace

Result<QString> contentsOf(Workspace &workspace)
{
    const auto entries = workspace.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    QStringList texts;
    for (const EntrySummary &entry : *entries) {
        const auto text = contentsOf(workspace, entry.id);
        if (!text)
            return text;
        texts += *text;
    }
    std::sort(texts.begin(), texts.end());
    return texts.join(QString());
}

Result<QString> contentsOfBackups(const QString &folder)
{
    QString text;
    const QStringList backups = backupsIn(folder);
    for (const QString &path : backups) {
        QStringList entries;
        const auto read = forEachEntryIn(path, [&](const StoredEntry &stored) -> Result<> {
            entries += described(stored.entry);
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        std::sort(entries.begin(), entries.end());
        text += u"backup %1\n%2"_s.arg(QFileInfo(path).fileName(), entries.join(QString()));
    }
    return text;
}
