#include "gui/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

QPixmap iconPixmap(const QString &name, const QColor &colour, int pixels, qreal devicePixelRatio)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(pixels, pixels) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

QIcon icon(const QString &name, const QColor &colour)
{
    QIcon icon;
    for (const int pixels : {16, 24, 32, 48})
        icon.addPixmap(iconPixmap(name, colour, pixels, 1.0));
    return icon;
}
