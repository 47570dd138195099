#include "gui/mainwindow.h"

#include "gui/backupactions.h"
#include "gui/categorydesk.h"
#include "gui/editorpage.h"
#include "gui/editorpanes.h"
#include "gui/entryactions.h"
#include "gui/entryexport.h"
#include "gui/entryswitch.h"
#include "gui/homepage.h"
#include "gui/pastewindow.h"
#include "gui/startpage.h"
#include "gui/statusline.h"
#include "gui/theme.h"
#include "model/tally.h"
#include "session/categorylibrary.h"
#include "session/endpointbook.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/storagethread.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/wording.h"
#include "ui_mainwindow.h"

#include <QStatusBar>

#include <utility>

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_home = new HomePage(services, m_ui->pages);
    m_start = new StartPage(services, m_ui->pages);
    m_editor = new EditorPage(services, m_ui->pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_home, m_start, m_editor})
        m_ui->pages->addWidget(page);
    m_switch = new EntrySwitch(services, *m_editor);
    m_entryActions = new EntryActions(services, *this);
    m_export = new EntryExport(services, *this);
    m_backups = new BackupActions(services, *this);
    m_status = new StatusLine(services, *statusBar());
    connectCategories();
    connectPages();
    connectActions();
    connectViewActions();
    connectSearchAndBin();
    connectBackups();
    connectEditions();
    connectPasting();
    connectSending();
    connectSent();
    connectWorkspaces();
    restoreGeometry(m_services.settings.windowGeometry());
    m_editor->panes().restoreSizes(m_services.settings.paneSizes());
    applyTheme();
    showHome();
}

MainWindow::~MainWindow()
{
    delete m_pasting; // a window of its own, and yet a part of this one
}

void MainWindow::connectPages()
{
    connect(m_home, &HomePage::entryOpened, this, [this](const EntryId &id) { openEntry(id); });
    connect(m_home, &HomePage::startRequested, this, [this] { showStart(); });
    connect(m_home, &HomePage::categoriesRequested, m_desk, &CategoryDesk::showImport);
    connect(m_home, &HomePage::currentChanged, this, &MainWindow::updateActions);
    connect(m_home, &HomePage::renameRequested, this,
            [this](const EntryId &id) { m_entryActions->rename(id, titleOf(id)); });
    connect(m_home, &HomePage::duplicateRequested, this,
            [this](const EntryId &id) { m_entryActions->duplicate(id, titleOf(id)); });
    connect(m_home, &HomePage::moveRequested, m_entryActions, &EntryActions::move);
    connect(&m_services.entries, &EntryLibrary::changed, this, [this, hasEntries = false]() mutable {
        const bool hadEntries = std::exchange(hasEntries, !m_services.entries.entries().isEmpty());
        if (hadEntries != hasEntries && m_ui->pages->currentWidget() == m_home)
            m_home->focusEntries(); // the list and the empty page have changed places
    });
    connect(m_start, &StartPage::started, &m_services.entries, &EntryLibrary::refresh);
    connect(m_start, &StartPage::started, this, [this](const EntryId &id) { openEntry(id); });
    connect(m_start, &StartPage::cancelled, this, &MainWindow::showHome);

    connect(m_editor, &EditorPage::saveStateChanged, m_status, &StatusLine::showSaveState);
    connect(m_switch, &EntrySwitch::opened, this, &MainWindow::showEditor);
    connect(m_switch, &EntrySwitch::stayed, this, [this](const QString &reason) {
        showNotice(reason);
        m_ui->pages->setCurrentWidget(m_editor);
        updateActions();
    });
    connect(m_switch, &EntrySwitch::failed, this, [this](const Error &error) { showNotice(error.message); });
    connect(m_editor, &EditorPage::tallyChanged, this, &MainWindow::showEntryStatus);
    connect(m_editor, &EditorPage::exportRequested, this,
            [this] { m_export->start(m_editor->session()->category(), m_editor->session()->entry()); });
    connect(m_export, &EntryExport::written, this,
            [this](const QString &file) { showDone(tr("The entry was exported to %1.").arg(file)); });
    connect(m_export, &EntryExport::failed, this, [this](const Error &error) { showNotice(error.message); });

    connect(m_entryActions, &EntryActions::renamed, this, [this](const EntryId &id, const QString &title) {
        if (m_editor->session() && m_editor->session()->entry().id == id)
            m_editor->session()->setText(projectTitleId(), title);
        m_services.entries.refresh();
    });
    connect(m_entryActions, &EntryActions::duplicated, &m_services.entries, &EntryLibrary::refresh);
    connect(m_entryActions, &EntryActions::duplicated, this, [this] {
        showDone(tr("The copy has the answers, the notes and the files. Its declarations are not agreed to: "
                    "do so anew before you submit it."));
    });
    connect(m_entryActions, &EntryActions::moved, this, &MainWindow::onEntryMoved);
    connect(m_entryActions, &EntryActions::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    connect(&m_services.entries, &EntryLibrary::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    connect(&m_services.endpoints, &EndpointBook::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    connect(&m_services.submissions, &SubmissionQueue::settled, &m_services.entries, &EntryLibrary::refresh);
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::applyTheme);
}

void MainWindow::showHome()
{
    m_ui->distractionFreeAction->setChecked(false);
    m_editor->flush();
    m_services.entries.refresh();
    m_ui->pages->setCurrentWidget(m_home);
    if (m_editor->session())
        m_home->selectEntry(m_editor->session()->entry().id);
    m_home->focusEntries();
    showEntryStatus();
    updateActions();
}

void MainWindow::openEntry(const EntryId &id, const QuestionId &at)
{
    m_switch->open(id, at);
}

void MainWindow::showEditor()
{
    m_ui->pages->setCurrentWidget(m_editor);
    m_editor->focusPage();
    showEntryStatus();
    updateActions();
    emit entryShown(m_editor->session()->entry().id);
}

void MainWindow::showStart(const CategoryId &category, const QString &edition)
{
    m_ui->distractionFreeAction->setChecked(false);
    m_editor->flush();
    m_ui->pages->setCurrentWidget(m_start);
    m_start->begin(category, edition);
    showEntryStatus();
    updateActions();
}

void MainWindow::showDetails()
{
    m_editor->showDetails();
}

void MainWindow::showFiles()
{
    m_editor->showFiles();
}

void MainWindow::showCheck()
{
    m_editor->showCheck();
}

EntryId MainWindow::entryInHand() const
{
    if (atEditor())
        return m_editor->session()->entry().id;
    return m_ui->pages->currentWidget() == m_home ? m_home->currentEntry() : EntryId();
}

bool MainWindow::atEditor() const
{
    return m_ui->pages->currentWidget() == m_editor && m_editor->session();
}

QString MainWindow::titleOf(const EntryId &id) const
{
    if (m_editor->session() && m_editor->session()->entry().id == id)
        return m_editor->session()->entry().title;
    const EntrySummary *summary = m_services.entries.find(id);
    return summary ? summary->title : QString();
}

void MainWindow::showNotice(const QString &text)
{
    m_ui->noticeBar->say(text);
}

void MainWindow::showDone(const QString &text)
{
    m_ui->noticeBar->sayDone(text);
}
