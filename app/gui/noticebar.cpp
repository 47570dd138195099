#include "gui/noticebar.h"

#include "gui/flowlayout.h"
#include "ui_noticebar.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NoticeBar>())
{
    m_ui->setupUi(this);
    auto *flow = new FlowLayout(m_ui->choiceBar);
    flow->setContentsMargins({});
    flow->addWidget(m_ui->firstChoiceButton);
    flow->addWidget(m_ui->secondChoiceButton);
    connect(m_ui->firstChoiceButton, &QPushButton::clicked, this, [this] { choose(0); });
    connect(m_ui->secondChoiceButton, &QPushButton::clicked, this, [this] { choose(1); });
    connect(m_ui->closeNoticeButton, &QPushButton::clicked, this, &NoticeBar::dismiss);
    refresh();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::say(const QString &text)
{
    m_said = text;
    m_isDone = false;
    refresh();
}

void NoticeBar::sayDone(const QString &text)
{
    m_said = text;
    m_isDone = true;
    refresh();
}

void NoticeBar::ask(const Question &question)
{
    m_questions.append(question);
    refresh();
}

void NoticeBar::forgetQuestions()
{
    m_questions.clear();
    refresh();
}

void NoticeBar::setMargins(int horizontal, int vertical)
{
    m_ui->outerLayout->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

// Never cut short for the page below. A layout that does not wrap knows no height for a width, and says -1.
void NoticeBar::fitHeight()
{
    setMinimumHeight(std::max(0, heightForWidth(width())));
}

void NoticeBar::choose(int number)
{
    const auto action = m_questions.takeFirst().choices.at(number).action;
    refresh();
    action();
}

void NoticeBar::dismiss()
{
    if (!m_said.isEmpty()) {
        say({});
        return;
    }
    const auto dismissed = m_questions.takeFirst().dismissed;
    refresh();
    if (dismissed)
        dismissed();
}

void NoticeBar::refresh()
{
    const bool asks = m_said.isEmpty() && !m_questions.isEmpty();
    const QList<Choice> choices = asks ? m_questions.first().choices : QList<Choice>();
    m_ui->noticeLabel->setText(asks ? m_questions.first().text : m_said);
    setProperty("frameRole", !asks && m_isDone ? u"goodBar"_s : u"warningBar"_s);
    update();
    m_ui->choiceBar->setVisible(asks);
    m_ui->firstChoiceButton->setText(choices.value(0).text);
    m_ui->secondChoiceButton->setText(choices.value(1).text);
    m_ui->secondChoiceButton->setVisible(choices.size() > 1);
    fitHeight();
    setVisible(asks || !m_said.isEmpty());
}
