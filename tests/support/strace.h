#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// strace watches a program's system calls and spoils those it is told to. It is there on Linux alone, and not
// everywhere may one program look into another.

/// Why no program can be run under strace here, as a sentence; empty where it can.
[[nodiscard]] QString reasonNotToTrace();

struct TracedRun
{
    bool ended = false;     ///< in time
    bool signalled = false; ///< ended by a signal
    int exitCode = -1;
    QByteArray output; ///< what it wrote to its standard output
    QByteArray errors; ///< and to its standard error
};

/// A folder's name for QTemporaryDir, in memory where there is such a place: what becomes of a program that
/// is cut off does not depend on the disk, and flushing costs nothing there.
[[nodiscard]] QString quickFolder();

/// Runs @p command, its program and arguments, under strace with @p options.
[[nodiscard]] TracedRun runTraced(const QStringList &options, const QStringList &command);
