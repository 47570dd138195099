#pragma once

#include "gui/services.h"
#include "model/searchhit.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class EntrySession;
struct Question;

namespace Ui {
class GuidancePanel;
}

/// Beside an answer: what its section is for, what a full answer covers, the writer's notes, and what the
/// category says of itself.
class GuidancePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GuidancePanel(const Services &services, QWidget *parent = nullptr);
    ~GuidancePanel() override;

    void setSession(EntrySession *session);
    void showQuestion(const QuestionId &id);
    /// Leaves only what the category says of itself, for pages that show no question.
    void showCategoryOnly();
    void setReadOnly(bool readOnly);
    /// Puts the keyboard into the notes and selects @p range of them.
    void focusNotes(const TextRange &range);

private:
    void applyTheme();
    void showPoints(const Question &question);
    void onAnswerChanged(const QuestionId &id);
    void onPointToggled(const QString &point, bool covered);

    std::unique_ptr<Ui::GuidancePanel> m_ui;
    Services m_services;
    QPointer<EntrySession> m_session;
    QuestionId m_question;
};
