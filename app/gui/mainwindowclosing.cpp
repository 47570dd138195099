// The window closes only when the words are on the disk, and a drafted category is saved or given up.
#include "gui/categorydesk.h"
#include "gui/editorpage.h"
#include "gui/editorpanes.h"
#include "gui/entryswitch.h"
#include "gui/mainwindow.h"
#include "gui/pastewindow.h"
#include "session/settings.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && m_editor)
        m_editor->flush();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setWindowGeometry(saveGeometry());
    m_services.settings.setPaneSizes(m_editor->panes().sizes());
    const bool isWritten = m_editor->isSaved() || m_closeUnsaved;
    if (isWritten && m_desk->isSettled()) {
        if (m_pasting)
            m_pasting->close();
        event->accept();
        return;
    }
    event->ignore();
    if (isWritten)
        m_desk->whenSettled([this] { close(); });
    else
        m_switch->whenSaved([this] { close(); }, [this] { askToCloseUnsaved(); });
}

void MainWindow::askToCloseUnsaved()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Not saved"),
                        tr("Your last words could not be saved in the workspace. Save a copy elsewhere "
                           "before you close Shortlist."),
                        QMessageBox::Cancel, this);
    box->setObjectName(u"notSavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *copy = box->addButton(tr("Save a copy elsewhere…"), QMessageBox::AcceptRole);
    const QPushButton *leave = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    connect(copy, &QPushButton::clicked, m_editor, &EditorPage::exportRequested);
    connect(
        leave, &QPushButton::clicked, this,
        [this] {
            m_closeUnsaved = true;
            close();
        },
        Qt::QueuedConnection); // after the box itself is closed
    box->open();
}
