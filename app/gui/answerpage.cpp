#include "gui/answerpage.h"

#include "gui/announcing.h"
#include "gui/answerdocuments.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/othercounts.h"
#include "session/wording.h"
#include "ui_answerpage.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double nearLimit = 0.97; // from here on, what other counters show can matter
constexpr int longestLine = 72;    // characters

/// Words left, as steps worth hearing of: 50, 20, 10, 0 and over.
int thresholdOf(int left)
{
    for (const int step : {0, 10, 20, 50}) {
        if (left < step)
            return step;
        if (left == step)
            return step + 1;
    }
    return INT_MAX;
}
} // namespace

AnswerPage::AnswerPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnswerPage>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->answerEdit->installEventFilter(this);
    m_ui->content->installEventFilter(this);
    connect(m_ui->answerEdit, &QTextEdit::cursorPositionChanged, this, &AnswerPage::showCursor);
    connect(m_ui->previousButton, &QPushButton::clicked, this, &AnswerPage::previousRequested);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &AnswerPage::nextRequested);
    connect(m_ui->doneButton, &QPushButton::toggled, this, [this](bool done) {
        if (m_session)
            m_session->setDone(m_question, done);
        showDone();
    });
    connect(&m_services.theme, &Theme::changed, this, &AnswerPage::applyTheme);
    applyTheme();
}

AnswerPage::~AnswerPage() = default;

void AnswerPage::setSession(EntrySession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_question = {};
    m_ui->answerEdit->setDocument(nullptr); // before the documents it shows go
    m_documents.reset();
    m_session = session;
    if (!session)
        return;
    m_documents = std::make_unique<AnswerDocuments>(*session, m_services.theme.font(u"editor"_s));
    connect(session, &EntrySession::answerChanged, this, &AnswerPage::onAnswerChanged);
    connect(session, &EntrySession::tallyChanged, this, &AnswerPage::showCounts);
}

void AnswerPage::showQuestion(const QuestionId &id)
{
    const Question *question = m_session ? findQuestion(m_session->category(), id) : nullptr;
    const Section *section = question ? sectionOf(m_session->category(), id) : nullptr;
    if (!section)
        return;
    m_question = id;
    const auto at = std::find_if(section->questions.begin(), section->questions.end(),
                                 [&](const Question &other) { return other.id == id; });
    //: above a question: the section's title, the question's number, how many there are
    m_ui->placeLabel->setText(tr("%1 · question %2 of %3")
                                  .arg(section->title)
                                  .arg(at - section->questions.begin() + 1)
                                  .arg(section->questions.size()));
    m_ui->promptLabel->setText(question->prompt);
    m_ui->answerEdit->setDocument(m_documents->document(id));
    m_ui->answerEdit->setAccessibleName(question->prompt);
    m_ui->answerEdit->moveCursor(QTextCursor::End);
    m_announced = INT_MAX;
    onAnswerChanged(id);
    showCounts();
}

QTextEdit *AnswerPage::editor() const
{
    return m_ui->answerEdit;
}

void AnswerPage::select(int position, int length)
{
    QTextCursor cursor(m_ui->answerEdit->document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    m_ui->answerEdit->setTextCursor(cursor);
    m_ui->answerEdit->ensureCursorVisible();
}

void AnswerPage::setDistractionFree(bool on)
{
    m_ui->buttons->setVisible(!on);
}

void AnswerPage::setReadOnly(bool readOnly)
{
    m_ui->answerEdit->setReadOnly(readOnly);
    m_ui->doneButton->setDisabled(readOnly);
}

QSize AnswerPage::minimumSizeHint() const
{
    // A page that scrolls up and down still needs its whole width.
    const int bar = m_ui->scrollArea->verticalScrollBar()->sizeHint().width();
    const QMargins margins = m_ui->pageLayout->contentsMargins();
    const int column =
        m_ui->column->minimumSizeHint().width(); // knows a changed label at once, its page later
    return {margins.left() + column + margins.right() + bar, QWidget::minimumSizeHint().height()};
}

/// Where there is so little room that the page scrolls.
void AnswerPage::showCursor()
{
    const QRect cursor = m_ui->answerEdit->cursorRect();
    const QPoint at = m_ui->answerEdit->viewport()->mapTo(m_ui->content, cursor.center());
    m_ui->scrollArea->ensureVisible(0, at.y(), 0, cursor.height());
}

void AnswerPage::toggleDone()
{
    m_ui->doneButton->click();
}

bool AnswerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        emit roomChanged(); // which a scroll area does not pass on
    if (event->type() == QEvent::FocusOut)
        emit left();
    return QWidget::eventFilter(watched, event);
}

void AnswerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCursor(); // a bar that comes while somebody types takes some of the room
}

void AnswerPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    const QFont font = theme.font(u"editor"_s);
    if (m_documents)
        m_documents->setFont(font);
    const int textWidth = QFontMetrics(font).averageCharWidth() * longestLine;
    m_ui->column->setMaximumWidth(textWidth + theme.space(16));
    m_ui->answerEdit->setMinimumHeight(QFontMetrics(font).lineSpacing() * 5);
    m_ui->pageLayout->setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(4));
    m_ui->columnLayout->setSpacing(theme.space(2));
    showDone();
}

void AnswerPage::onAnswerChanged(const QuestionId &id)
{
    if (id != m_question)
        return;
    const QSignalBlocker blocker(m_ui->doneButton);
    m_ui->doneButton->setChecked(m_session->entry().answers.value(id).done);
    showDone();
}

void AnswerPage::showDone()
{
    const bool done = m_ui->doneButton->isChecked();
    m_ui->doneButton->setText(done ? tr("&Marked as done") : tr("&Mark as done"));
    m_ui->doneButton->setIcon(done ? icon(u"check"_s, m_services.theme.colours().accent) : QIcon());
}

void AnswerPage::showCounts()
{
    if (!m_session || m_question.isEmpty())
        return;
    const QLocale locale;
    const Measure answer = m_session->tally().answers.value(m_question);
    const bool limited = answer.limit && answer.limit->most > 0;
    if (answer.over() > 0)
        //: %1 is "112 words", %2 a number
        m_ui->countLabel->setText(
            tr("%1, %2 over").arg(wordsWording(answer.words), locale.toString(answer.over())));
    else if (limited)
        //: %1 is a number, %2 "400 words"
        m_ui->countLabel->setText(tr("%1 of %2").arg(locale.toString(answer.size), wordingOf(*answer.limit)));
    else
        m_ui->countLabel->setText(wordsWording(answer.words));
    m_services.theme.setTextRole(*m_ui->countLabel, answer.over() > 0 ? u"bad"_s : u"heading"_s);
    showSectionCount();
    announceAtThreshold();
}

void AnswerPage::showSectionCount()
{
    const Section *section = sectionOf(m_session->category(), m_question);
    const Measure measure = m_session->tally().sections.value(section->id);
    const bool limited = measure.limit && measure.limit->most > 0;
    m_ui->sectionBar->setVisible(limited);
    m_ui->sectionCountLabel->setVisible(limited);
    m_ui->aimLabel->setVisible(limited && !m_session->tally().answers.value(m_question).limit);
    m_ui->otherCountsLabel->setText({});
    if (!limited)
        return;
    const QLocale locale;
    const int most = measure.limit->most;
    m_ui->aimLabel->setText(
        tr("aim for about %1").arg(locale.toString(most / std::max(1, int(section->questions.size())))));
    m_ui->sectionBar->setMaximum(most);
    m_ui->sectionBar->setValue(std::min(measure.size, most));
    m_ui->sectionBar->setProperty("isOver", measure.over() > 0);
    m_ui->sectionBar->update();
    const QString size = locale.toString(measure.size);
    if (measure.over() > 0)
        //: %1 words, %2 the limit, %3 the section's title, %4 how many are too many
        m_ui->sectionCountLabel->setText(
            tr("%1 of %2 in %3, %4 over")
                .arg(size, locale.toString(most), section->title, locale.toString(measure.over())));
    else
        //: %1 words, %2 the limit, %3 the section's title
        m_ui->sectionCountLabel->setText(
            tr("%1 of %2 in %3").arg(size, locale.toString(most), section->title));
    m_services.theme.setTextRole(*m_ui->sectionCountLabel, measure.over() > 0 ? u"bad"_s : u"heading"_s);

    if (measure.limit->from == Provenance::Usual)
        m_ui->otherCountsLabel->setText(
            tr("The limit is the usual one for this programme. Check it with the organiser."));
    const auto [fewest, mostOther] = otherCounts(*section, m_session->entry());
    if (measure.limit->unit == LimitUnit::Words && mostOther > most * nearLimit && fewest != mostOther)
        m_ui->otherCountsLabel->setText(
            tr("The entry form may show between %1 and %2, depending on how it counts.")
                .arg(locale.toString(fewest), locale.toString(mostOther)));
}

void AnswerPage::announceAtThreshold()
{
    const Section *section = sectionOf(m_session->category(), m_question);
    const Measure own = m_session->tally().answers.value(m_question);
    const Measure measure = own.limit ? own : m_session->tally().sections.value(section->id);
    if (!measure.limit || measure.limit->most == 0)
        return;
    const int threshold = thresholdOf(measure.limit->most - measure.size);
    const bool crossed = threshold < m_announced && m_announced != INT_MAX;
    m_announced = threshold;
    if (!crossed)
        return;
    announce(*(own.limit ? m_ui->countLabel : m_ui->sectionCountLabel));
}
