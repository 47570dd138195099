#pragma once

#include <QtCore/qnamespace.h>

class QTextLayout;

/// Lays all of a text out over as many lines as @p width asks for. Its height.
int layOutText(QTextLayout &text, int width, Qt::LayoutDirection direction);
