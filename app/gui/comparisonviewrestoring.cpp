// The ways to put an earlier text back, each a new text in the history.
#include "gui/announcing.h"
#include "gui/comparisonview.h"

#include "ui_comparisonview.h"

#include "gui/writtendate.h"
#include "session/entrysession.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <algorithm>

namespace {
/// What the history calls the text that stood there before another was put back.
QString undoRow()
{
    RevisionSummary before;
    before.cause = RevisionCause::Restore;
    return causeWording(before);
}
} // namespace

QString ComparisonView::passageBack() const
{
    const auto [at, length] = m_ui->comparisonText->passage();
    return withPassageBack(m_comparison, at, length);
}

void ComparisonView::putTextBack()
{
    m_session->restore(*m_earlier);
    //: %1 is "today at 14:03", %2 a row of the history: "Before an earlier text was put back"
    showDone(tr("The text stands again as it was %1. To undo this, choose ‘%2’ in the history.")
                 .arg(momentPhrase(m_chosen.at, m_services.clock()), undoRow()));
}

void ComparisonView::putPassageBack()
{
    const int at = m_ui->comparisonText->passage().first;
    m_session->restoreText(m_chosen.question, passageBack());
    QTextCursor cursor = m_ui->comparisonText->textCursor();
    cursor.setPosition(std::min(at, m_ui->comparisonText->document()->characterCount() - 1));
    m_ui->comparisonText->setTextCursor(cursor);
    //: %1 is a row of the history: "Before an earlier text was put back"
    showDone(tr("The passage is there again. To undo this, choose ‘%1’ in the history.").arg(undoRow()));
}

void ComparisonView::putNotesBack()
{
    m_session->restoreNotes(*m_earlier);
    //: %1 is a row of the history: "Before an earlier text was put back"
    showDone(tr("The notes are as they were. To undo this, choose ‘%1’ in the history.").arg(undoRow()));
}

void ComparisonView::putEntryBack()
{
    whenReady(m_session->snapshot(m_chosen.snapshot), this,
              [this, chosen = m_chosen](const Result<QList<Revision>> &revisions) {
                  if (!revisions) {
                      showDone(revisions.error().message);
                      return;
                  }
                  if (revisions->isEmpty() || chosen != m_chosen)
                      return;
                  const QString name = tr("Before the whole entry was put back");
                  m_session->keepWholeSnapshot(name);
                  m_session->restoreAll(*revisions);
                  //: %1 is "today at 14:03", %2 the name of a snapshot
                  showDone(tr("Every answer that was written %1 stands again as it was; answers begun since "
                              "are untouched. To undo this, put the whole entry back from ‘%2’.")
                               .arg(momentPhrase(chosen.at, m_services.clock()), name));
              });
}

void ComparisonView::showDone(const QString &text)
{
    m_ui->doneLabel->setText(text);
    m_ui->doneBar->show();
    if (!m_ui->restoreButton->isEnabled())
        m_ui->backButton->setFocus(); // the button that was pressed has nothing more to do
    announce(*m_ui->doneLabel);
}
