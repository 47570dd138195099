#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

/// An icon of resources/icons in a colour. Qt's renderer paints `currentColor` black, so it is coloured on
/// loading.
/// @p name without folder and ending: "circle-check".
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int pixels,
                                 qreal devicePixelRatio);
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
