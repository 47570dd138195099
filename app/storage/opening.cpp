#include "storage/changelog.h"
#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/readingcopy.h"
#include "storage/restoring.h"
#include "storage/statement.h"
#include "storage/workspace_p.h"
#include "storage/workspacefile.h"
#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
QString newerReason(const QString &path)
{
    return QCoreApplication::translate(
               "Workspace", "%1 was written by a newer version of Shortlist. It is open for reading "
                            "only, so that nothing in it is lost. Update Shortlist to go on "
                            "writing.")
        .arg(QDir::toNativeSeparators(path));
}

QString fileReason(const QString &path)
{
    return QCoreApplication::translate(
               "Workspace", "%1 may be read but not written to. It is open for reading only. To go "
                            "on writing, copy it to another folder and open the copy.")
        .arg(QDir::toNativeSeparators(path));
}

QString folderReason(const QString &path)
{
    return QCoreApplication::translate(
               "Workspace", "The folder of %1 may be read but not written to. The workspace is open "
                            "for reading only. To go on writing, copy it to another folder and open "
                            "the copy.")
        .arg(QDir::toNativeSeparators(path));
}

QString fullDiskNotice(const QString &path)
{
    return QCoreApplication::translate("Workspace",
                                       "There is no room left on the disk that holds %1. What was saved is "
                                       "there; nothing more can be saved until some space is freed.")
        .arg(QDir::toNativeSeparators(path));
}

QString noRoomToUpdateReason(const QString &path)
{
    return QCoreApplication::translate(
               "Workspace",
               "%1 was written by an older version of Shortlist, and there is no room on its disk "
               "to bring it up to date. It is open for reading only. Free some space and open it "
               "again.")
        .arg(QDir::toNativeSeparators(path));
}

Error noPlaceForNewFile(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Workspace", "A workspace cannot be made in %1: the folder may be read but "
                     "not written to. Choose another folder.");
    const QString folder = QFileInfo(path).path();
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(folder)), path};
}

Error leadsNowhere(const QFileInfo &link)
{
    const QString message = QCoreApplication::translate(
        "Workspace", "%1 is a link to %2, which is not there. Connect the drive that holds it, or open "
                     "another workspace.");
    return {Error::Kind::File,
            message.arg(QDir::toNativeSeparators(link.filePath()),
                        QDir::toNativeSeparators(link.symLinkTarget())),
            link.filePath()};
}

Error notNamed(const QString &path)
{
    const QString message =
        QCoreApplication::translate("Workspace", "The new workspace %1 could not be put in its place. "
                                                 "Choose another folder.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path)), path};
}
} // namespace

Result<> Workspace::Private::open()
{
    const auto version = versionOfFile(condition.path);
    const bool beginsDamaged = !version && canBeRescued(version.error());
    if (!version && !beginsDamaged)
        return tl::unexpected(version.error());
    if (auto locked = takeLock(); !locked)
        return locked;
    removeUnfinishedRestore(condition.path);
    if (!QFileInfo::exists(condition.path)) {
        if (auto created = createFile(); !created)
            return created;
    }

    decideReadOnly(version ? version->value_or(0) : 0);
    auto opened = beginsDamaged ? rescueAndOpen() : openAs(wantedAccess());
    // Where the system kept quiet about it, the first write finds out.
    if (!opened && opened.error().kind == Error::Kind::ReadOnly && m_readOnlyReason.isEmpty()) {
        m_readOnlyReason = fileReason(condition.path);
        opened = openAs(Access::ReadOnly);
    }
    const bool isNewer = version && version->value_or(0) > newestVersion(migrations());
    if (!opened && opened.error().kind == Error::Kind::Damaged && !beginsDamaged && !isNewer)
        opened = rescueAndOpen();
    if (opened)
        lookAtSubmissions();
    takeUnseenReport();
    condition.readOnly = !m_readOnlyReason.isEmpty();
    if (condition.readOnly)
        m_notices.prepend(m_readOnlyReason);
    condition.notice = m_notices.join(u'\n');
    return opened;
}

Result<> Workspace::Private::takeLock()
{
    if (auto made = makeFolderFor(condition.path); !made)
        return made;
    m_lock = std::make_unique<WorkspaceLock>(condition.path);
    return m_lock->take().map([this](WorkspaceLock::Outcome outcome) {
        m_folderReadOnly = outcome == WorkspaceLock::Outcome::FolderReadOnly;
    });
}

// A file that bears the workspace's name is always a whole one: it is made under another name first.
Result<> Workspace::Private::createFile()
{
    if (m_folderReadOnly)
        return tl::unexpected(noPlaceForNewFile(condition.path));
    if (const QFileInfo link(condition.path); link.isSymLink())
        return tl::unexpected(leadsNowhere(link));
    const QString unfinished = condition.path + u".new"_s;
    setAsideJournalsOf(condition.path);
    setAsideJournalsOf(unfinished);
    auto made =
        makePrivateFile(unfinished)
            .and_then([&] { return Connection::open(unfinished, Access::ReadWrite); })
            .and_then([](const std::unique_ptr<Connection> &fresh) { return migrate(*fresh, migrations()); });
    if (made && !QFile::rename(unfinished, condition.path))
        made = tl::unexpected(notNamed(condition.path));
    if (!made)
        QFile::remove(unfinished);
    condition.createdNow = made.has_value();
    return made;
}

void Workspace::Private::decideReadOnly(int version)
{
    if (version > newestVersion(migrations()))
        m_readOnlyReason = newerReason(condition.path);
    else if (m_folderReadOnly)
        m_readOnlyReason = folderReason(condition.path);
    else if (!QFileInfo(condition.path).isWritable())
        m_readOnlyReason = fileReason(condition.path);
}

Result<> Workspace::Private::openAs(Access access)
{
    m_notices.clear();
    connection.reset();
    auto opened = Connection::open(condition.path, access);
    if (!opened)
        return tl::unexpected(opened.error());
    connection = std::move(*opened);
    // The lock is only taken with the first transaction: another program that has the file shows here.
    return execute(*connection, u"BEGIN EXCLUSIVE"_s)
        .and_then([this] { return execute(*connection, u"COMMIT"_s); })
        .and_then([this] { return checkQuickly(*connection); })
        .and_then([&] { return lookForUncleanEnd(access); })
        .and_then([&] { return bringUpToDate(access); })
        .and_then([&] { return access == Access::ReadWrite ? followChanges(*connection) : Result<>(); })
        .map([this] {
            m_file.remember();
            lookAtClock();
        })
        .and_then([this] { return m_readOnlyReason.isEmpty() ? markAsOpen() : Result<>(); });
}

Result<> Workspace::Private::lookForUncleanEnd(Access access)
{
    const auto mark = valueOf(*connection, u"SELECT since FROM open_mark"_s);
    // A newer version may keep it elsewhere; in a file of ours the table is always there.
    if (!mark && mark.error().kind == Error::Kind::File)
        return checkTables();
    if (!mark)
        return tl::unexpected(mark.error());
    condition.uncleanEnd = !mark->isEmpty();
    if (!condition.uncleanEnd)
        return {};
    return checkThoroughly(*connection).and_then([&] { return checkRows(access); });
}

Result<> Workspace::Private::bringUpToDate(Access access)
{
    if (access == Access::ReadOnly) {
        return versionOf(*connection).and_then([this](int version) {
            return version < newestVersion(migrations()) ? readThroughCopy() : Result<>();
        });
    }
    auto migrated = migrate(*connection, migrations());
    if (migrated || migrated.error().kind != Error::Kind::DiskFull)
        return migrated;
    m_readOnlyReason = noRoomToUpdateReason(condition.path);
    return readThroughCopy();
}

Result<> Workspace::Private::readThroughCopy()
{
    return ReadingCopy::upToDate(*connection).and_then([this](std::unique_ptr<ReadingCopy> &&copy) {
        m_readingCopy = std::move(copy);
        return openReadingCopy();
    });
}

Result<> Workspace::Private::markAsOpen()
{
    auto marked = write([] { return Result<>(); });
    // A full disk must not keep anybody from reading, as long as what was cut short by it could be put back.
    // The next write sets the mark.
    if (!marked && marked.error().kind == Error::Kind::DiskFull && connection) {
        m_notices += fullDiskNotice(condition.path);
        return {};
    }
    return marked;
}
