#include "gui/answerhistory.h"

#include "gui/comparisonview.h"
#include "gui/historypanel.h"
#include "gui/snapshotdialog.h"
#include "session/entrysession.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabWidget>

AnswerHistory::AnswerHistory(const Services &services, QTabWidget &tabs, QStackedWidget &pages)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_pages(pages)
    , m_panel(new HistoryPanel(services, &tabs))
    , m_view(new ComparisonView(services, &pages))
{
    tabs.addTab(m_panel, tr("Histor&y"));
    pages.addWidget(m_view);
    connect(m_panel, &HistoryPanel::revisionChosen, this, &AnswerHistory::compare);
    connect(m_panel, &HistoryPanel::nowChosen, this, &AnswerHistory::leave);
    connect(m_panel, &HistoryPanel::opened, this, &AnswerHistory::onOpened);
    connect(m_panel, &HistoryPanel::clicked, this, [this] {
        if (!m_pages.isVisible())
            onOpened();
    });
    connect(m_panel, &HistoryPanel::backRequested, this, &AnswerHistory::goBack);
    connect(m_panel, &HistoryPanel::snapshotRequested, this, &AnswerHistory::takeSnapshot);
    connect(m_panel, &HistoryPanel::timelineChanged, this,
            [this] { m_view->setTimeline(m_panel->timeline()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && m_pages.isAncestorOf(now))
            setAsked(false);
    });
    connect(m_view, &ComparisonView::backRequested, this, &AnswerHistory::goBack);
}

void AnswerHistory::setSession(EntrySession *session)
{
    m_session = session;
    m_answer = {};
    m_panel->setSession(session);
    m_view->setSession(session);
}

void AnswerHistory::setReadOnly(bool readOnly)
{
    m_panel->setReadOnly(readOnly);
    m_view->setReadOnly(readOnly);
}

void AnswerHistory::setAnswer(const QuestionId &id)
{
    if (id == m_answer)
        return;
    leave();
    m_answer = id;
    m_panel->showAnswer(id);
    setAsked(false);
}

void AnswerHistory::show()
{
    m_tabs.setCurrentWidget(m_panel);
    setAsked(true);
    m_panel->setFocus(Qt::ShortcutFocusReason);
}

bool AnswerHistory::isComparing() const
{
    return m_pages.currentWidget() == m_view;
}

void AnswerHistory::leave()
{
    m_panel->chooseNow();
    if (isComparing())
        m_pages.setCurrentWidget(m_page);
}

void AnswerHistory::takeSnapshot()
{
    auto *dialog = new SnapshotDialog(*m_session, m_answer, m_tabs.window());
    dialog->open();
}

void AnswerHistory::compare(const RevisionSummary &revision)
{
    if (!isComparing())
        m_page = m_pages.currentWidget();
    m_view->showRevision(revision);
    m_pages.setCurrentWidget(m_view);
}

void AnswerHistory::onOpened()
{
    setAsked(false); // where there is little room the timeline gives way to the text
    if (isComparing())
        m_view->focusText(Qt::OtherFocusReason);
    else
        emit backRequested();
}

void AnswerHistory::goBack()
{
    leave();
    setAsked(false);
    emit backRequested();
}

void AnswerHistory::setAsked(bool asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    emit roomChanged();
}
