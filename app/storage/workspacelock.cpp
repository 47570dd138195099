#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

WorkspaceLock::WorkspaceLock(const QString &path)
    : m_path(path)
    , m_lock(path + u".lock"_s)
{
    // A workspace may be open for days: age says nothing. What a dead program left on this computer is known
    // by its process id.
    m_lock.setStaleLockTime(0);
}

Result<WorkspaceLock::Outcome> WorkspaceLock::take()
{
    if (m_lock.tryLock())
        return Outcome::Held;
    if (m_lock.error() == QLockFile::PermissionError)
        return Outcome::FolderReadOnly;
    if (m_lock.error() != QLockFile::LockFailedError)
        return Outcome::NotPossible;

    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&pid, &host, &program))
        return tl::unexpected(inUse());
    // A power cut can leave the lock file without its words; nothing but SQLite's lock can tell then.
    m_lock.removeStaleLockFile();
    return m_lock.tryLock() ? Outcome::Held : Outcome::NotPossible;
}

Error WorkspaceLock::inUse() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&pid, &host, &program);
    QString message = QCoreApplication::translate("WorkspaceLock",
                                                  "%1 is already open in %2 (process %3 on the computer %4). "
                                                  "Close it there, or open another workspace.")
                          .arg(QDir::toNativeSeparators(m_path), program, QString::number(pid), host);
    if (host != QSysInfo::machineHostName()) {
        message += u' ' + QCoreApplication::translate("WorkspaceLock",
                                                      "If no program has it open any more, delete %1.")
                              .arg(QDir::toNativeSeparators(m_lock.fileName()));
    }
    return {Error::Kind::InUse, message, m_path};
}
