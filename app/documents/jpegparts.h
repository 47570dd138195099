#pragma once

#include <QByteArray>

#include <optional>

/// A JPEG file without the further pictures that phones put behind the first, which say again where and with
/// what they were taken, and without the list of them. Nothing where it is no whole JPEG file.
[[nodiscard]] std::optional<QByteArray> onePictureOf(const QByteArray &jpeg);
