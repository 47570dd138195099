// The workspace that is open, and what becomes of the window when it is another one.
#include "gui/backupactions.h"
#include "gui/editionoffer.h"
#include "gui/editorpage.h"
#include "gui/entryswitch.h"
#include "gui/homepage.h"
#include "gui/mainwindow.h"
#include "gui/rescuedialog.h"
#include "gui/statusline.h"
#include "gui/workspaceactions.h"
#include "gui/workspaceswitch.h"
#include "session/endpointbook.h"
#include "session/entrylibrary.h"
#include "session/submissionqueue.h"
#include "session/workspacekeeper.h"
#include "ui_mainwindow.h"

void MainWindow::connectWorkspaces()
{
    auto *actions = new WorkspaceActions(m_services.workspaces, *this);
    actions->fill(*m_ui->recentMenu);
    connect(m_ui->newWorkspaceAction, &QAction::triggered, actions, &WorkspaceActions::askForNew);
    connect(m_ui->openWorkspaceAction, &QAction::triggered, actions, &WorkspaceActions::askToOpen);
    connect(m_ui->moveWorkspaceAction, &QAction::triggered, actions, &WorkspaceActions::askToMove);
    connect(m_ui->copyWorkspaceAction, &QAction::triggered, actions, &WorkspaceActions::askToCopy);

    m_workspaces =
        new WorkspaceSwitch(m_services, *m_editor, *m_ui->noticeBar,
                            [this](const std::function<void()> &action) { m_switch->whenSaved(action); });
    m_workspaces->connectTo(*actions);
    connect(m_workspaces, &WorkspaceSwitch::left, this, [this] { setPagesEnabled(false); });
    connect(m_workspaces, &WorkspaceSwitch::stayed, this, &MainWindow::setPagesEnabled);
    connect(m_workspaces, &WorkspaceSwitch::entryDropped, this, &MainWindow::showHome);
    connect(m_workspaces, &WorkspaceSwitch::told, m_status, &StatusLine::tell);
    connect(&m_services.workspaces, &WorkspaceKeeper::opened, this, &MainWindow::onWorkspaceOpened);
}

void MainWindow::setPagesEnabled(bool enabled)
{
    m_ui->pages->setEnabled(enabled);
    if (!enabled || focusWidget())
        return;
    if (atEditor()) // the keyboard was lost with the widget that had it
        m_editor->focusPage();
    else if (m_ui->pages->currentWidget() == m_home)
        m_home->focusEntries();
}

void MainWindow::openWorkspace(const QString &path)
{
    m_workspaces->open(path);
}

void MainWindow::openLastWorkspace()
{
    m_workspaces->openLast();
}

void MainWindow::onWorkspaceOpened(const WorkspaceCondition &condition)
{
    const bool entryStays = m_workspaces->arrive(condition.path);
    setPagesEnabled(true);
    m_readOnly = condition.readOnly;
    m_editor->setReadOnly(m_readOnly);
    m_editions->setReadOnly(m_readOnly);
    m_backups->watch(condition.path, m_readOnly);
    showNotice(condition.notice);
    if (entryStays) {
        m_editor->flush();
    } else if (m_editor->session()) {
        m_editor->closeEntry();
        showHome();
    }
    m_services.entries.refresh();
    m_services.endpoints.refresh();
    if (!m_readOnly)
        m_services.submissions.resume();
    showEntryStatus();
    updateActions();
    emit workspaceOpened();
    if (condition.rescue)
        showRescue(*condition.rescue);
    if (const EntryId again = m_workspaces->takeEntryAgain(); !again.isEmpty())
        openEntry(again);
}

void MainWindow::showRescue(const RescueReport &report)
{
    auto *dialog = new RescueDialog(m_services, report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RescueDialog::placeRequested, this, &MainWindow::openEntry);
    connect(&m_services.workspaces, &WorkspaceKeeper::opened, dialog, &RescueDialog::close); // another one
    dialog->show();
}
