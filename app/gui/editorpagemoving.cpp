// How one moves about in an entry.
#include "gui/editorpage.h"

#include "gui/answerhistory.h"
#include "gui/answerpage.h"
#include "gui/checkpage.h"
#include "gui/detailspage.h"
#include "gui/editorpanes.h"
#include "gui/filespage.h"
#include "gui/findbar.h"
#include "gui/guidancepanel.h"
#include "session/entrysearch.h"
#include "session/entrysession.h"
#include "session/settings.h"
#include "ui_editorpage.h"

#include <QTextEdit>

QuestionId EditorPage::question() const
{
    return m_navigator.questionOf(m_ui->navigatorView->currentIndex());
}

void EditorPage::showQuestion(const QuestionId &id)
{
    m_history->leave();
    m_ui->navigatorView->setCurrentIndex(m_navigator.indexOf(NavigatorModel::Kind::Question, id));
    focusPage();
}

void EditorPage::showPlace(const SearchHit &hit)
{
    if (!m_navigator.indexOf(NavigatorModel::Kind::Question, hit.question).isValid()) {
        showDetails();
        m_detailsPage->showDetail(hit.question);
        return;
    }
    showQuestion(hit.question);
    const Answer answer = m_session->entry().answers.value(hit.question);
    if (hit.part == SearchHit::Part::Notes) {
        m_ui->sideTabs->setCurrentWidget(m_guidance);
        m_panes->setNotesAsked(true);
        m_guidance->focusNotes(firstMarkIn(answer.notes, hit));
        return;
    }
    const TextRange mark = firstMarkIn(answer.text, hit);
    if (mark.length > 0) // the words may have been changed since
        m_answerPage->select(mark.position, mark.length);
}

void EditorPage::showDetails()
{
    m_history->leave();
    m_ui->navigatorView->setCurrentIndex(m_navigator.indexOf(NavigatorModel::Kind::Details));
}

void EditorPage::showFiles()
{
    m_history->leave();
    m_ui->navigatorView->setCurrentIndex(m_navigator.indexOf(NavigatorModel::Kind::Files));
}

void EditorPage::showCheck()
{
    m_history->leave();
    m_ui->navigatorView->setCurrentIndex(m_navigator.indexOf(NavigatorModel::Kind::Check));
}

void EditorPage::openFind()
{
    m_ui->findBar->open(question(), m_answerPage->editor()->textCursor().selectionStart());
}

void EditorPage::findNext()
{
    if (m_ui->findBar->isVisible())
        m_ui->findBar->findNext();
    else
        openFind();
}

void EditorPage::previous()
{
    step(-1);
}

void EditorPage::next()
{
    step(1);
}

void EditorPage::step(int direction)
{
    const QModelIndex current = m_ui->navigatorView->currentIndex();
    QModelIndex candidate = current.siblingAtRow(current.row() + direction);
    while (candidate.isValid() && m_navigator.kindOf(candidate) == NavigatorModel::Kind::Section)
        candidate = candidate.siblingAtRow(candidate.row() + direction);
    if (!candidate.isValid())
        return;
    m_ui->navigatorView->setCurrentIndex(candidate);
    focusPage();
}

void EditorPage::focusPage()
{
    if (m_ui->pages->currentWidget() == m_answerPage)
        m_answerPage->editor()->setFocus();
    else
        m_ui->pages->currentWidget()->setFocus();
}

void EditorPage::onCurrentChanged(const QModelIndex &current)
{
    if (!current.isValid() || !m_session)
        return;
    flush();
    switch (m_navigator.kindOf(current)) {
    case NavigatorModel::Kind::Question:
        m_answerPage->showQuestion(m_navigator.questionOf(current));
        m_guidance->showQuestion(m_navigator.questionOf(current));
        m_history->setAnswer(m_navigator.questionOf(current));
        m_ui->pages->setCurrentWidget(m_answerPage);
        break;
    case NavigatorModel::Kind::Files:
        m_guidance->showCategoryOnly();
        m_history->setAnswer({});
        m_ui->pages->setCurrentWidget(m_filesPage);
        break;
    case NavigatorModel::Kind::Check:
        m_guidance->showCategoryOnly();
        m_history->setAnswer({});
        m_ui->pages->setCurrentWidget(m_checkPage);
        break;
    case NavigatorModel::Kind::Details:
    case NavigatorModel::Kind::Section:
        m_guidance->showCategoryOnly();
        m_history->setAnswer(projectTitleId());
        m_ui->pages->setCurrentWidget(m_detailsPage);
        break;
    }
    m_services.settings.setLast(m_session->entry().id, question());
    m_panes->setNotesAsked(false);
    emit placeChanged();
}

void EditorPage::onPlaceRequested(const Finding &finding)
{
    switch (finding.scope) {
    case Finding::Scope::Question:
        showQuestion({finding.place});
        return;
    case Finding::Scope::Section:
        m_ui->navigatorView->setCurrentIndex(m_navigator.firstQuestionOf({finding.place}));
        focusPage();
        return;
    case Finding::Scope::Detail:
        showDetails();
        m_detailsPage->showDetail({finding.place});
        return;
    case Finding::Scope::Files:
        showFiles();
        m_filesPage->showSlot({finding.place});
        return;
    case Finding::Scope::Entry:
    case Finding::Scope::Declaration:
        showCheck();
        return;
    }
}

void EditorPage::onFound(const QuestionId &question, int position, int length)
{
    m_history->leave();
    m_ui->navigatorView->setCurrentIndex(m_navigator.indexOf(NavigatorModel::Kind::Question, question));
    m_answerPage->select(position, length);
}
