#pragma once

class QIODevice;
struct zip_source;

/// A file for libzip to read from. @p device has to be open, random access, and there as long as the archive
/// is.
[[nodiscard]] zip_source *zipSourceOf(QIODevice &device);
