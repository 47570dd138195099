#include "session/workspacekeeper.h"

#include "session/backupfolder.h"
#include "session/folders.h"
#include "session/openingoptions.h"
#include "session/samefile.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr int mostRecent = 8;
constexpr auto betweenLooks = 2min; // at the room that is left

Error notThere(const QString &path)
{
    return {Error::Kind::NotFound,
            WorkspaceKeeper::tr("There is no workspace %1. If it lies on a drive, plug that in or connect to "
                                "it, and try again.")
                .arg(QDir::toNativeSeparators(path)),
            path};
}

Error nameTaken(const QString &path)
{
    return {Error::Kind::BadInput,
            WorkspaceKeeper::tr("There is already a file %1. Open it, or choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            path};
}
} // namespace

WorkspaceKeeper::WorkspaceKeeper(StorageThread &storage, Settings &settings, const Folders &folders,
                                 QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_settings(settings)
    , m_folders(folders)
{
    m_roomTimer.setInterval(betweenLooks);
    connect(&m_roomTimer, &QTimer::timeout, this, &WorkspaceKeeper::lookAtRoom);
}

QString WorkspaceKeeper::first() const
{
    const QString last = m_settings.lastWorkspace();
    return last.isEmpty() ? m_folders.workspace : last;
}

const QString &WorkspaceKeeper::ownPath() const
{
    return m_folders.workspace;
}

QString WorkspaceKeeper::name() const
{
    const bool isOwn = m_path.isEmpty() || isSameFile(m_path, m_folders.workspace);
    return isOwn ? QString() : QFileInfo(m_path).completeBaseName();
}

QStringList WorkspaceKeeper::recent() const
{
    QStringList paths = m_settings.recentWorkspaces();
    paths.removeAll(m_path);
    return paths;
}

void WorkspaceKeeper::forgetRecent(const QString &path)
{
    QStringList paths = m_settings.recentWorkspaces();
    paths.removeAll(path);
    m_settings.setRecentWorkspaces(paths);
}

void WorkspaceKeeper::open(const QString &path, IfMissing ifMissing)
{
    const bool mayBeMade = ifMissing == IfMissing::Make || path == m_folders.workspace;
    if (!mayBeMade && !QFileInfo::exists(path))
        emit openingFailed(path, notThere(path));
    else
        start(path);
}

void WorkspaceKeeper::create(const QString &path)
{
    if (QFileInfo::exists(path))
        emit openingFailed(path, nameTaken(path));
    else
        start(path);
}

void WorkspaceKeeper::start(const QString &path)
{
    whenReady(m_storage.exchange(path, openingOptions(path, m_settings, m_folders)), this,
              [this, path](const Result<WorkspaceCondition> &condition) {
                  if (condition) {
                      onOpened(*condition);
                      return;
                  }
                  if (isSameFile(path, m_path))
                      m_path.clear(); // closed to be opened anew
                  emit openingFailed(path, condition.error());
              });
}

void WorkspaceKeeper::copyTo(const QString &path)
{
    whenReady(m_storage.post([path](Workspace &workspace) { return workspace.copyTo(path); }), this,
              [this, path](const Result<> &made) {
                  if (made)
                      emit copied(path);
                  else
                      emit failed(made.error());
              });
}

void WorkspaceKeeper::moveTo(const QString &path)
{
    const QString old = m_path;
    whenReady(m_storage.exchange(path, openingOptions(path, m_settings, m_folders),
                                 StorageThread::Contents::Copied),
              this, [this, old](const Result<WorkspaceCondition> &condition) {
                  if (condition)
                      onMoved(old, *condition);
                  else
                      emit failed(condition.error());
              });
}

void WorkspaceKeeper::onMoved(const QString &old, const WorkspaceCondition &condition)
{
    moveBackups(old, condition.path);
    forgetRecent(old);
    onOpened(condition);
    const auto throwAway = [old](Workspace &) -> Result<bool> { return QFile::moveToTrash(old); };
    whenReady(m_storage.post(throwAway), this,
              [this, old, path = condition.path](const Result<bool> &thrownAway) {
                  emit moved(path, thrownAway.value_or(false) ? QString() : old);
              });
}

void WorkspaceKeeper::moveBackups(const QString &old, const QString &path) const
{
    for (const QString &root : {m_settings.backupFolder(), m_folders.backups}) {
        const QString from = root.isEmpty() ? QString() : backupFolderFor(root, old);
        const QString to = root.isEmpty() ? QString() : backupFolderFor(root, path);
        if (QFileInfo::exists(from) && !QFileInfo::exists(to))
            QDir().rename(from, to);
    }
}

void WorkspaceKeeper::onOpened(const WorkspaceCondition &condition)
{
    m_path = condition.path;
    m_settings.setLastWorkspace(m_path);
    m_settings.setRecentWorkspaces((QStringList{m_path} + recent()).mid(0, mostRecent));
    m_saidLow = false;
    m_roomTimer.start();
    emit opened(condition);
    lookAtPlace();
    if (condition.notice.isEmpty()) // a full disk has been spoken of
        lookAtRoom();
}
