#pragma once

class QString;

/// Waits until the file's bytes are on the disk itself. The one place that speaks to the system for this: Qt
/// flushes only as far as the system's cache.
[[nodiscard]] bool flushToDisk(const QString &path);
