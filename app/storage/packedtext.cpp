#include "storage/packedtext.h"

#include <QtEndian>

namespace {
constexpr qsizetype lengthBytes = 4;
constexpr qsizetype mostPerByte = 1032; // zlib packs no tighter
} // namespace

QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes);
}

std::optional<QByteArray> unpacked(const QByteArray &bytes)
{
    if (bytes.size() < lengthBytes)
        return std::nullopt;
    // A damaged length must not make us ask for gigabytes.
    const auto length = qFromBigEndian<quint32>(bytes.constData());
    if (length > (bytes.size() - lengthBytes) * mostPerByte)
        return std::nullopt;
    if (length == 0)
        return bytes.size() == lengthBytes ? std::optional(QByteArray()) : std::nullopt;
    const QByteArray text = qUncompress(bytes);
    return text.size() == static_cast<qsizetype>(length) ? std::optional(text) : std::nullopt;
}
