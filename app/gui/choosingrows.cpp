#include "gui/choosingrows.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

void chooseRows(QAbstractItemView &list, const QModelIndexList &rows)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QModelIndex &row : rows) {
        if (!row.isValid())
            continue;
        selection.select(row, row);
        first = first.isValid() ? first : row;
    }
    if (first.isValid())
        list.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    list.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        list.scrollTo(first);
}
