// Writing the text of a part in its row, and the chip that chooses its kind.
#include "gui/importdraftdelegate.h"
#include "gui/importpartedit.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPersistentModelIndex>

QWidget *ImportDraftDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *edit = new ImportPartEdit(parent);
    auto *self = const_cast<ImportDraftDelegate *>(this); // signals of ours that a view takes
    connect(edit, &ImportPartEdit::accepted, self, [self, edit] {
        emit self->commitData(edit);
        emit self->closeEditor(edit);
    });
    connect(edit, &ImportPartEdit::splitWanted, self,
            [self, edit, row = QPersistentModelIndex(index)](int at) {
                const QString text = edit->toPlainText();
                emit self->closeEditor(edit);
                emit self->splitWanted(row, text, at);
            });
    return edit;
}

void ImportDraftDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<ImportPartEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (edit->property("shown").toString() == text)
        return; // the list was changed elsewhere: what is being written stays
    edit->setProperty("shown", text);
    edit->setPlainText(text);
    edit->selectAll();
}

void ImportDraftDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    model->setData(index, qobject_cast<ImportPartEdit *>(editor)->toPlainText(), Qt::EditRole);
}

void ImportDraftDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &index) const
{
    const Places places = placesOf(option.rect, index, option.direction);
    const int room = m_theme.space(2);
    QRect area = places.text.adjusted(-room, -room, 0, room);
    area.setWidth(qMax(area.width(), option.rect.width() / 2));
    area.setHeight(qMax(area.height(), m_theme.space(9)));
    area.setRight(qMin(area.right(), option.rect.right()));
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, area));
}

/// Return and Ctrl+Return are the editor's own; Tab and Escape are the usual ones.
bool ImportDraftDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            return false;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool ImportDraftDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                      const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect chip = QStyle::visualRect(option.direction, option.rect,
                                          placesOf(option.rect, index, option.direction).chip);
    if (mouse->button() != Qt::LeftButton || !chip.contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        emit kindClicked(index, chip);
    return true;
}
