#pragma once

#include "gui/historymodel.h"
#include "gui/services.h"
#include "model/result.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class EntrySession;
struct Submission;

namespace Ui {
class HistoryPanel;
}

/// The timeline of the answer that is shown. Choosing a row shows that text; the first one is now.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(const Services &services, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void setSession(EntrySession *session);
    /// For questions and details.
    void showAnswer(const QuestionId &id);
    void setReadOnly(bool readOnly);
    /// Chooses the row that is now, and tells nobody.
    void chooseNow();
    [[nodiscard]] const QList<RevisionSummary> &timeline() const { return m_model.timeline(); }

signals:
    void revisionChosen(const RevisionSummary &revision);
    void nowChosen();
    void opened();        ///< the person wants to go to the text that is chosen
    void clicked();       ///< a row, with the mouse
    void backRequested(); ///< to writing
    void snapshotRequested();
    void timelineChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void load();
    void onLoaded(const QuestionId &id, const Result<QList<RevisionSummary>> &timeline);
    void onCurrentChanged(const QModelIndex &current);
    void onAnswerChanged(const QuestionId &id);
    void onSubmissionChanged(const Submission &submission);
    void showTimeline(const QList<RevisionSummary> &timeline);
    void showNote(const QString &text);

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    Services m_services;
    HistoryModel m_model;
    QPointer<EntrySession> m_session;
    QuestionId m_answer;
    bool m_quiet = false; ///< the choice is not the person's
};
