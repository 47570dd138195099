// The workspace that is open, and what becomes of the window when it is another one.
#include "gui/backupactions.h"
#include "gui/editorpage.h"
#include "gui/mainwindow.h"
#include "gui/rescuedialog.h"
#include "gui/troublebar.h"
#include "gui/workspaceactions.h"
#include "session/endpointbook.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/submissionqueue.h"
#include "session/workspacekeeper.h"
#include "ui_mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto messageTime = 10s;
}

void MainWindow::connectWorkspaces()
{
    WorkspaceKeeper &keeper = m_services.workspaces;
    m_workspaces->fill(*m_ui->recentMenu);
    connect(m_ui->newWorkspaceAction, &QAction::triggered, m_workspaces, &WorkspaceActions::askForNew);
    connect(m_ui->openWorkspaceAction, &QAction::triggered, m_workspaces, &WorkspaceActions::askToOpen);
    connect(m_ui->moveWorkspaceAction, &QAction::triggered, m_workspaces, &WorkspaceActions::askToMove);
    connect(m_ui->copyWorkspaceAction, &QAction::triggered, m_workspaces, &WorkspaceActions::askToCopy);
    connect(m_workspaces, &WorkspaceActions::newRequested, this, [this, &keeper](const QString &path) {
        leaveWorkspace([&keeper, path] { keeper.create(path); });
    });
    connect(m_workspaces, &WorkspaceActions::openRequested, this,
            [this, &keeper](const QString &path) { leaveWorkspace([&keeper, path] { keeper.open(path); }); });
    connect(m_workspaces, &WorkspaceActions::copyRequested, this,
            [this, &keeper](const QString &path) { whenSaved([&keeper, path] { keeper.copyTo(path); }); });
    connect(m_workspaces, &WorkspaceActions::moveRequested, this, &MainWindow::moveWorkspace);
    connect(&m_editor->troubleBar(), &TroubleBar::keptCopyRequested, this,
            [this, &keeper](const QString &path) {
                m_entryStays = true; // its words go where its last saved ones are
                keeper.open(path);
            });
    connect(&m_editor->troubleBar(), &TroubleBar::replacementRequested, this, &MainWindow::openReplacement);
    connect(&keeper, &WorkspaceKeeper::opened, this, &MainWindow::onWorkspaceOpened);
    connect(&keeper, &WorkspaceKeeper::openingFailed, this, &MainWindow::onOpeningFailed);
    connect(&keeper, &WorkspaceKeeper::failed, this, [this](const Error &error) {
        m_entryStays = false;
        m_ui->pages->setEnabled(true);
        showNotice(error.message);
    });
    connect(&keeper, &WorkspaceKeeper::copied, this, [this](const QString &path) {
        statusBar()->showMessage(tr("The workspace was copied to %1.").arg(QDir::toNativeSeparators(path)),
                                 int(std::chrono::milliseconds(messageTime).count()));
    });
    connect(&keeper, &WorkspaceKeeper::moved, this, &MainWindow::onWorkspaceMoved);
    connect(&keeper, &WorkspaceKeeper::placeDoubted, this, &MainWindow::askAboutPlace);
    connect(&keeper, &WorkspaceKeeper::roomRanLow, this, &MainWindow::showNotice);
}

void MainWindow::openWorkspace(const QString &path)
{
    m_workspace = path;
    m_services.workspaces.open(path, WorkspaceKeeper::IfMissing::Make);
}

void MainWindow::openLastWorkspace()
{
    m_workspace = m_services.workspaces.first();
    m_services.workspaces.open(m_workspace);
}

void MainWindow::leaveWorkspace(const std::function<void()> &action)
{
    if (m_services.submissions.isBusy()) {
        showNotice(tr("An entry is being sent. Open another workspace when that is done."));
        return;
    }
    whenSaved([this, action] {
        m_ui->pages->setEnabled(false); // what is typed from here on would have no place to go
        action();
    });
}

void MainWindow::moveWorkspace(const QString &path)
{
    leaveWorkspace([this, path] {
        m_entryStays = true;
        m_services.workspaces.moveTo(path);
    });
}

void MainWindow::openReplacement()
{
    const EntrySession *session = m_editor->session();
    m_entryAgain = session ? session->entry().id : EntryId();
    if (!m_editor->dropEntry()) {
        showNotice(m_editor->troubleBar().copyNote());
        return;
    }
    showHome();
    m_ui->pages->setEnabled(false);
    m_services.workspaces.open(m_workspace);
}

void MainWindow::onWorkspaceOpened(const WorkspaceCondition &condition)
{
    m_ui->noticeBar->forgetQuestions();
    m_ui->pages->setEnabled(true);
    m_workspace = condition.path;
    m_readOnly = condition.readOnly;
    m_editor->setReadOnly(m_readOnly);
    m_backups->watch(condition.path, m_readOnly);
    showNotice(condition.notice);
    if (std::exchange(m_entryStays, false)) {
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
    if (const EntryId again = std::exchange(m_entryAgain, {}); !again.isEmpty())
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

void MainWindow::onOpeningFailed(const QString &path, const Error &error)
{
    WorkspaceKeeper &keeper = m_services.workspaces;
    const bool oneIsOpen = !keeper.path().isEmpty();
    m_entryStays = false;
    m_entryAgain = {};
    m_ui->pages->setEnabled(oneIsOpen);
    if (oneIsOpen) {
        showNotice(error.message);
        return;
    }
    NoticeBar::Question question;
    question.text = error.message;
    question.choices = {{tr("Try again"), [&keeper, path] { keeper.open(path); }}};
    if (path != keeper.ownPath())
        question.choices.append({tr("Open my own workspace"), [&keeper] { keeper.open(keeper.ownPath()); }});
    m_ui->noticeBar->ask(question);
}

void MainWindow::onWorkspaceMoved(const QString &path, const QString &leftBehind)
{
    const QString place = QDir::toNativeSeparators(path);
    showNotice(leftBehind.isEmpty()
                   ? tr("The workspace is now %1. The old file is in the computer’s bin.").arg(place)
                   : tr("The workspace is now %1. The old file %2 could not be put into the computer’s bin; "
                        "delete it when you no longer want it.")
                         .arg(place, QDir::toNativeSeparators(leftBehind)));
}

void MainWindow::askAboutPlace(const PlaceWarning &warning)
{
    const auto keepIt = [this] { m_services.workspaces.acceptPlace(); };
    NoticeBar::Question question;
    question.text = warning.text;
    question.dismissed = keepIt;
    if (!warning.better.isEmpty()) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(warning.better).path());
        question.choices.append(
            {tr("Move it to %1").arg(folder), [this, better = warning.better] { moveWorkspace(better); }});
    }
    question.choices.append({tr("Keep it here"), keepIt});
    m_ui->noticeBar->ask(question);
}
