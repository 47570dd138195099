#include "storage/filesync.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

bool flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

void flushFolderOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // NTFS journals its names by itself
#else
    const int folder = open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
#endif
}
