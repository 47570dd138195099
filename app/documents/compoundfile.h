#pragma once

#include <QStringList>

class QIODevice;

/// The names of the streams in a compound file, as Office before 2007 writes them. As many as can be read
/// where the file is damaged.
[[nodiscard]] QStringList compoundStreams(QIODevice &file);
