#include "gui/undoactions.h"

#include "gui/draftpage.h"
#include "gui/editorpage.h"
#include "gui/filespage.h"
#include "session/categorydrafting.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace {
/// Whether a text is being written: its own changes are undone first.
bool isWriting(const QWidget *focus)
{
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    return qobject_cast<const QPlainTextEdit *>(focus) ||
           (line && (line->isUndoAvailable() || line->isRedoAvailable()));
}
} // namespace

UndoActions::UndoActions(QAction &undo, QAction &redo, QStackedWidget &pages)
    : QObject(&pages)
    , m_undo(undo)
    , m_redo(redo)
    , m_pages(pages)
{
    connect(&undo, &QAction::triggered, this, &UndoActions::undo);
    connect(&redo, &QAction::triggered, this, &UndoActions::redo);
    connect(&pages, &QStackedWidget::currentChanged, this, &UndoActions::update);
}

void UndoActions::update()
{
    const DraftPage *drafts = page();
    const CategoryDrafting *drafting = drafts ? drafts->drafting() : nullptr;
    const QString undone = drafting ? drafting->undoName() : QString();
    const QString redone = drafting ? drafting->redoName() : QString();
    //: %1 is the last change: "kind", "text"
    m_undo.setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    //: %1 is the change that was undone: "kind", "text"
    m_redo.setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    const bool writes = drafts || qobject_cast<const EditorPage *>(m_pages.currentWidget());
    m_undo.setEnabled(writes);
    m_redo.setEnabled(writes);
}

void UndoActions::undo()
{
    if (page() && !isWriting(focus()))
        page()->undo();
    else
        callFocused("undo");
}

void UndoActions::redo()
{
    if (page() && !isWriting(focus()))
        page()->redo();
    else
        callFocused("redo");
}

DraftPage *UndoActions::page() const
{
    return qobject_cast<DraftPage *>(m_pages.currentWidget());
}

QWidget *UndoActions::focus() const
{
    return m_pages.window()->focusWidget();
}

void UndoActions::callFocused(const char *slot)
{
    const QByteArray signature = QByteArray(slot) + "()";
    QWidget *files = m_pages.findChild<FilesPage *>();
    for (QWidget *one : {focus(), files && files->isVisible() ? files : nullptr}) {
        if (one && one->metaObject()->indexOfSlot(signature.constData()) >= 0) {
            QMetaObject::invokeMethod(one, slot);
            return;
        }
    }
}
