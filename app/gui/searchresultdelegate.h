#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws what a search brought: the entry and the place, the words around the ones that were found, these in
/// bold on a soft ground, and the entry's state.
class SearchResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchResultDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &area, const QModelIndex &index,
                   Qt::LayoutDirection direction) const;

    const Theme &m_theme;
};
