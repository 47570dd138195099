#pragma once

#include "documents/pictureparts.h"

#include <optional>

[[nodiscard]] PictureParts webpParts(const QByteArray &webp);

/// @p webp with its picture, byte for byte, its colour profile and @p exif, where it is not empty, and
/// nothing else. Nothing where it is no whole WebP file.
[[nodiscard]] std::optional<QByteArray> oneWebpOf(const QByteArray &webp, const QByteArray &exif);
