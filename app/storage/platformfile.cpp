#include "storage/platformfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

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

#ifdef Q_OS_WIN

std::optional<FileStamp> stampOf(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    // No access is asked for, so that nobody who has the file open stands in the way.
    const HANDLE file = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION about;
    const bool known = GetFileInformationByHandle(file, &about) != 0;
    CloseHandle(file);
    if (!known)
        return std::nullopt;
    FileStamp stamp;
    stamp.device = about.dwVolumeSerialNumber;
    stamp.index = (quint64(about.nFileIndexHigh) << 32) | about.nFileIndexLow;
    stamp.size = qint64((quint64(about.nFileSizeHigh) << 32) | about.nFileSizeLow);
    return stamp;
}

DriveKind driveKindOf(const QString &path)
{
    const QString drive = QDir::toNativeSeparators(QDir(path).absolutePath().left(3));
    switch (GetDriveTypeW(drive.toStdWString().c_str())) {
    case DRIVE_REMOTE:
        return DriveKind::Remote;
    case DRIVE_REMOVABLE:
    case DRIVE_CDROM:
        return DriveKind::Removable;
    case DRIVE_FIXED:
    case DRIVE_RAMDISK:
        return DriveKind::Fixed;
    default:
        return DriveKind::Unknown;
    }
}

#else

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0)
        return std::nullopt;
#ifdef Q_OS_MACOS
    const timespec modified = about.st_mtimespec;
#else
    const timespec modified = about.st_mtim;
#endif
    FileStamp stamp;
    stamp.device = static_cast<quint64>(about.st_dev);
    stamp.index = static_cast<quint64>(about.st_ino);
    stamp.size = static_cast<qint64>(about.st_size);
    stamp.modified = static_cast<qint64>(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec;
    return stamp;
}

DriveKind driveKindOf(const QString &path)
{
    Q_UNUSED(path) // the file system's name and the mount point tell
    return DriveKind::Unknown;
}

#endif
