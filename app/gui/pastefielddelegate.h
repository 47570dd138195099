#pragma once

#include <QStyledItemDelegate>

class Theme;

/// A field of a form in one line: its name, and how it stands.
class PasteFieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PasteFieldDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};
