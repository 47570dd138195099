#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Something that a program did to the files in its folder, or said.
struct DiskEvent
{
    enum class Kind {
        Create, ///< in no folder where the name ends in "(deleted)", as Linux says of a file without one
        Write,
        Copy,   ///< of `size` bytes of the file `target`, from `offset` on, to the same place
        Resize, ///< to `offset` bytes
        Flush,  ///< of a file's bytes, or of the names in a folder
        Remove,
        Rename,
        Link,
        Said, ///< `bytes`, on the standard output
    };

    Kind kind = Kind::Said;
    QString path;   ///< within the folder; empty for the folder itself
    QString target; ///< the new name, or the file that is copied
    qint64 offset = 0;
    qint64 size = 0;
    QByteArray bytes;
};

/// The options that make strace write a log which can be read below.
[[nodiscard]] QStringList writeLogOptions(const QString &log);

/// Everything in the log that concerns @p folder, in its order. Where two threads are in a call at once, a
/// write counts from its beginning and a flush from its end. Empty where the log has something in it that is
/// not understood.
[[nodiscard]] QList<DiskEvent> readWriteLog(const QString &log, const QString &folder);
