// Importing and changing categories, and the files that are dropped onto the window.
#include "gui/categoryactions.h"
#include "gui/categorydesk.h"
#include "gui/editorpage.h"
#include "gui/endpointdesk.h"
#include "gui/filedrops.h"
#include "gui/mainwindow.h"
#include "gui/startpage.h"
#include "gui/undoactions.h"
#include "ui_mainwindow.h"

void MainWindow::connectCategories()
{
    m_desk = new CategoryDesk(m_services, *m_ui->pages, *m_ui->noticeBar);
    connect(m_ui->importAction, &QAction::triggered, m_desk, &CategoryDesk::showImport);
    connect(m_ui->newCategoryAction, &QAction::triggered, m_desk, &CategoryDesk::showImportWithoutPage);
    connect(m_desk, &CategoryDesk::shown, this, [this] {
        m_ui->distractionFreeAction->setChecked(false);
        m_editor->flush();
        showEntryStatus();
        updateActions();
    });
    auto *undo = new UndoActions(*m_ui->undoAction, *m_ui->redoAction, *m_ui->pages);
    connect(m_desk, &CategoryDesk::changed, undo, &UndoActions::update);
    connect(m_desk, &CategoryDesk::changed, this, &MainWindow::showEntryStatus);
    connect(m_desk, &CategoryDesk::importLeft, this, &MainWindow::showHome);
    connect(m_desk, &CategoryDesk::categoryWanted, this, &MainWindow::showStart);
    connect(m_desk, &CategoryDesk::failed, this, [this](const Error &error) { showNotice(error.message); });
    connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::takeFiles);

    CategoryActions &actions = m_start->actions();
    m_ui->toolsMenu->addSeparator();
    actions.fill(*m_ui->toolsMenu);
    connect(&actions, &CategoryActions::changeWanted, m_desk, &CategoryDesk::change);
    connect(&actions, &CategoryActions::told, this, &MainWindow::showNotice);
    connect(&actions, &CategoryActions::failed, this,
            [this](const Error &error) { showNotice(error.message); });
}

void MainWindow::showImport()
{
    m_desk->showImport();
}

void MainWindow::comeForward(const QStringList &files)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    takeFiles(files);
}

void MainWindow::takeFiles(const QStringList &files)
{
    m_desk->take(m_endpoints->take(files));
}
