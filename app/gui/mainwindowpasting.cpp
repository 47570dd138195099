// The way of an entry into the organiser's web form.
#include "gui/editorpage.h"
#include "gui/mainwindow.h"
#include "gui/pastewindow.h"
#include "ui_mainwindow.h"

void MainWindow::connectPasting()
{
    connect(m_ui->pasteFormAction, &QAction::triggered, this, [this] { showPasting(false); });
    connect(m_editor, &EditorPage::pasteRequested, this, &MainWindow::showPasting);
}

void MainWindow::showPasting(bool confirmation)
{
    if (!atEditor())
        return;
    if (!m_pasting)
        m_pasting = new PasteWindow(m_services, *m_editor->session());
    if (confirmation)
        m_pasting->showConfirmation();
    m_pasting->show();
    m_pasting->raise();
    m_pasting->activateWindow();
}
