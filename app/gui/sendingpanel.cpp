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

#include <QMessageBox>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
void setSentence(QLabel &label, const QString &sentence)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

bool isUnderWay(SubmissionState state)
{
    return state == SubmissionState::Frozen || state == SubmissionState::Uploading ||
           state == SubmissionState::Committing;
}

/// A corrected address is of no use to a sending that keeps the one it was begun with.
bool needsAnotherEndpoint(const Submission &submission)
{
    return submission.state == SubmissionState::NeedsUser &&
           (submission.trouble == SendingTrouble::WrongAddress ||
            submission.trouble == SendingTrouble::Redirected);
}
bool isPaused(const Submission &submission)
{
    return submission.state == SubmissionState::NeedsUser && submission.trouble == SendingTrouble::Paused;
}

/// What has been handed over cannot be held back any more.
bool canBePaused(const Submission &submission)
{
    return !isFinished(submission.state) && !mayHaveArrived(submission.state) &&
           submission.state != SubmissionState::NeedsUser;
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

bool SendingPanel::wantsToken() const
{
    return m_submission && !isFinished(m_submission->state) &&
           m_submission->trouble == SendingTrouble::SignInNeeded;
}

void SendingPanel::goOn()
{
    whenReady(m_services.endpoints.findToken(m_submission->endpoint), this,
              [this, entry = m_entry](const QByteArray &token) {
                  m_services.submissions.goOn(entry, token, GoOnBy::Person);
              });
}

/// Never on the button that cancels: a key pressed once too often would press it.
void SendingPanel::focusAction()
{
    for (QPushButton *button :
         {m_ui->tokenButton, m_ui->confirmButton, m_ui->goOnButton, m_ui->pauseButton, m_ui->stepsButton}) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
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
    setSentence(*m_ui->troubleLabel, {});
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
    m_chip->show(isPaused(*m_submission) ? tr("Paused") : wording.state, toneOf(m_submission->state));
    setSentence(*m_ui->standingLabel, wording.outcome == wording.state ? QString() : wording.outcome);
    setSentence(*m_ui->happenedLabel, wording.happened);
    setSentence(*m_ui->safeLabel, wording.safe);
    setSentence(*m_ui->nextLabel, wording.next);
    setSentence(*m_ui->todoLabel,
                needsAnotherEndpoint(*m_submission)
                    ? tr("Cancel this sending, correct the endpoint's address and submit the entry again.")
                    : wording.todo);
    setSentence(*m_ui->quoteLabel, wording.quote);
    if (m_submission->waitUntil.isValid() && !isFinished(m_submission->state))
        m_clockTick.start();
    else
        m_clockTick.stop();
}

void SendingPanel::showActions()
{
    const bool unfinished = m_submission && !isFinished(m_submission->state);
    const bool running = unfinished && m_services.submissions.isRunning(m_entry);
    const bool unclear = unfinished && mayHaveArrived(m_submission->state);
    const QWidget *held = window()->focusWidget();
    m_ui->progressBar->setVisible(unfinished && isUnderWay(m_submission->state));
    m_ui->amountLabel->setVisible(m_ui->progressBar->isVisibleTo(this) &&
                                  !m_ui->amountLabel->text().isEmpty());
    m_ui->tokenButton->setVisible(unfinished && wantsToken() && !running);
    m_ui->goOnButton->setVisible(unfinished && !running && !wantsToken() &&
                                 !needsAnotherEndpoint(*m_submission));
    m_ui->pauseButton->setVisible(m_submission && canBePaused(*m_submission));
    m_ui->cancelButton->setVisible(unfinished && (running || !unclear));
    m_ui->reportButton->setVisible(offersReport());
    m_ui->confirmButton->setVisible(m_submission &&
                                    m_submission->endpoint.profile == EndpointProfile::WebForm);
    m_ui->stepsButton->setVisible(m_submission.has_value());
    m_ui->stepsLabel->setVisible(m_submission && m_ui->stepsButton->isChecked());
    if (unclear)
        m_ui->goOnButton->setText(canBeAsked() ? tr("&Ask again") : tr("&Send again…"));
    else if (unfinished && isPaused(*m_submission))
        m_ui->goOnButton->setText(tr("G&o on"));
    else
        m_ui->goOnButton->setText(tr("Tr&y now"));
    if (isAncestorOf(held) && held->isHidden())
        focusAction();
}

void SendingPanel::onGoOnClicked()
{
    const bool mayDouble =
        mayHaveArrived(m_submission->state) && !canBeAsked() && !m_submission->endpoint.knowsRepeatedIds;
    if (mayDouble)
        askToSendAgain();
    else
        goOn();
}

void SendingPanel::askToSendAgain()
{
    const QString host = m_submission->endpoint.address.host();
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, tr("Send again"),
                        tr("Send the entry to %1 once more?").arg(host), QMessageBox::Cancel, this);
    question->setObjectName(u"sendAgainQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("%1 cannot be asked whether it has the entry. If it has, it may get it "
                                    "twice. Ask the organiser first and quote the reference.")
                                     .arg(host));
    const QPushButton *yes = question->addButton(tr("&Send again"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, &SendingPanel::goOn);
    question->open();
}

bool SendingPanel::canBeAsked() const
{
    return m_submission->endpoint.statusRoad != StatusRoad::None;
}
