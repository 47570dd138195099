#pragma once

#include "documents/pictureparts.h"

#include <optional>

/// Also of the further pictures that phones put behind the first, which say again where and with what they
/// were taken.
[[nodiscard]] PictureParts jpegParts(const QByteArray &jpeg);

/// The first picture of @p jpeg, byte for byte, with its colour profile and nothing else that a JPEG file can
/// hold but @p exif, where it is not empty. Nothing where it is no whole JPEG file.
[[nodiscard]] std::optional<QByteArray> onePictureOf(const QByteArray &jpeg, const QByteArray &exif);
