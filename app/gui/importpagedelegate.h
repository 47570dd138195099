#pragma once

#include "gui/theme.h"

#include <QStyledItemDelegate>

/// Draws a line of a page: in the margin the word for what it was taken for, then the text on its colour.
class ImportPageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImportPageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int marginWidth(int width) const;
    [[nodiscard]] int gapAbove(const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &area) const;

    const Theme &m_theme;
};
