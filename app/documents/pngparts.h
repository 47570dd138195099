#pragma once

#include "documents/pictureparts.h"

#include <optional>

[[nodiscard]] PictureParts pngParts(const QByteArray &png);

/// @p png with what its picture needs, byte for byte, its colour profile and @p exif, where it is not empty,
/// and nothing else. Nothing where it is no whole PNG file.
[[nodiscard]] std::optional<QByteArray> onePngOf(const QByteArray &png, const QByteArray &exif);
