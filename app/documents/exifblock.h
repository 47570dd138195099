#pragma once

#include "documents/photodata.h"

#include <QByteArrayList>

/// What an EXIF block says. A TIFF file is one, too.
struct ExifBlock
{
    PhotoData says;
    int orientation = 1; ///< 1 to 8; 1 is as it is
    QByteArrayList xmp;  ///< TIFF files hold theirs in it
};

/// @p block begins with its byte order.
[[nodiscard]] ExifBlock readExif(const QByteArray &block);

/// A block that says only which way up the picture is; nothing where that needs no saying.
[[nodiscard]] QByteArray exifOfOrientation(int orientation);
