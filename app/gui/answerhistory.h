#pragma once

#include "gui/services.h"
#include "model/id.h"
#include "model/revision.h"

#include <QObject>
#include <QPointer>

class ComparisonView;
class EntrySession;
class HistoryPanel;
class QStackedWidget;
class QTabWidget;

/// The history in the editor: the timeline on a tab beside the answer, and the text that is chosen there in
/// the place of the answer.
class AnswerHistory final : public QObject
{
    Q_OBJECT

public:
    /// Adds a tab to @p tabs and a page to @p pages, which both outlive it.
    AnswerHistory(const Services &services, QTabWidget &tabs, QStackedWidget &pages);

    void setSession(EntrySession *session);
    void setReadOnly(bool readOnly);
    /// Of a question or detail; empty for none.
    void setAnswer(const QuestionId &id);
    [[nodiscard]] QuestionId answer() const { return m_answer; }

    /// Puts the keyboard into the timeline, and shows it even where there is little room.
    void show();
    [[nodiscard]] bool isAsked() const { return m_asked; }
    [[nodiscard]] bool isComparing() const;
    /// Brings the page back that a comparison stands in the place of.
    void leave();
    void takeSnapshot();

signals:
    void roomChanged();   ///< the timeline was asked for or left
    void backRequested(); ///< to the page and to writing

private:
    void compare(const RevisionSummary &revision);
    void onOpened();
    void goBack();
    void setAsked(bool asked);

    QTabWidget &m_tabs;
    QStackedWidget &m_pages;
    HistoryPanel *m_panel;
    ComparisonView *m_view;
    QWidget *m_page = nullptr; ///< that the comparison stands in the place of
    QPointer<EntrySession> m_session;
    QuestionId m_answer;
    bool m_asked = false;
};
