#include "storage/privatefolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto lockName = u"in-use"_s;

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

/// One without a lock may be another program's that is just being made.
void removeIfLeft(const QDir &folder)
{
    if (!folder.exists(lockName))
        return;
    QLockFile lock(folder.filePath(lockName));
    if (!takeOver(lock))
        return;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name != lockName)
            QFile::remove(folder.filePath(name));
    }
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

void PrivateFolder::removeLeft()
{
    for (const QString &place :
         {QDir::tempPath(), QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)}) {
        if (place.isEmpty())
            continue;
        const QFileInfoList folders = QDir(place).entryInfoList(
            {u"shortlist-copies-*"_s}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        for (const QFileInfo &folder : folders)
            removeIfLeft(QDir(folder.filePath()));
    }
}
