#pragma once

#include "gui/services.h"
#include "model/id.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class AnswerDocuments;
class EntrySession;
class QTextEdit;

namespace Ui {
class AnswerPage;
}

/// One question: its prompt, the editor, and the count against every limit that holds for it.
class AnswerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPage(const Services &services, QWidget *parent = nullptr);
    ~AnswerPage() override;

    void setSession(EntrySession *session);
    void showQuestion(const QuestionId &id);
    [[nodiscard]] QuestionId question() const { return m_question; }
    [[nodiscard]] QTextEdit *editor() const;
    /// Selects @p length characters from @p position on in the shown answer.
    void select(int position, int length);
    /// Leaves only the editor and the count.
    void setDistractionFree(bool on);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void toggleDone();

signals:
    void previousRequested();
    void nextRequested();
    void roomChanged(); ///< it needs more of the width, or less
    void left();        ///< the editor lost the focus: a good moment to save

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void showCursor();
    void onAnswerChanged(const QuestionId &id);
    void showDone();
    void showCounts();
    void showSectionCount();
    void announceAtThreshold();

    std::unique_ptr<Ui::AnswerPage> m_ui;
    Services m_services;
    QPointer<EntrySession> m_session;
    std::unique_ptr<AnswerDocuments> m_documents;
    QuestionId m_question;
    int m_announced = 0;
};
