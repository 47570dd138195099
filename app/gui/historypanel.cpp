#include "gui/historypanel.h"

#include "ui_historypanel.h"

#include "gui/historydelegate.h"
#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

HistoryPanel::HistoryPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPanel>())
    , m_services(services)
    , m_model(services.clock)
{
    m_ui->setupUi(this);
    m_ui->timelineView->setModel(&m_model);
    m_ui->timelineView->setItemDelegate(new HistoryDelegate(services.theme, this));
    m_ui->timelineView->installEventFilter(this);
    setFocusProxy(m_ui->timelineView);
    connect(m_ui->timelineView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::onCurrentChanged);
    connect(m_ui->timelineView, &QListView::activated, this, &HistoryPanel::opened);
    connect(m_ui->timelineView, &QListView::clicked, this, &HistoryPanel::clicked);
    connect(m_ui->snapshotButton, &QPushButton::clicked, this, &HistoryPanel::snapshotRequested);
    connect(&m_services.submissions, &SubmissionQueue::changed, this, &HistoryPanel::onSubmissionChanged);
    connect(&m_services.theme, &Theme::changed, this, &HistoryPanel::applyTheme);
    applyTheme();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setSession(EntrySession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    showAnswer({});
    if (!session)
        return;
    connect(session, &EntrySession::answerChanged, this, &HistoryPanel::onAnswerChanged);
    connect(session, &EntrySession::historyChanged, this, [this](const QuestionId &id) {
        if (id == m_answer)
            load();
    });
}

// The answers were put into their history along with it, past their session.
void HistoryPanel::onSubmissionChanged(const Submission &submission)
{
    const bool isShown = m_session && !m_answer.isEmpty() && submission.entry == m_session->entry().id;
    if (isShown && submission.state == SubmissionState::Frozen)
        load();
}

void HistoryPanel::showAnswer(const QuestionId &id)
{
    m_answer = id;
    showTimeline({});
    showNote({});
    m_ui->headingLabel->setText(id.isEmpty() ? tr("Choose an answer to see its history.")
                                             : labelOf(id, m_session->category()));
    if (id.isEmpty())
        return;
    onAnswerChanged(id);
    load();
}

void HistoryPanel::setReadOnly(bool readOnly)
{
    m_ui->snapshotButton->setVisible(!readOnly);
}

void HistoryPanel::chooseNow()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_ui->timelineView->setCurrentIndex(m_model.index(0));
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->timelineView && event->type() == QEvent::FocusIn)
        m_ui->timelineView->scrollTo(m_ui->timelineView->currentIndex());
    if (watched == m_ui->timelineView && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit backRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(4);
    m_ui->headLayout->setContentsMargins(margin, margin, margin, theme.space(2));
    m_ui->headLayout->setSpacing(theme.space(2));
    m_ui->footLayout->setContentsMargins(margin, theme.space(2), margin, theme.space(3));
    m_ui->timelineView->doItemsLayout();
}

void HistoryPanel::load()
{
    whenReady(m_session->history(m_answer), this,
              [this, session = m_session, id = m_answer](const Result<QList<RevisionSummary>> &timeline) {
                  if (session == m_session)
                      onLoaded(id, timeline);
              });
}

void HistoryPanel::onLoaded(const QuestionId &id, const Result<QList<RevisionSummary>> &timeline)
{
    if (id != m_answer)
        return;
    if (!timeline) {
        showNote(timeline.error().message);
        return;
    }
    showTimeline(*timeline);
    showNote(timeline->isEmpty() ? tr("There is no earlier text of this answer yet. Earlier texts are kept "
                                      "by themselves while you write.")
                                 : QString());
}

void HistoryPanel::onCurrentChanged(const QModelIndex &current)
{
    if (m_quiet || !current.isValid())
        return;
    if (const RevisionSummary *revision = m_model.revision(current))
        emit revisionChosen(*revision);
    else
        emit nowChosen();
}

void HistoryPanel::onAnswerChanged(const QuestionId &id)
{
    if (id == m_answer)
        m_model.setWordsNow(m_session->tally().answers.value(id).words);
}

void HistoryPanel::showTimeline(const QList<RevisionSummary> &timeline)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const RevisionSummary *chosen = m_model.revision(m_ui->timelineView->currentIndex());
    const RevisionId before = chosen ? chosen->id : RevisionId();
    m_model.setTimeline(timeline);
    const QModelIndex same = m_model.indexOf(before);
    m_ui->timelineView->setCurrentIndex(same.isValid() ? same : m_model.index(0));
    emit timelineChanged();
}

void HistoryPanel::showNote(const QString &text)
{
    m_ui->noteLabel->setText(text);
    m_ui->noteLabel->setVisible(!text.isEmpty());
}
