#include "gui/announcing.h"

#include <QAccessible>
#include <QLabel>

void announce(QWidget &label)
{
    QAccessibleEvent told(&label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void tellIn(QLabel &label, QWidget &box, const QString &text)
{
    label.setText(text);
    box.setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(label);
}

void tellIn(QLabel &label, const QString &text)
{
    tellIn(label, label, text);
}
