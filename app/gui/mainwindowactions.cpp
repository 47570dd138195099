// The menus and the status bar.
#include "gui/aboutdialog.h"
#include "gui/answerhistory.h"
#include "gui/backupactions.h"
#include "gui/editorpage.h"
#include "gui/editorpanes.h"
#include "gui/endpointdialog.h"
#include "gui/entryactions.h"
#include "gui/entryexport.h"
#include "gui/homepage.h"
#include "gui/icons.h"
#include "gui/mainwindow.h"
#include "gui/statusline.h"
#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/workspacekeeper.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QStatusBar>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int zoomStep = 10; // per cent

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
    connect(m_ui->undoAction, &QAction::triggered, this, [this] { undo(); });
    connect(m_ui->redoAction, &QAction::triggered, this, [this] { redo(); });
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
    connect(m_ui->endpointsAction, &QAction::triggered, this, [this] {
        auto *dialog = new EndpointDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectViewActions()
{
    auto *themes = new QActionGroup(this);
    const std::pair<QAction *, ThemeChoice> choices[] = {
        {m_ui->systemThemeAction, ThemeChoice::System},
        {m_ui->lightThemeAction, ThemeChoice::Light},
        {m_ui->darkThemeAction, ThemeChoice::Dark},
        {m_ui->highContrastThemeAction, ThemeChoice::HighContrast},
    };
    for (const auto &[action, choice] : choices) {
        themes->addAction(action);
        action->setChecked(m_services.theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] { chooseTheme(choice); });
    }
    connect(m_ui->zoomInAction, &QAction::triggered, this,
            [this] { setZoom(m_services.theme.zoom() + zoomStep); });
    connect(m_ui->zoomOutAction, &QAction::triggered, this,
            [this] { setZoom(m_services.theme.zoom() - zoomStep); });
    connect(m_ui->zoomResetAction, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_ui->guidanceAction, &QAction::toggled, this,
            [this](bool shown) { m_editor->panes().setGuidanceShown(shown); });
    connect(m_ui->distractionFreeAction, &QAction::toggled, this, [this](bool on) {
        m_editor->panes().setDistractionFree(on);
        menuBar()->setVisible(!on);
        statusBar()->setVisible(!on);
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    });
    const auto actions = findChildren<QAction *>();
    for (QAction *action : actions) { // their keys work while the menu bar is hidden
        if (!action->shortcut().isEmpty())
            addAction(action);
    }
    const std::pair<QAction *, QString> languages[] = {
        {m_ui->systemLanguageAction, {}},
        {m_ui->englishAction, u"en_GB"_s},
        {m_ui->welshAction, u"cy_GB"_s},
    };
    auto *languageGroup = new QActionGroup(this);
    for (const auto &[action, language] : languages) {
        languageGroup->addAction(action);
        action->setChecked(m_services.settings.language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] { chooseLanguage(language); });
    }
}

void MainWindow::callFocused(const char *slot)
{
    QWidget *focus = focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (focus && focus->metaObject()->indexOfSlot(signature.constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

void MainWindow::chooseLanguage(const QString &language)
{
    m_services.settings.setLanguage(language);
    showNotice(tr("Shortlist speaks the chosen language when it is started again."));
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_services.theme.choose(choice);
    m_services.settings.setTheme(choice);
}

void MainWindow::setZoom(int percent)
{
    m_services.theme.setZoom(percent);
    m_services.settings.setZoom(m_services.theme.zoom());
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
    updateUndo();
    m_ui->historyAction->setEnabled(editing && !m_editor->history().answer().isEmpty());
    m_ui->snapshotAction->setEnabled(editing && !m_readOnly);
    m_ui->pasteFormAction->setEnabled(editing && !m_readOnly);
    const EntryId id = entryInHand();
    const EntrySummary *summary = m_services.entries.find(id);
    const bool writable = !id.isEmpty() && !m_readOnly;
    const Shelf shelf = summary ? summary->shelf : Shelf::Current;
    m_ui->renameAction->setEnabled(writable);
    m_ui->duplicateAction->setEnabled(writable);
    m_ui->archiveAction->setEnabled(writable && shelf == Shelf::Current);
    m_ui->binAction->setEnabled(writable && shelf != Shelf::Bin);
    m_ui->restoreAction->setEnabled(writable && shelf != Shelf::Current);
    m_ui->purgeAction->setEnabled(writable && shelf == Shelf::Bin);
    m_ui->emptiedAnswersAction->setEnabled(!m_readOnly);
    updateEditionActions();
}
