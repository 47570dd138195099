#include "gui/importpartedit.h"

#include <QContextMenuEvent>
#include <QMenu>

ImportPartEdit::ImportPartEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("partEdit"));
    setAccessibleName(tr("Text of this part"));
    setAccessibleDescription(
        tr("Return keeps the text, Ctrl+Return splits it at the cursor, Escape leaves it as it was."));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportPartEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        splitHere();
    else if (isReturn)
        emit accepted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ImportPartEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(tr("S&plit here"), this, &ImportPartEdit::splitHere);
    menu->popup(event->globalPos());
}

void ImportPartEdit::splitHere()
{
    emit splitWanted(textCursor().position());
}
