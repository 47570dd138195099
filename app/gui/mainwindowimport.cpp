// Importing a category, and what is undone where.
#include "gui/editorpage.h"
#include "gui/importpage.h"
#include "gui/mainwindow.h"
#include "session/categorydrafting.h"
#include "ui_mainwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace {
/// Whether a text is being written: its own changes are undone first.
bool isWriting(const QWidget *focus)
{
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    return qobject_cast<const QPlainTextEdit *>(focus) ||
           (line && (line->isUndoAvailable() || line->isRedoAvailable()));
}
} // namespace

void MainWindow::connectImport()
{
    connect(m_ui->importAction, &QAction::triggered, this, &MainWindow::showImport);
    connect(m_import, &ImportPage::left, this, &MainWindow::showHome);
    connect(m_import, &ImportPage::imported, this, &MainWindow::showStart);
    connect(m_import, &ImportPage::changed, this, &MainWindow::updateUndo);
}

void MainWindow::showImport()
{
    m_ui->distractionFreeAction->setChecked(false);
    m_editor->flush();
    m_ui->pages->setCurrentWidget(m_import);
    m_import->begin();
    showEntryStatus();
    updateActions();
}

void MainWindow::undo()
{
    if (m_ui->pages->currentWidget() == m_import && !isWriting(focusWidget()))
        m_import->undo();
    else
        callFocused("undo");
}

void MainWindow::redo()
{
    if (m_ui->pages->currentWidget() == m_import && !isWriting(focusWidget()))
        m_import->redo();
    else
        callFocused("redo");
}

void MainWindow::updateUndo()
{
    const bool importing = m_ui->pages->currentWidget() == m_import;
    const CategoryDrafting *drafting = importing ? m_import->drafting() : nullptr;
    const QString undone = drafting ? drafting->undoName() : QString();
    const QString redone = drafting ? drafting->redoName() : QString();
    //: %1 is the last change: "kind", "text"
    m_ui->undoAction->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    //: %1 is the change that was undone: "kind", "text"
    m_ui->redoAction->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
    m_ui->undoAction->setEnabled(atEditor() || importing);
    m_ui->redoAction->setEnabled(atEditor() || importing);
}
