#include "storage/privatefolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto lockName = u"in-use"_s;
constexpr std::chrono::seconds longestMaking = std::chrono::hours(1);

/// In a sandbox every start may have the same process number. Where such a lock is held, the system does not
/// let it be removed.
bool takeOver(QLockFile &lock)
{
    lock.setStaleLockTime(0); // age says nothing: what a dead program left is known by its process id
    if (lock.tryLock())
        return true;
    qint64 pid = 0;
    QString host;
    QString program;
    const bool isOfOurNumber = lock.getLockInfo(&pid, &host, &program) &&
                               pid == QCoreApplication::applicationPid() &&
                               host == QSysInfo::machineHostName();
    return isOfOurNumber && lock.removeStaleLockFile() && lock.tryLock();
}

void removeFilesIn(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name != lockName)
            QFile::remove(folder.filePath(name));
    }
}

/// One without a lock may be another program's that is just being made; long ago, its program was killed
/// meanwhile. What is not empty is never removed so.
void removeIfLeft(const QDir &folder)
{
    if (!folder.exists(lockName)) {
        const QDateTime changed = QFileInfo(folder.path()).lastModified();
        if (changed.secsTo(QDateTime::currentDateTime()) > longestMaking.count())
            QDir().rmdir(folder.path());
        return;
    }
    QLockFile lock(folder.filePath(lockName));
    if (!takeOver(lock))
        return;
    removeFilesIn(folder);
    lock.unlock();
    QDir().rmdir(folder.path());
}
} // namespace

PrivateFolder::PrivateFolder(const QString &place)
    : m_folder(place + u"/shortlist-copies-XXXXXX"_s)
    , m_lock(m_folder.filePath(lockName))
{
    // Where it cannot be had, the folder serves as well, and nobody but its program removes it.
    if (isValid())
        (void)m_lock.tryLock();
}

/// With the lock, for a program that is killed in the middle of this.
PrivateFolder::~PrivateFolder()
{
    if (isValid())
        removeFilesIn(QDir(path()));
}

QStringList PrivateFolder::places()
{
    QStringList places{QDir::tempPath()};
    // Where a session has none, Qt would make one in /tmp and say so on standard error.
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        places += QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    places.removeAll(QString());
    return places;
}

/// Another user's is left alone: they could put a folder of this one in its place meanwhile.
void PrivateFolder::removeLeft()
{
    const QTemporaryDir ours;
    const uint user = QFileInfo(ours.path()).ownerId();
    const QStringList all = places();
    for (const QString &place : all) {
        const QFileInfoList folders = QDir(place).entryInfoList(
            {u"shortlist-copies-*"_s}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : folders) {
            if (folder.ownerId() == user)
                removeIfLeft(QDir(folder.filePath()));
        }
    }
}
