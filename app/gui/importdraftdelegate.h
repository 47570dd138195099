#pragma once

#include "gui/theme.h"

#include <QStyledItemDelegate>

class ImportPartEdit;

/// Draws the parts of a category that is being made, and lets their texts be written in place: number, text,
/// the chip that chooses the kind; sections as headings.
class ImportDraftDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ImportDraftDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void kindClicked(const QModelIndex &index, const QRect &chip);
    void splitWanted(const QModelIndex &index, const QString &text, int at);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where the pieces of a row stand, for reading from left to right.
    struct Places
    {
        QRect number, text, detail, chip;
        int height = 0;
    };

    [[nodiscard]] Places placesOf(const QRect &row, const QModelIndex &index,
                                  Qt::LayoutDirection direction) const;
    [[nodiscard]] Places headingPlaces(const QRect &row, const QModelIndex &index,
                                       Qt::LayoutDirection direction) const;
    [[nodiscard]] QString chipText(const QModelIndex &index) const;
    [[nodiscard]] QFont fontOf(const QModelIndex &index) const;
    void paintGroundOf(QPainter &painter, const QStyleOptionViewItem &option, bool isPart) const;

    const Theme &m_theme;
};
