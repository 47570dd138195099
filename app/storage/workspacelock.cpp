#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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
    // A copy of the lock file lies on the disc or share with the copy of the workspace, and can neither be
    // taken nor deleted there.
    if (!QFileInfo(QFileInfo(m_path).path()).isWritable())
        return Outcome::FolderReadOnly;

    qint64 pid = 0;
    QString host;
    QString program;
    const bool hasWords = m_lock.getLockInfo(&pid, &host, &program);
    // This program's own number says nothing: it may be what could not be removed, or stem from a program
    // that had the same number. Where the lock is held, the system does not let it be removed.
    const bool isOurs = pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
    if (hasWords && !(isOurs && m_lock.removeStaleLockFile()))
        return tl::unexpected(inUse());
    // A power cut can leave the lock file without its words; nothing but SQLite's lock can tell then.
    if (!hasWords)
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
