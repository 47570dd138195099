#pragma once

#include "gui/cellpainting.h"

#include <QStyledItemDelegate>

/// Draws the rows of the restore dialog: two lines, and a chip at the end of a row that has one.
class BackupDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< the second line
        BrokenRole,                ///< whether the second line says that something is wrong
        ChipRole,
        ToneRole, ///< the chip's Tone as int
    };

    explicit BackupDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] TwoLines linesOf(const QModelIndex &index) const;

    const Theme &m_theme;
};
