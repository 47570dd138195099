#pragma once

#include "gui/cellpainting.h"

#include <QStyledItemDelegate>

/// Draws the list of categories: title with programme and edition, files that could not be read, and the
/// heading between.
class CategoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CategoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] TwoLines linesOf(const QModelIndex &index) const;

    const Theme &m_theme;
};
