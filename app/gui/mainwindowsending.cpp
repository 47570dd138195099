// What is on its way, and the notices of how it went.
#include "gui/editorpage.h"
#include "gui/mainwindow.h"
#include "gui/outboxdialog.h"
#include "gui/sendingnotices.h"
#include "ui_mainwindow.h"

void MainWindow::connectSending()
{
    auto *notices = new SendingNotices(m_services, *this, *m_ui->noticeBar); // the window owns it
    connect(notices, &SendingNotices::entryRequested, this, &MainWindow::showSendingOf);
    connect(m_editor, &EditorPage::networkRequested, this, &MainWindow::networkRequested);
    connect(m_ui->outboxAction, &QAction::triggered, this, &MainWindow::showOutbox);
}

void MainWindow::showOutbox()
{
    auto *dialog = new OutboxDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OutboxDialog::entryRequested, this, &MainWindow::showSendingOf);
    dialog->open();
}

/// On the page where its sending stands.
void MainWindow::showSendingOf(const EntryId &entry)
{
    if (atEditor() && entryInHand() == entry) {
        showCheck();
        return;
    }
    connect(
        this, &MainWindow::entryShown, this,
        [this, entry](const EntryId &shown) {
            if (shown == entry)
                showCheck();
        },
        Qt::SingleShotConnection);
    openEntry(entry);
}
