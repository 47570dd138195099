// What was sent of an entry, and the bundle where nothing else works.
#include "gui/bundleactions.h"
#include "gui/editorpage.h"
#include "gui/mainwindow.h"
#include "gui/sentdialog.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/whenready.h"
#include "ui_mainwindow.h"

void MainWindow::connectSent()
{
    auto *bundles = new BundleActions(m_services, *this);
    const auto start = [this, bundles](BundleActions::With with) {
        if (atEditor()) { // its session knows more than the workspace may
            bundles->start(m_editor->session()->category(), m_editor->session()->entry(), with);
            return;
        }
        whenReady(m_services.entries.load(entryInHand()), this,
                  [this, bundles, with](const Result<OpenedEntry> &opened) {
                      if (opened)
                          bundles->start(opened->category, opened->entry, with);
                      else
                          showNotice(opened.error().message);
                  });
    };
    connect(m_ui->bundleAction, &QAction::triggered, this, [start] { start(BundleActions::With::Bundle); });
    connect(m_ui->mailAction, &QAction::triggered, this, [start] { start(BundleActions::With::Mail); });
    connect(bundles, &BundleActions::told, this, &MainWindow::showDone);
    connect(bundles, &BundleActions::warned, this, &MainWindow::showNotice);
    connect(bundles, &BundleActions::failed, this, [this](const Error &error) { showNotice(error.message); });
    connect(m_ui->sentAction, &QAction::triggered, this, [this] {
        auto *dialog = new SentDialog(m_services, entryInHand(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}
