// Searching all entries, and what is deleted for ever.
#include "gui/editionoffer.h"
#include "gui/editorpage.h"
#include "gui/emptiedanswersdialog.h"
#include "gui/entryactions.h"
#include "gui/homepage.h"
#include "gui/mainwindow.h"
#include "session/editionplan.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/searchindexer.h"
#include "ui_mainwindow.h"

#include <utility>

void MainWindow::connectSearchAndBin()
{
    auto *indexer = new SearchIndexer(m_services.storage, SearchIndexer::usualPause, this);
    connect(m_editor, &EditorPage::saveStateChanged, indexer, &SearchIndexer::touch);
    connect(&m_services.entries, &EntryLibrary::changed, indexer, &SearchIndexer::touch);
    connect(m_home, &HomePage::placeOpened, this, &MainWindow::openPlace);
    connect(this, &MainWindow::entryShown, this, &MainWindow::showWantedPlace);

    connect(m_home, &HomePage::purgeRequested, m_entryActions, &EntryActions::askToPurge);
    connect(m_ui->purgeAction, &QAction::triggered, this,
            [this] { m_entryActions->askToPurge({entryInHand()}); });
    connect(m_entryActions, &EntryActions::purgeAccepted, this, &MainWindow::purge);
    connect(m_entryActions, &EntryActions::purged, &m_services.entries, &EntryLibrary::refresh);
    connect(m_ui->emptiedAnswersAction, &QAction::triggered, this, &MainWindow::showEmptiedAnswers);
}

void MainWindow::openPlace(const SearchHit &hit)
{
    m_wantedPlace = hit;
    openEntry(hit.entry);
}

void MainWindow::showWantedPlace(const EntryId &shown)
{
    const auto place = std::exchange(m_wantedPlace, std::nullopt);
    if (!place || place->entry != shown)
        return;
    const EntrySession &session = *m_editor->session();
    if (answersWithoutQuestion(session.entry(), session.category()).contains(place->question))
        m_editions->showUnaskedAnswers(place->question);
    else
        m_editor->showPlace(*place);
}

void MainWindow::purge(const QList<EntryId> &ids)
{
    whenSaved([this, ids] {
        if (m_editor->session() && ids.contains(m_editor->session()->entry().id)) {
            m_editor->closeEntry();
            showHome();
        }
        m_entryActions->purge(ids);
    });
}

void MainWindow::showEmptiedAnswers()
{
    m_editor->flush();
    auto *dialog = new EmptiedAnswersDialog(m_services, m_editor->session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EmptiedAnswersDialog::broughtBack, &m_services.entries, &EntryLibrary::refresh);
    connect(dialog, &EmptiedAnswersDialog::purged, m_entryActions,
            [this](const EntryId &entry) { m_entryActions->showKeptCopies({entry}); });
    connect(dialog, &EmptiedAnswersDialog::failed, this,
            [this](const Error &error) { showNotice(error.message); });
    dialog->open();
}
