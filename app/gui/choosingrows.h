#pragma once

#include <QModelIndexList>

class QAbstractItemView;

/// Selects these rows and no others, makes the first one current and brings it into view. Invalid ones count
/// for nothing.
void chooseRows(QAbstractItemView &list, const QModelIndexList &rows);
