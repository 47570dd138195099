// The menus and the status bar.
#include "gui/aboutdialog.h"
#include "gui/answerhistory.h"
#include "gui/backupactions.h"
#include "gui/categorydesk.h"
#include "gui/editorpage.h"
#include "gui/endpointdesk.h"
#include "gui/entryactions.h"
#include "gui/entryexport.h"
#include "gui/homepage.h"
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/statusline.h"
#include "gui/theme.h"
#include "gui/viewactions.h"
#include "session/entrysession.h"
#include "session/workspacekeeper.h"
#include "ui_mainwindow.h"

#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace {
QString titleOfWindow(const QString &entry, const QString &workspace)
{
    if (entry.isEmpty() && workspace.isEmpty())
        return u"Shortlist"_s;
    if (entry.isEmpty() || workspace.isEmpty())
        //: the window's title: the title of the entry or the name of the workspace, and the program's name
        return MainWindow::tr("%1 – Shortlist").arg(entry.isEmpty() ? workspace : entry);
    //: the window's title: the title of the entry, the name of the workspace, and the program's name
    return MainWindow::tr("%1 – %2 – Shortlist").arg(entry, workspace);
}
} // namespace

void MainWindow::connectActions()
{
    connect(m_ui->newEntryAction, &QAction::triggered, this, [this] { showStart(); });
    connect(m_ui->homeAction, &QAction::triggered, this, &MainWindow::showHome);
    connect(m_ui->exportAction, &QAction::triggered, m_editor, &EditorPage::exportRequested);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->findAction, &QAction::triggered, this, [this] {
        if (atEditor())
            m_editor->openFind();
        else
            m_home->focusSearch();
    });
    connect(m_ui->findNextAction, &QAction::triggered, m_editor, &EditorPage::findNext);
    connect(m_ui->previousAction, &QAction::triggered, m_editor, &EditorPage::previous);
    connect(m_ui->nextAction, &QAction::triggered, m_editor, &EditorPage::next);
    connect(m_ui->doneAction, &QAction::triggered, m_editor, &EditorPage::toggleDone);
    connect(m_ui->detailsAction, &QAction::triggered, m_editor, &EditorPage::showDetails);
    connect(m_ui->checkAction, &QAction::triggered, m_editor, &EditorPage::showCheck);
    connect(m_ui->submitAction, &QAction::triggered, m_editor, &EditorPage::submit);
    connect(m_ui->historyAction, &QAction::triggered, &m_editor->history(), &AnswerHistory::show);
    connect(m_ui->snapshotAction, &QAction::triggered, &m_editor->history(), &AnswerHistory::takeSnapshot);
    connect(m_editor, &EditorPage::placeChanged, this, &MainWindow::updateActions);
    connect(m_ui->renameAction, &QAction::triggered, this,
            [this] { m_entryActions->rename(entryInHand(), titleOf(entryInHand())); });
    connect(m_ui->duplicateAction, &QAction::triggered, this,
            [this] { m_entryActions->duplicate(entryInHand(), titleOf(entryInHand())); });
    connect(m_ui->archiveAction, &QAction::triggered, this,
            [this] { m_entryActions->move(entryInHand(), Shelf::Archived); });
    connect(m_ui->binAction, &QAction::triggered, this,
            [this] { m_entryActions->move(entryInHand(), Shelf::Bin); });
    connect(m_ui->restoreAction, &QAction::triggered, this,
            [this] { m_entryActions->move(entryInHand(), Shelf::Current); });
    m_endpoints = new EndpointDesk(m_services, *this);
    connect(m_ui->endpointsAction, &QAction::triggered, m_endpoints, &EndpointDesk::show);
    connect(m_ui->networkAction, &QAction::triggered, this, &MainWindow::networkRequested);
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectViewActions()
{
    auto *view = new ViewActions(m_services.settings, m_services.theme, m_editor->panes(), *m_ui, *this);
    connect(view, &ViewActions::told, this, &MainWindow::showNotice);
    const auto actions = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) { // their keys work while the menu bar is hidden
        if (!action->shortcut().isEmpty())
            addAction(action);
    }
}

void MainWindow::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_status->applyTheme();
    m_ui->noticeBar->setMargins(theme.space(3), theme.space(2));
    QPalette palette = menuBar()->palette();
    palette.setColor(QPalette::Window, theme.colours().surface);
    menuBar()->setPalette(palette);
    setWindowIcon(QIcon(u":/icons/shortlist.svg"_s));
}

void MainWindow::showEntryStatus()
{
    const bool shown = atEditor();
    const bool home = m_ui->pages->currentWidget() == m_home;
    if (shown)
        m_status->showEntry(*m_editor->session());
    else
        m_status->showText(home ? m_backups->standing() : QString());
    m_status->showUnsaved(m_desk->unsavedWording());
    setWindowTitle(
        titleOfWindow(shown ? m_editor->session()->entry().title : QString(), m_services.workspaces.name()));
}

void MainWindow::updateActions()
{
    const bool editing = atEditor();
    for (QAction *action :
         {m_ui->exportAction, m_ui->findNextAction, m_ui->previousAction, m_ui->nextAction, m_ui->doneAction,
          m_ui->detailsAction, m_ui->checkAction, m_ui->submitAction, m_ui->distractionFreeAction})
        action->setEnabled(editing);
    m_ui->historyAction->setEnabled(editing && !m_editor->history().answer().isEmpty());
    m_ui->snapshotAction->setEnabled(editing && !m_readOnly);
    m_ui->pasteFormAction->setEnabled(editing && !m_readOnly);
    const EntryId id = entryInHand();
    const EntrySummary *summary = m_services.entries.find(id);
    const bool writable = !id.isEmpty() && !m_readOnly;
    const Shelf shelf = summary ? summary->shelf : Shelf::Current;
    for (QAction *action : {m_ui->bundleAction, m_ui->mailAction, m_ui->sentAction})
        action->setEnabled(!id.isEmpty());
    m_ui->renameAction->setEnabled(writable);
    m_ui->duplicateAction->setEnabled(writable);
    m_ui->archiveAction->setEnabled(writable && shelf == Shelf::Current);
    m_ui->binAction->setEnabled(writable && shelf != Shelf::Bin);
    m_ui->restoreAction->setEnabled(writable && shelf != Shelf::Current);
    m_ui->purgeAction->setEnabled(writable && shelf == Shelf::Bin);
    m_ui->emptiedAnswersAction->setEnabled(!m_readOnly);
    updateEditionActions();
}
