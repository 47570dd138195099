#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// A WebP picture of one point, with what it says behind it.
QByteArray webpWith(const QByteArray &type, const QByteArray &data);

/// Says what phonePhoto() says, in XMP.
QByteArray xmpPacket();

/// Photos in each format and each way of saying it that say what phonePhoto() says.
QList<std::pair<const char *, QByteArray>> photosThatTell();
