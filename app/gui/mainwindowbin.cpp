// Searching all entries, and what is moved away or deleted for ever.
#include "gui/editorpage.h"
#include "gui/emptiedanswersdialog.h"
#include "gui/entryactions.h"
#include "gui/entryswitch.h"
#include "gui/homepage.h"
#include "gui/mainwindow.h"
#include "gui/statusline.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/searchindexer.h"
#include "session/submissionqueue.h"
#include "ui_mainwindow.h"

namespace {
QString wordingOfMove(const QString &title, Shelf shelf)
{
    switch (shelf) {
    case Shelf::Bin:
        //: “Bin” is the filter above the list of entries
        return MainWindow::tr("‘%1’ is in the bin. To bring it back, choose Bin above the list.").arg(title);
    case Shelf::Archived:
        return MainWindow::tr("‘%1’ is archived.").arg(title);
    case Shelf::Current:
        break;
    }
    return MainWindow::tr("‘%1’ is among your entries again.").arg(title);
}
} // namespace

void MainWindow::connectSearchAndBin()
{
    auto *indexer = new SearchIndexer(m_services.storage, SearchIndexer::usualPause, this);
    connect(m_editor, &EditorPage::saveStateChanged, indexer, &SearchIndexer::touch);
    connect(&m_services.entries, &EntryLibrary::changed, indexer, &SearchIndexer::touch);
    connect(m_home, &HomePage::placeOpened, m_switch, &EntrySwitch::openPlace);

    connect(m_home, &HomePage::purgeRequested, m_entryActions, &EntryActions::askToPurge);
    connect(m_ui->purgeAction, &QAction::triggered, this,
            [this] { m_entryActions->askToPurge({entryInHand()}); });
    connect(m_entryActions, &EntryActions::purgeAccepted, this, &MainWindow::purge);
    connect(m_entryActions, &EntryActions::purged, &m_services.entries, &EntryLibrary::refresh);
    connect(m_ui->emptiedAnswersAction, &QAction::triggered, this, &MainWindow::showEmptiedAnswers);
}

void MainWindow::onEntryMoved(const EntryId &id, Shelf shelf)
{
    const bool isOpen = m_editor->session() && m_editor->session()->entry().id == id;
    if (isOpen && shelf == Shelf::Bin && atEditor())
        showHome();
    if (shelf == Shelf::Bin)
        m_services.submissions.cancel(id);
    m_status->tell(wordingOfMove(titleOf(id), shelf));
    m_services.entries.refresh();
}

void MainWindow::purge(const QList<EntryId> &ids)
{
    m_switch->whenSaved([this, ids] {
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
