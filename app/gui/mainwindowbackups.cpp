// Backups, and what becomes of the window when one takes the place of the workspace.
#include "gui/backupactions.h"
#include "gui/editorpage.h"
#include "gui/entryswitch.h"
#include "gui/mainwindow.h"
#include "gui/statusline.h"
#include "gui/workspaceswitch.h"
#include "session/submissionqueue.h"
#include "session/workspacekeeper.h"
#include "ui_mainwindow.h"

#include <QDir>

void MainWindow::connectBackups()
{
    connect(m_ui->backUpAction, &QAction::triggered, m_backups, &BackupActions::backUpNow);
    connect(m_ui->restoreBackupAction, &QAction::triggered, this,
            [this] { m_backups->showBackups(m_workspaces->path()); });
    connect(m_ui->backupFolderAction, &QAction::triggered, m_backups, &BackupActions::chooseFolder);
    connect(m_backups, &BackupActions::standingChanged, this, &MainWindow::showEntryStatus);
    connect(m_backups, &BackupActions::told, m_status, &StatusLine::tell);
    connect(m_backups, &BackupActions::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    connect(m_backups, &BackupActions::replaceWanted, this, &MainWindow::replaceByBackup);
    connect(&m_services.workspaces, &WorkspaceKeeper::restored, this, [this](const QString &kept) {
        if (kept.isEmpty())
            return;
        const QString sentence = tr("The backup is in place. The workspace as it was before is kept as %1.")
                                     .arg(QDir::toNativeSeparators(kept));
        const QString notice = m_ui->noticeBar->said();
        showNotice(notice.isEmpty() ? sentence : sentence + u'\n' + notice);
    });
}

/// Once the open entry is saved and closed.
void MainWindow::replaceByBackup(const QString &backup)
{
    if (m_services.submissions.isBusy()) {
        showNotice(tr("An entry is being sent. Restore the backup when that is done: it would forget how far "
                      "the sending is."));
        return;
    }
    m_switch->whenSaved([this, backup] {
        m_editor->closeEntry();
        showHome();
        setPagesEnabled(false);
        m_services.workspaces.restore(m_workspaces->path(), backup);
    });
}
