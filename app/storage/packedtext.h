#pragma once

#include <QByteArray>

#include <optional>

/// A text's bytes in zlib's form behind their length. Its checksum finds damage.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);
/// Nothing where the bytes are not what packed() made.
[[nodiscard]] std::optional<QByteArray> unpacked(const QByteArray &bytes);
