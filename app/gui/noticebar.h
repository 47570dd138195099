#pragma once

#include <QFrame>
#include <QList>

#include <functional>
#include <memory>

namespace Ui {
class NoticeBar;
}

/// One thing at a time that a person should know, above the pages. Questions wait until they are answered;
/// what is said meanwhile comes first.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        std::function<void()> action;
    };
    struct Question
    {
        QString text;
        QList<Choice> choices;           ///< one or two
        std::function<void()> dismissed; ///< may be empty
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    ~NoticeBar() override;

    /// In place of what was said before; an empty text takes that away.
    void say(const QString &text);
    /// The same of what went well.
    void sayDone(const QString &text);
    [[nodiscard]] const QString &said() const { return m_said; }
    void ask(const Question &question);
    /// What was asked no longer matters.
    void forgetQuestions();
    void setMargins(int horizontal, int vertical);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int number);
    void dismiss();
    void refresh();
    void fitHeight();

    std::unique_ptr<Ui::NoticeBar> m_ui;
    QString m_said;
    bool m_isDone = false; ///< what was said went well
    QList<Question> m_questions;
};
