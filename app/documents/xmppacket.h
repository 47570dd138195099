#pragma once

#include "documents/photodata.h"

/// What an XMP packet says, which is XML. Cameras and phones put one beside the EXIF block, programs for
/// photos often instead of it.
[[nodiscard]] PhotoData readXmp(const QByteArray &packet);

/// The first packet that stands in @p file as it is, whatever is around it. Empty where there is none.
[[nodiscard]] QByteArray xmpPacketIn(const QByteArray &file);
