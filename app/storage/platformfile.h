#pragma once

#include <QtGlobal>

#include <filesystem>
#include <optional>

class QString;

// The one place of this layer that speaks to the system itself, where Qt has no word for it.

/// For what the standard library does with files and Qt does not.
[[nodiscard]] std::filesystem::path nativePath(const QString &path);

/// Waits until the file's bytes are on the disk itself. Qt flushes only as far as the system's cache.
[[nodiscard]] bool flushToDisk(const QString &path);

/// Waits until the names in the folder of @p path are on the disk, where the system can be asked for that.
void flushFolderOf(const QString &path);

/// Which file bears a name, and what tells that it was changed.
struct FileStamp
{
    quint64 device = 0;
    quint64 index = 0; ///< the file's own number on its device, whatever its name
    qint64 size = 0;   ///< bytes
    /// Nanoseconds since 1970. 0 on Windows, which writes it down at some later time of its own.
    qint64 modified = 0;
    bool operator==(const FileStamp &) const = default;
};

/// Nothing where no file or folder is there. It is not opened for that: closing it again would take away
/// the locks that a connection of this program holds on it.
[[nodiscard]] std::optional<FileStamp> stampOf(const QString &path);

enum class DriveKind { Unknown, Fixed, Removable, Remote };

/// What the system calls the drive of @p path; Unknown where it must be told by other signs.
[[nodiscard]] DriveKind driveKindOf(const QString &path);
