// A damaged workspace is not refused: what can be read of it goes on in a new file (rescue.h).
#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/readingcopy.h"
#include "storage/rescue.h"
#include "storage/rescuereport.h"
#include "storage/rowhashes.h"
#include "storage/shownvalues.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/submissionstore.h"
#include "storage/workspace_p.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
QString damagedReason(const QString &path)
{
    return QCoreApplication::translate(
               "Workspace",
               "%1 is damaged, and nothing can be written where it lies. What could be read of it "
               "is open for reading only. To go on writing, copy it to another folder and open "
               "the copy, or free some space and open it again.")
        .arg(QDir::toNativeSeparators(path));
}

Error noPlaceToRescue(const QString &path, const Error &why)
{
    const QString message = QCoreApplication::translate(
        "Workspace",
        "%1 is damaged, and there is no room to rescue what can be read of it. Nothing was changed. "
        "Free some space on the disk and open it again. (%2)");
    return {why.kind, message.arg(QDir::toNativeSeparators(path), why.message), path};
}

QString damagedNotice(const QStringList &answers)
{
    if (answers.isEmpty()) {
        return QCoreApplication::translate(
            "Workspace",
            "The program did not end as it should the last time, and some of what was saved is no "
            "longer as it was. Copy the workspace to another folder and open the copy, which puts "
            "it right.");
    }
    return QCoreApplication::translate(
               "Workspace", "The program did not end as it should the last time, and these answers "
                            "are no longer what was saved: %1. Read them over and put them right.")
        .arg(shownNames(answers));
}
} // namespace

bool Workspace::Private::canBeRescued(const Error &error) const
{
    return (error.kind == Error::Kind::BadInput || error.kind == Error::Kind::Damaged) &&
           wasWorkspace({condition.path, options.backups, clock()});
}

Access Workspace::Private::wantedAccess() const
{
    return m_readOnlyReason.isEmpty() ? Access::ReadWrite : Access::ReadOnly;
}

Result<> Workspace::Private::rescueAndOpen()
{
    return rescue().and_then([this] { return m_readingCopy ? Result<>() : openAs(wantedAccess()); });
}

Result<> Workspace::Private::rescue()
{
    connection.reset();
    if (m_folderReadOnly || !m_readOnlyReason.isEmpty())
        return rescueForReading();
    const auto rescued = rescueInPlace({condition.path, options.backups, clock()});
    if (rescued) {
        condition.rescue = *rescued;
        return {};
    }
    // Without a row that can be read, or a backup, there is nothing to show either.
    return rescued.error().kind == Error::Kind::Damaged ? Result<>(tl::unexpected(rescued.error()))
                                                        : rescueForReading();
}

Result<> Workspace::Private::rescueForReading()
{
    auto copy = ReadingCopy::make([this](const QString &path) {
        return rescueInto({condition.path, options.backups, clock()}, path)
            .map([this](const RescueReport &report) { condition.rescue = report; });
    });
    if (!copy)
        return tl::unexpected(noPlaceToRescue(condition.path, copy.error()));
    m_readingCopy = std::move(*copy);
    m_readOnlyReason = damagedReason(condition.path);
    m_file.remember();
    return openReadingCopy();
}

/// For a file that lacks a table of ours.
Result<> Workspace::Private::checkTables() const
{
    return versionOf(*connection).and_then([this](int version) -> Result<> {
        if (version > newestVersion(migrations()))
            return {};
        return tl::unexpected(damagedError(condition.path, u"open_mark"_s));
    });
}

/// The rows of a file that is otherwise sound, after an unclean end.
Result<> Workspace::Private::checkRows(Access access)
{
    const auto right = checkRowHashes(*connection);
    if (right || right.error().kind != Error::Kind::Damaged)
        return right;
    const auto version = versionOf(*connection);
    if (!version)
        return tl::unexpected(version.error());
    if (access == Access::ReadWrite && *version < newestVersion(migrations()))
        return right; // an older file is made anew as one of this version
    if (access == Access::ReadWrite) {
        connection.reset();
        const auto mended = mendRows({condition.path, options.backups, clock()});
        if (mended)
            condition.rescue = *mended;
        auto opened = Connection::open(condition.path, access);
        if (!opened)
            return tl::unexpected(opened.error());
        connection = std::move(*opened);
        if (mended)
            return execute(*connection, u"BEGIN EXCLUSIVE"_s).and_then([this] {
                return execute(*connection, u"COMMIT"_s);
            });
    }
    return damagedAnswers(*connection).map([this](const QStringList &answers) {
        m_notices += damagedNotice(answers);
    });
}

/// One that is damaged is kept and not sent, which its writer has to know.
void Workspace::Private::lookAtSubmissions()
{
    if (const auto damaged = SubmissionStore(*connection).damaged())
        m_notices += *damaged;
}

/// A list that was written by a rescue after which the program was ended before it could be shown.
void Workspace::Private::takeUnseenReport()
{
    if (!condition.rescue && m_readOnlyReason.isEmpty())
        condition.rescue = pendingReport(condition.path);
}
