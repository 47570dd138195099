#pragma once

#include "model/id.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <memory>

class EntrySession;

namespace Ui {
class FindBar;
}

/// Find in entry: goes through every answer, in the order of the form.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    void setSession(EntrySession *session);
    /// Opens the bar; a new search begins after this place.
    void open(const QuestionId &question, int position);

public slots:
    void findNext();
    void findPrevious();

signals:
    void found(const QuestionId &question, int position, int length);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Match
    {
        int order = 0; ///< of the question in the form
        QuestionId question;
        qsizetype position = 0;
    };

    [[nodiscard]] QList<Match> matches() const;
    [[nodiscard]] int orderOf(const QuestionId &question) const;
    void search();
    void go(const QList<Match> &all, qsizetype index);

    std::unique_ptr<Ui::FindBar> m_ui;
    QPointer<EntrySession> m_session;
    QuestionId m_question;
    qsizetype m_position = 0;
};
