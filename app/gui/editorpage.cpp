#include "gui/editorpage.h"

#include "gui/answerhistory.h"
#include "gui/answerpage.h"
#include "gui/checkpage.h"
#include "gui/detailspage.h"
#include "gui/editorpanes.h"
#include "gui/filespage.h"
#include "gui/findbar.h"
#include "gui/guidancepanel.h"
#include "gui/navigatordelegate.h"
#include "gui/theme.h"
#include "gui/troublebar.h"
#include "model/tally.h"
#include "session/entrysession.h"
#include "session/wording.h"
#include "ui_editorpage.h"

#include <algorithm>
#include <utility>

EditorPage::EditorPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EditorPage>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_answerPage = new AnswerPage(services, m_ui->pages);
    m_detailsPage = new DetailsPage(services, m_ui->pages);
    m_filesPage = new FilesPage(services, m_ui->pages);
    m_checkPage = new CheckPage(services, m_ui->pages);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_answerPage, m_detailsPage, m_filesPage, m_checkPage})
        m_ui->pages->addWidget(page);
    m_guidance = new GuidancePanel(services, m_ui->sideTabs);
    m_ui->sideTabs->addTab(m_guidance, tr("&Guidance"));
    m_history = new AnswerHistory(services, *m_ui->sideTabs, *m_ui->pages);
    m_ui->navigatorView->setModel(&m_navigator);
    m_ui->navigatorView->setItemDelegate(new NavigatorDelegate(services.theme, this));
    m_panes = std::make_unique<EditorPanes>(*this, *m_ui, *m_answerPage, *m_checkPage, *m_history);
    m_ui->findBar->hide();
    m_ui->troubleBar->setServices(services);
    connectParts();
    m_panes->applyTheme(services.theme);
}

EditorPage::~EditorPage() = default;

void EditorPage::connectParts()
{
    connect(m_ui->navigatorView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EditorPage::onCurrentChanged);
    connect(m_ui->navigatorView, &QListView::activated, this, &EditorPage::focusPage);
    connect(m_ui->navigatorView, &QListView::clicked, m_history, &AnswerHistory::leave);
    connect(m_history, &AnswerHistory::roomChanged, this, [this] { m_panes->fit(); });
    connect(m_history, &AnswerHistory::backRequested, this, &EditorPage::focusPage);
    connect(m_answerPage, &AnswerPage::previousRequested, this, &EditorPage::previous);
    connect(m_answerPage, &AnswerPage::nextRequested, this, &EditorPage::next);
    connect(m_answerPage, &AnswerPage::roomChanged, this, [this] { m_panes->fit(); });
    connect(m_answerPage, &AnswerPage::left, this, &EditorPage::flush);
    connect(m_detailsPage, &DetailsPage::nextRequested, this, &EditorPage::next);
    connect(m_detailsPage, &DetailsPage::detailEntered, m_history, &AnswerHistory::setAnswer);
    connect(m_filesPage, &FilesPage::nextRequested, this, &EditorPage::next);
    connect(m_checkPage, &CheckPage::placeRequested, this, &EditorPage::onPlaceRequested);
    connect(m_checkPage, &CheckPage::pasteRequested, this, &EditorPage::pasteRequested);
    connect(m_checkPage, &CheckPage::exportRequested, this, &EditorPage::exportRequested);
    connect(m_checkPage, &CheckPage::networkRequested, this, &EditorPage::networkRequested);
    connect(m_ui->findBar, &FindBar::found, this, &EditorPage::onFound);
    connect(m_ui->findBar, &FindBar::closed, this, [this] {
        m_ui->findBar->hide();
        focusPage();
    });
    connect(m_ui->troubleBar, &TroubleBar::saveCopyRequested, this, &EditorPage::exportRequested);
    connect(&m_services.theme, &Theme::changed, this, [this] { m_panes->applyTheme(m_services.theme); });
}

void EditorPage::open(const OpenedEntry &opened, const QuestionId &at)
{
    closeEntry();
    m_session =
        new EntrySession(opened.category, opened.entry, m_services.storage, m_services.clock, {}, this);
    connect(m_session, &EntrySession::saveStateChanged, this, &EditorPage::onSaveStateChanged);
    connect(m_session, &EntrySession::tallyChanged, this, &EditorPage::showHead);
    connect(m_session, &EntrySession::titleChanged, this, &EditorPage::showHead);
    showSession(m_session);
    const QModelIndex wanted = m_navigator.indexOf(NavigatorModel::Kind::Question, at);
    m_ui->navigatorView->setCurrentIndex(wanted.isValid() ? wanted : m_navigator.firstOpenQuestion());
    showHead();
    onSaveStateChanged(m_session->saveState());
}

void EditorPage::showSession(EntrySession *session)
{
    m_ui->troubleBar->setSession(session);
    m_navigator.setSession(session);
    m_answerPage->setSession(session);
    m_detailsPage->setSession(session);
    m_filesPage->setSession(session);
    m_checkPage->setSession(session);
    m_guidance->setSession(session);
    m_history->setSession(session);
    m_ui->findBar->setSession(session);
}

void EditorPage::closeEntry()
{
    if (!m_session)
        return;
    Q_ASSERT(isSaved());
    m_session->disconnect(this);
    showSession(nullptr);
    std::exchange(m_session, nullptr)->deleteLater(); // one of its signals may have led here
}

bool EditorPage::dropEntry()
{
    if (!m_ui->troubleBar->keepCopy())
        return false;
    showSession(nullptr);
    const std::unique_ptr<EntrySession> dropped(std::exchange(m_session, nullptr));
    return true;
}

TroubleBar &EditorPage::troubleBar() const
{
    return *m_ui->troubleBar;
}

NoticeBar &EditorPage::editionBar() const
{
    return *m_ui->editionBar;
}

bool EditorPage::isSaved() const
{
    return !m_session || m_session->saveState().kind == SaveState::Kind::Saved;
}

void EditorPage::setReadOnly(bool readOnly)
{
    m_answerPage->setReadOnly(readOnly);
    m_guidance->setReadOnly(readOnly);
    m_history->setReadOnly(readOnly);
    m_detailsPage->setDisabled(readOnly);
    m_filesPage->setReadOnly(readOnly);
    m_checkPage->setDisabled(readOnly);
}

void EditorPage::toggleDone()
{
    if (!question().isEmpty())
        m_answerPage->toggleDone();
}

void EditorPage::submit()
{
    showCheck();
    m_checkPage->submit();
}

void EditorPage::flush()
{
    if (m_session)
        m_session->flush();
}

void EditorPage::onSaveStateChanged(const SaveState &state)
{
    m_ui->troubleBar->showState(state);
    emit saveStateChanged(state);
}

void EditorPage::showHead()
{
    const Tally &tally = m_session->tally();
    m_ui->titleLabel->setText(m_session->entry().title);
    m_ui->categoryLabel->setText(m_session->category().title);
    m_ui->progressBar->setMaximum(std::max(1, tally.totals.questions));
    m_ui->progressBar->setValue(tally.totals.answered);
    //: %1 answered questions, %2 all questions, %3 "1,204 words"
    m_ui->progressLabel->setText(tr("%1 of %2 answered · %3")
                                     .arg(tally.totals.answered)
                                     .arg(tally.totals.questions)
                                     .arg(wordsWording(tally.totals.words)));
    emit tallyChanged();
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panes->fit();
}

QSize EditorPage::minimumSizeHint() const
{
    return {0, 0}; // panes step back before the window stops shrinking
}
