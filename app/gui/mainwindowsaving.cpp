// Opening, saving and closing: an entry gives way, and the window closes, only when its words are on the
// disk.
#include "gui/editorpage.h"
#include "gui/mainwindow.h"
#include "gui/statusline.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/whenready.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

void MainWindow::openEntry(const EntryId &id, const QuestionId &at)
{
    if (m_editor->session() && m_editor->session()->entry().id == id) {
        if (!at.isEmpty())
            m_editor->showQuestion(at);
        showEditor();
        return;
    }
    const bool wasLast = id == m_services.settings.lastEntry();
    m_wanted = id;
    m_wantedQuestion = at.isEmpty() && wasLast ? m_services.settings.lastQuestion() : at;
    openWanted();
}

void MainWindow::openWanted()
{
    if (!m_editor->isSaved()) {
        m_editor->flush(); // goOnAfterSave() comes back here
        return;
    }
    const EntryId id = std::exchange(m_wanted, {});
    const QuestionId at = std::exchange(m_wantedQuestion, {});
    whenReady(m_services.entries.load(id), this,
              [this, id, at](const Result<OpenedEntry> &opened) { onEntryLoaded(id, at, opened); });
}

void MainWindow::whenSaved(std::function<void()> action)
{
    if (m_editor->isSaved()) {
        action();
        return;
    }
    m_afterSave = std::move(action); // goOnAfterSave() does it
    m_editor->flush();
}

void MainWindow::onEntryLoaded(const EntryId &id, const QuestionId &at, const Result<OpenedEntry> &opened)
{
    if (!opened) {
        showNotice(opened.error().message);
        return;
    }
    if (!m_editor->isSaved()) { // something was typed while this one was being read
        m_wanted = id;
        m_wantedQuestion = at;
        openWanted();
        return;
    }
    m_editor->open(*opened, at);
    showEditor();
}

void MainWindow::showEditor()
{
    m_ui->pages->setCurrentWidget(m_editor);
    m_editor->focusPage();
    showEntryStatus();
    updateActions();
    emit entryShown(m_editor->session()->entry().id);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && m_editor)
        m_editor->flush();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setWindowGeometry(saveGeometry());
    m_services.settings.setPaneSizes(m_editor->paneSizes());
    if (m_editor->isSaved() || m_closeUnsaved) {
        event->accept();
        return;
    }
    event->ignore(); // goOnAfterSave() closes when the words are on the disk
    m_closing = true;
    m_editor->flush();
}

void MainWindow::onSaveStateChanged(const SaveState &state)
{
    m_status->showSaveState(state);
    if (state.kind != SaveState::Kind::Unsaved)
        goOnAfterSave(state);
}

void MainWindow::goOnAfterSave(const SaveState &state)
{
    const bool saved = state.kind == SaveState::Kind::Saved;
    if (std::exchange(m_closing, false)) {
        if (saved)
            close();
        else
            askToCloseUnsaved();
        return;
    }
    const auto action = std::exchange(m_afterSave, {});
    if (m_wanted.isEmpty() && !action)
        return;
    if (saved && action) {
        action();
        return;
    }
    if (saved) {
        openWanted();
        return;
    }
    m_wanted = {};
    showNotice(tr("‘%1’ could not be saved yet, so it stays open until it is.")
                   .arg(m_editor->session()->entry().title));
    m_ui->pages->setCurrentWidget(m_editor);
    updateActions();
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
    connect(copy, &QPushButton::clicked, m_editor, &EditorPage::saveCopyRequested);
    connect(
        leave, &QPushButton::clicked, this,
        [this] {
            m_closeUnsaved = true;
            close();
        },
        Qt::QueuedConnection); // after the box itself is closed
    box->open();
}
