#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws the rows of a timeline: when, how many words, and below that why the text was kept.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};
