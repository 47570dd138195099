// An entry in another edition of its category, or copied into another category.
#include "gui/editionoffer.h"
#include "gui/editorpage.h"
#include "gui/entryactions.h"
#include "gui/entryswitch.h"
#include "gui/mainwindow.h"
#include "session/categorylibrary.h"
#include "session/entrylibrary.h"
#include "ui_mainwindow.h"

void MainWindow::connectEditions()
{
    m_editions = new EditionOffer(
        m_services, *m_editor, [this](const std::function<void()> &action) { m_switch->whenSaved(action); });
    connect(this, &MainWindow::entryShown, m_editions, &EditionOffer::look);
    connect(&m_services.entries, &EntryLibrary::changed, m_editions, &EditionOffer::look);
    connect(&m_services.categories, &CategoryLibrary::changed, this, &MainWindow::updateActions);
    connect(m_editions, &EditionOffer::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    connect(m_editions, &EditionOffer::left, this, [this] {
        setPagesEnabled(false);
        updateActions();
    });
    connect(m_switch, &EntrySwitch::foundUnasked, m_editions, &EditionOffer::showUnaskedAnswers);
    connect(m_editions, &EditionOffer::reopened, this, &MainWindow::reopenEntry);
    connect(m_ui->newerEditionAction, &QAction::triggered, m_editions, &EditionOffer::compare);
    connect(m_ui->unaskedAnswersAction, &QAction::triggered, this,
            [this] { m_editions->showUnaskedAnswers(); });
    connect(m_ui->copyIntoAction, &QAction::triggered, this,
            [this] { m_switch->whenSaved([this] { m_entryActions->copyInto(entryInHand()); }); });
    connect(m_entryActions, &EntryActions::copied, this, [this](const EntryId &copy) {
        m_services.entries.refresh();
        openEntry(copy);
    });
}

/// Once it was changed while it was closed.
void MainWindow::reopenEntry(const EntryId &id, const QuestionId &at)
{
    setPagesEnabled(true);
    m_switch->open(id, at);
    m_services.entries.refresh();
}

void MainWindow::updateEditionActions()
{
    const bool editing = atEditor();
    m_ui->newerEditionAction->setEnabled(editing && m_editions->hasNewerEdition());
    m_ui->unaskedAnswersAction->setEnabled(editing && m_editions->hasUnaskedAnswers());
    m_ui->copyIntoAction->setEnabled(!entryInHand().isEmpty() && !m_readOnly);
}
