#include "gui/sendingpanel.h"

#include "ui_sendingpanel.h"

#include "gui/chip.h"
#include "gui/deadlinelines.h"
#include "gui/submissiontone.h"
#include "gui/theme.h"
#include "session/endpointbook.h"
#include "session/refusedparts.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
void setSentence(QLabel &label, const QString &sentence)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

GoingOn goingOnAfter(const EndpointBook &endpoints, const Endpoint &endpoint)
{
    const bool isForgotten = endpoint.signIn != SignIn::None && !endpoints.token(endpoint).isEmpty() &&
                             endpoints.keeping(endpoint) == SecretKeeping::ThisRun;
    return isForgotten ? GoingOn::WithToken : GoingOn::ByItself;
}

/// The parts that were refused are listed on the page, each with the way there.
Submission withoutListedParts(Submission submission)
{
    if (!refusedPartsOf(submission).isEmpty()) {
        submission.detail = restOfDetail(submission);
        submission.detail += submission.detail.isEmpty() ? QString() : u"\n"_s;
        submission.detail += SendingPanel::tr(
            "What the organiser means is listed on this page. Each line leads to its place.");
    }
    return submission;
}
} // namespace

SendingPanel::SendingPanel(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SendingPanel>())
    , m_services(services)
    , m_chip(new Chip(services.theme, this))
    , m_deadline(new DeadlineLines(services, this))
{
    m_ui->setupUi(this);
    m_ui->chipLayout->insertWidget(0, m_chip);
    m_ui->deadlinePlace->addWidget(m_deadline);
    m_clockTick.setInterval(15s);

    const SubmissionQueue &queue = m_services.submissions;
    connect(&queue, &SubmissionQueue::changed, this, &SendingPanel::onChanged);
    connect(&queue, &SubmissionQueue::settled, this, &SendingPanel::onChanged);
    connect(&queue, &SubmissionQueue::progressed, this, &SendingPanel::onProgressed);
    connect(&queue, &SubmissionQueue::failed, this, &SendingPanel::onFailed);
    connect(&m_services.endpoints, &EndpointBook::tokenKept, this, &SendingPanel::showWords);
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &SendingPanel::onGoOnClicked);
    connect(m_ui->tokenButton, &QPushButton::clicked, this,
            [this] { emit tokenRequested(m_submission->endpoint); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this,
            [this] { m_services.submissions.cancel(m_entry); });
    connect(m_ui->pauseButton, &QPushButton::clicked, this,
            [this] { m_services.submissions.pause(m_entry); });
    connect(m_ui->reportButton, &QPushButton::clicked, this, &SendingPanel::copyReport);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &SendingPanel::confirmationRequested);
    connect(m_ui->networkButton, &QPushButton::clicked, this, &SendingPanel::networkRequested);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &SendingPanel::onChangeClicked);
    connect(m_ui->stepsButton, &QPushButton::toggled, this, &SendingPanel::readSteps);
    connect(&m_clockTick, &QTimer::timeout, this, &SendingPanel::showWords);
    connect(&m_services.theme, &Theme::changed, this, &SendingPanel::applyTheme);
    applyTheme();
    showSubmission(std::nullopt);
}

SendingPanel::~SendingPanel() = default;

void SendingPanel::setEntry(const EntryId &entry)
{
    m_entry = entry;
    showSubmission(std::nullopt);
    if (entry.isEmpty())
        return;
    whenReady(m_services.submissions.latest(entry), this,
              [this, entry](const Result<std::optional<Submission>> &latest) { onRead(entry, latest); });
}

void SendingPanel::onRead(const EntryId &entry, const Result<std::optional<Submission>> &latest)
{
    if (entry != m_entry || m_submission)
        return; // another entry, or newer tidings
    if (latest)
        showSubmission(*latest);
    else
        onFailed(entry, latest.error());
}

void SendingPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showWords();
}

void SendingPanel::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->panelLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->panelLayout->setSpacing(theme.space(2));
}

void SendingPanel::onChanged(const Submission &submission)
{
    if (submission.entry == m_entry)
        showSubmission(submission);
}

void SendingPanel::onProgressed(const EntryId &entry, qint64 sent, qint64 total)
{
    if (entry != m_entry || total <= 0)
        return;
    showProgress(sent, total);
    m_deadline->took(sent, total);
}

void SendingPanel::onFailed(const EntryId &entry, const Error &error)
{
    if (entry != m_entry || entry.isEmpty())
        return;
    setSentence(*m_ui->troubleLabel, error.message);
    showActions();
    setVisible(true);
}

void SendingPanel::showSubmission(const std::optional<Submission> &submission)
{
    const bool sameOne = submission && m_submission && submission->id == m_submission->id;
    m_submission = submission;
    setSentence(*m_ui->troubleLabel, submission ? authoritiesTrouble() : QString());
    if (!sameOne) {
        showProgress(0, 0);
        m_ui->stepsButton->setChecked(false);
        m_ui->reportedLabel->hide();
    }
    if (submission)
        m_deadline->showFor(*submission);
    else
        m_deadline->clear();
    showWords();
    showActions();
    if (m_ui->stepsButton->isChecked())
        readSteps();
    setVisible(submission.has_value());
    emit submissionChanged();
}

void SendingPanel::showWords()
{
    if (!m_submission)
        return;
    const SendingWording wording = wordingOf(withoutListedParts(*m_submission), m_services.clock(),
                                             goingOnAfter(m_services.endpoints, m_submission->endpoint));
    m_chip->show(isPaused() ? tr("Paused") : wording.state,
                 isPaused() ? Tone::Warning : toneOf(m_submission->state));
    setSentence(*m_ui->standingLabel, wording.outcome == wording.state ? QString() : wording.outcome);
    setSentence(*m_ui->happenedLabel, wording.happened);
    setSentence(*m_ui->safeLabel, wording.safe);
    setSentence(*m_ui->nextLabel, wording.next);
    setSentence(*m_ui->todoLabel,
                needsAnotherEndpoint()
                    ? tr("Cancel this sending, correct the endpoint's address and submit the entry again.")
                    : wording.todo);
    setSentence(*m_ui->quoteLabel, wording.quote);
    if (m_submission->waitUntil.isValid() && !isFinished(m_submission->state))
        m_clockTick.start();
    else
        m_clockTick.stop();
}
