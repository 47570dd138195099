#include "storage/filebytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <limits>

namespace {
constexpr qint64 stride = 1024 * 1024;
constexpr qint64 block = 4096;

/// Reads what can be read of @p size bytes at @p at into @p bytes, in smaller pieces where it has to.
bool readPiece(QFile &file, QByteArray &bytes, qint64 at, qint64 size)
{
    char *target = bytes.data() + at;
    if (file.seek(at) && file.read(target, size) == size)
        return true;
    if (size <= block) {
        std::fill_n(target, size, '\0');
        return false;
    }
    bool any = false;
    for (qint64 from = at; from < at + size; from += block)
        any = readPiece(file, bytes, from, std::min(block, at + size - from)) || any;
    return any;
}
} // namespace

Result<QByteArray> readableBytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray bytes(qsizetype(opened ? std::min(file.size(), most) : 0), '\0');
    bool any = opened && bytes.isEmpty();
    for (qint64 at = 0; at < bytes.size(); at += stride)
        any = readPiece(file, bytes, at, std::min<qint64>(stride, bytes.size() - at)) || any;
    if (any)
        return bytes;
    const QString message = QCoreApplication::translate("FileBytes", "%1 could not be read: %2.");
    return tl::unexpected(
        Error{Error::Kind::File, message.arg(QDir::toNativeSeparators(path), file.errorString()), path});
}

Result<QByteArray> readableBytesOf(const QString &path)
{
    return readableBytesOf(path, std::numeric_limits<qint64>::max());
}
