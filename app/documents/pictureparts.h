#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <utility>

/// What stands in the file of a picture beside the picture itself: found, and not yet understood.
struct PictureParts
{
    QByteArrayList exif; ///< each from its byte order on
    QByteArrayList xmp;
    QByteArrayList iptc;                         ///< with what Photoshop writes around it
    QList<std::pair<QByteArray, QString>> texts; ///< of a PNG: keyword and words
    bool whole = true;                           ///< false where there may be more than was found
};
