// From a copy that was just written to a backup that can be relied on.
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/packedtext.h"
#include "storage/platformfile.h"
#include "storage/revisionstore.h"
#include "storage/shownvalues.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::Literals::StringLiterals;

namespace {
Error notWritten(const QString &path, const QString &reason)
{
    const QString message = QCoreApplication::translate(
        "Backup",
        "The backup %1 could not be written (%2). Your entries are saved in the workspace. Check the "
        "folder for backups; it is tried again.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), reason), path};
}

Error damagedCopy(const QString &path, const QString &detail)
{
    const QString message = QCoreApplication::translate(
        "Backup",
        "No backup was made, because it would not have been sound: %1. Earlier backups are kept in %2. "
        "Close the workspace and open it again, so that it is looked through.");
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    return {Error::Kind::Damaged, message.arg(detail, folder), path};
}

Error damagedTexts(const QString &path, const QStringList &names)
{
    const QString detail =
        QCoreApplication::translate("Backup", "these texts of the workspace are not what was saved: %1");
    return damagedCopy(path, detail.arg(shownNames(names)));
}

/// In one step on the same disk; as a copy to another one.
Result<> moveTo(const QString &part, const QString &unfinished, const QString &path)
{
    QFile::remove(part);
    std::error_code failed;
    std::filesystem::rename(nativePath(unfinished), nativePath(part), failed);
    if (!failed)
        return {};
    QFile source(unfinished);
    if (!source.copy(part))
        return tl::unexpected(notWritten(path, source.errorString()));
    return {};
}

Result<QStringList> damagedRevisions(const Connection &connection)
{
    const QString sql = uR"(SELECT sha256, text, notes, entry.title, question_id, at
        FROM revision JOIN entry ON entry.id = entry_id ORDER BY revision.number)"_s;
    QStringList names;
    const auto compare = [&](Row &row) -> Result<> {
        const QByteArray sha256 = row.bytes();
        const auto text = unpacked(row.bytes());
        const auto notes = unpacked(row.bytes());
        if (text && notes && revisionSha256(*text, *notes) == sha256)
            return {};
        const QString title = row.text();
        const QString question = row.text();
        //: an earlier text of an answer: the title of its entry, the id of its question, the time
        names += QCoreApplication::translate("Backup", "\"%1\", question %2, as it was at %3")
                     .arg(title, question, shownTime(row.time()));
        return {};
    };
    return forEachRow(connection, sql, {}, compare).map([&] { return names; });
}

Result<> check(const QString &part, const QString &path)
{
    const auto connection = Connection::open(part, Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto sound = checkQuickly(**connection); !sound)
        return sound;
    const auto answers = damagedAnswers(**connection);
    const auto revisions = damagedRevisions(**connection);
    if (!answers || !revisions)
        return tl::unexpected(answers ? revisions.error() : answers.error());
    if (!answers->isEmpty() || !revisions->isEmpty())
        return tl::unexpected(damagedTexts(path, *answers + *revisions));
    return {};
}

Result<> putInPlace(const QString &part, const QString &path)
{
    QFile file(part);
    if (!flushToDisk(part))
        return tl::unexpected(
            notWritten(path, QCoreApplication::translate("Backup", "the disk did not take it")));
    if (!file.rename(path))
        return tl::unexpected(notWritten(path, file.errorString()));
    flushFolderOf(path);
    return {};
}
} // namespace

Result<> finishBackup(const QString &unfinished, const QString &path)
{
    const QString part = path + u".part"_s;
    auto done = makeFolderFor(path)
                    .and_then([&] { return moveTo(part, unfinished, path); })
                    .and_then([&] { return check(part, path); })
                    .and_then([&] { return putInPlace(part, path); });
    QFile::remove(unfinished);
    if (done)
        return done;
    QFile::remove(part);
    const Error &error = done.error();
    // SQLite's word on the copy; what it says of a damaged file is meant for a workspace.
    if (error.kind == Error::Kind::Damaged && error.place == part)
        return tl::unexpected(damagedCopy(
            path, QCoreApplication::translate("Backup", "its bytes were not what had been written")));
    return done;
}
