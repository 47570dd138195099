#pragma once

#include "gui/cellpainting.h"

#include <QStyledItemDelegate>

/// Draws the cells of the list of entries: two lines, a progress bar, a chip.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] int rowHeight() const;

private:
    [[nodiscard]] TwoLines linesOf(const QModelIndex &index) const;
    void paintProgress(QPainter &painter, const QRect &area, const QModelIndex &index,
                       Qt::LayoutDirection direction) const;
    [[nodiscard]] int widthFor(const QModelIndex &index) const;
    [[nodiscard]] int padding() const;

    const Theme &m_theme;
};
