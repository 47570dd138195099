#include "gui/deadlinelines.h"

#include "gui/theme.h"
#include "session/deadlinewording.h"
#include "session/networkwitness.h"

#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
void setSentence(QLabel &label, const QString &sentence)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}
} // namespace

DeadlineLines::DeadlineLines(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_deadline = label(u"deadlineLabel"_s, u"body"_s);
    m_other = label(u"otherDateLabel"_s, u"muted"_s);
    m_paceLabel = label(u"paceLabel"_s, u"muted"_s);
    m_late = label(u"lateLabel"_s, u"bad"_s);
    m_tick.setInterval(10s);
    connect(&m_tick, &QTimer::timeout, this, &DeadlineLines::refresh);
    connect(&m_services.witness, &NetworkWitness::clockHeard, this, &DeadlineLines::refresh);
    clear();
}

QLabel *DeadlineLines::label(const QString &name, const QString &role)
{
    auto *made = new QLabel(this);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("textRole", role);
    layout()->addWidget(made);
    return made;
}

void DeadlineLines::showFor(const Endpoint &endpoint, const QDateTime &closes)
{
    m_submission = Submission();
    m_submission->endpoint = endpoint;
    m_submission->closes = closes;
    m_submission->state = SubmissionState::Cancelled; // nothing travels
    m_travels = false;
    refresh();
}

void DeadlineLines::showFor(const Submission &submission)
{
    const bool isSame = m_submission && m_submission->id == submission.id;
    const bool travels =
        submission.state == SubmissionState::Uploading || submission.state == SubmissionState::Committing ||
        (submission.state == SubmissionState::FilesDue && submission.trouble == SendingTrouble::None);
    if (!isSame || !travels)
        m_pace.forget();
    m_travels = travels;
    m_submission = submission;
    if (isFinished(submission.state))
        clear();
    else
        refresh();
}

void DeadlineLines::clear()
{
    m_submission.reset();
    m_pace.forget();
    hide();
}

void DeadlineLines::took(qint64 acknowledged, qint64 total)
{
    m_pace.took(acknowledged, total, m_services.clock());
    refresh();
}

void DeadlineLines::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void DeadlineLines::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void DeadlineLines::refresh()
{
    if (!m_submission)
        return;
    const Endpoint &endpoint = m_submission->endpoint;
    const KnownTime time = m_services.witness.timeAt(endpoint.address.host());
    const bool hasArrived = m_submission->receipt.has_value();
    setSentence(*m_other, hasArrived ? QString() : otherDateWording(endpoint, m_submission->closes));
    std::optional<QDateTime> doneAt = m_travels ? m_pace.doneAt(m_services.clock()) : std::nullopt;
    if (doneAt) // by the clock that the deadline is held against
        doneAt = doneAt->addSecs(time.ahead.count());
    // Of files that follow their entry, the panel says until when they may.
    const bool isReceived = m_submission->state == SubmissionState::FilesDue;
    setSentence(*m_deadline,
                isReceived ? QString() : deadlineWording(deadlineOf(endpoint, m_submission->closes), time));
    setSentence(*m_paceLabel, doneAt ? paceWording(*doneAt, time) : QString());
    setSentence(*m_late, lateWording(*m_submission, doneAt, time));
    setVisible(!m_deadline->text().isEmpty() || doneAt || !m_late->text().isEmpty());
}
