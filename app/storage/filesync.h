#pragma once

class QString;

/// Waits until the file's bytes are on the disk itself. The one place that speaks to the system for this: Qt
/// flushes only as far as the system's cache.
[[nodiscard]] bool flushToDisk(const QString &path);

/// Waits until the names in the folder of @p path are on the disk, where the system can be asked for that.
void flushFolderOf(const QString &path);
