#include "gui/findbar.h"

#include "session/entrysession.h"
#include "ui_findbar.h"

#include <QKeyEvent>

#include <algorithm>

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->findEdit, &QLineEdit::textEdited, this, &FindBar::search);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &FindBar::findNext);
    connect(m_ui->previousButton, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &FindBar::closed);
}

FindBar::~FindBar() = default;

void FindBar::setSession(EntrySession *session)
{
    m_session = session;
    m_question = {};
    m_position = 0;
    m_ui->resultLabel->clear();
}

void FindBar::open(const QuestionId &question, int position)
{
    m_question = question;
    m_position = position - 1; // a match that begins here counts as the next one
    show();
    m_ui->findEdit->setFocus();
    m_ui->findEdit->selectAll();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

int FindBar::orderOf(const QuestionId &question) const
{
    int order = 0;
    for (const Section &section : m_session->category().sections) {
        for (const Question &candidate : section.questions) {
            if (candidate.id == question)
                return order;
            ++order;
        }
    }
    return -1;
}

QList<FindBar::Match> FindBar::matches() const
{
    QList<Match> all;
    const QString wanted = m_ui->findEdit->text();
    if (!m_session || wanted.isEmpty())
        return all;
    int order = 0;
    for (const Section &section : m_session->category().sections) {
        for (const Question &question : section.questions) {
            const QString text = textOf(m_session->entry(), question.id);
            for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
                all.append({order, question.id, at});
            ++order;
        }
    }
    return all;
}

void FindBar::search()
{
    m_position = std::max<qsizetype>(-1, m_position - 1); // a longer word may begin where the shorter one did
    findNext();
}

void FindBar::findNext()
{
    const QList<Match> all = matches();
    const int here = m_session ? orderOf(m_question) : -1;
    const auto after = std::find_if(all.begin(), all.end(), [&](const Match &match) {
        return match.order > here || (match.order == here && match.position > m_position);
    });
    go(all, after == all.end() ? 0 : after - all.begin());
}

void FindBar::findPrevious()
{
    const QList<Match> all = matches();
    const int here = m_session ? orderOf(m_question) : -1;
    const auto notBefore = std::find_if(all.begin(), all.end(), [&](const Match &match) {
        return match.order > here || (match.order == here && match.position >= m_position);
    });
    go(all, notBefore == all.begin() ? all.size() - 1 : notBefore - all.begin() - 1);
}

void FindBar::go(const QList<Match> &all, qsizetype index)
{
    if (all.isEmpty()) {
        m_ui->resultLabel->setText(m_ui->findEdit->text().isEmpty() ? QString()
                                                                    : tr("Not found in this entry"));
        return;
    }
    const Match &match = all.at(index);
    m_question = match.question;
    m_position = match.position;
    m_ui->resultLabel->setText(tr("%1 of %2").arg(index + 1).arg(all.size()));
    emit found(match.question, static_cast<int>(match.position),
               static_cast<int>(m_ui->findEdit->text().size()));
}
