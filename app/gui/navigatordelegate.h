#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws the rows of the navigator: state by shape, label, count; sections as headings.
class NavigatorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigatorDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintState(QPainter *painter, const QRect &area, const QModelIndex &index) const;

    const Theme &m_theme;
};
