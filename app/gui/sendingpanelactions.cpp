// What a person can do about a sending, and which of its buttons has the focus.
#include "gui/sendingpanel.h"

#include "ui_sendingpanel.h"

#include "model/submissionwaiting.h"
#include "session/endpointbook.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"

#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isUnderWay(const Submission &submission)
{
    const bool filesTravel =
        submission.state == SubmissionState::FilesDue && submission.trouble == SendingTrouble::None;
    return submission.state == SubmissionState::Frozen || submission.state == SubmissionState::Uploading ||
           submission.state == SubmissionState::Committing || filesTravel;
}

/// Of an entry that is there nothing is taken back or sent twice: its files can be held, and go on.
bool isReceived(const Submission &submission)
{
    return submission.state == SubmissionState::FilesDue;
}

/// What may have arrived is not taken back; but where it is sent again by itself, that can be ended.
bool canBeStopped(const Submission &submission)
{
    if (isFinished(submission.state))
        return false;
    if (submission.state == SubmissionState::Unconfirmed)
        return submission.waitUntil.isValid() && submission.trouble != SendingTrouble::CancelledByUser;
    return !mayHaveArrived(submission.state) || submission.state == SubmissionState::Committing;
}

/// A proxy or a file of authorities may be missing there, or be the wrong one.
bool isOfTheSettings(SendingTrouble trouble)
{
    return trouble == SendingTrouble::UntrustedServer || trouble == SendingTrouble::NoConnection ||
           trouble == SendingTrouble::ProxySignIn || trouble == SendingTrouble::NetworkBlocked;
}

bool isOfTheFiles(SendingTrouble trouble)
{
    return trouble == SendingTrouble::FileTooLarge;
}
} // namespace

bool SendingPanel::wantsToken() const
{
    return m_submission && !isFinished(m_submission->state) &&
           m_submission->trouble == SendingTrouble::SignInNeeded;
}

/// A corrected address is of no use to a sending that keeps the one it was begun with.
bool SendingPanel::needsAnotherEndpoint() const
{
    return m_submission->state == SubmissionState::NeedsUser &&
           (m_submission->trouble == SendingTrouble::WrongAddress ||
            m_submission->trouble == SendingTrouble::Redirected);
}

bool SendingPanel::isPaused() const
{
    return m_submission->trouble == SendingTrouble::Paused && !isFinished(m_submission->state);
}

bool SendingPanel::canBeAsked() const
{
    return m_submission->endpoint.statusRoad != StatusRoad::None;
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
    for (QPushButton *button : {m_ui->tokenButton, m_ui->confirmButton, m_ui->goOnButton, m_ui->pauseButton,
                                m_ui->changeButton, m_ui->stepsButton}) {
        if (button->isVisible()) {
            m_focusWaits = button == m_ui->stepsButton;
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SendingPanel::showActions()
{
    const QWidget *held = window()->focusWidget();
    const bool unfinished = m_submission && !isFinished(m_submission->state);
    const bool running = unfinished && m_services.submissions.isRunning(m_entry);
    m_ui->progressBar->setVisible(unfinished && isUnderWay(*m_submission));
    m_ui->amountLabel->setVisible(m_ui->progressBar->isVisibleTo(this) &&
                                  !m_ui->amountLabel->text().isEmpty());
    m_ui->tokenButton->setVisible(unfinished && wantsToken() && !running);
    m_ui->goOnButton->setVisible(unfinished && !running && !wantsToken() && !needsAnotherEndpoint());
    m_ui->pauseButton->setVisible(m_submission && canBeHeld(*m_submission));
    m_ui->cancelButton->setVisible(m_submission && !isReceived(*m_submission) &&
                                   (running || canBeStopped(*m_submission)));
    m_ui->changeButton->setVisible(m_submission && m_submission->state == SubmissionState::Rejected);
    m_ui->networkButton->setVisible(unfinished && isOfTheSettings(m_submission->trouble));
    m_ui->reportButton->setVisible(offersReport());
    m_ui->confirmButton->setVisible(m_submission &&
                                    m_submission->endpoint.profile == EndpointProfile::WebForm);
    m_ui->stepsButton->setVisible(m_submission.has_value());
    m_ui->stepsLabel->setVisible(m_submission && m_ui->stepsButton->isChecked());
    if (m_submission)
        nameActions(running);
    keepFocus(held);
}

void SendingPanel::nameActions(bool running)
{
    const bool unclear = mayHaveArrived(m_submission->state) && !isReceived(*m_submission);
    if (unclear)
        m_ui->goOnButton->setText(canBeAsked() ? tr("&Ask again") : tr("&Send again…"));
    else
        m_ui->goOnButton->setText(isPaused() ? tr("G&o on") : tr("Tr&y now"));
    // What may have arrived cannot be taken back; it can only be left alone.
    m_ui->cancelButton->setText(unclear && !running ? tr("Do not send it a&gain") : tr("&Cancel sending"));
    m_ui->changeButton->setText(isOfTheFiles(m_submission->trouble) ? tr("Loo&k at the files")
                                                                    : tr("Bac&k to the entry"));
}

/// What is done shows its button only when the step after it has been stored.
void SendingPanel::keepFocus(const QWidget *held)
{
    const bool waited = m_focusWaits && held == m_ui->stepsButton;
    m_focusWaits = waited;
    if (isAncestorOf(held) && (held->isHidden() || waited))
        focusAction();
}

void SendingPanel::onChangeClicked()
{
    emit changeRequested(isOfTheFiles(m_submission->trouble) ? Finding::Scope::Files
                                                             : Finding::Scope::Question);
}

void SendingPanel::onGoOnClicked()
{
    const bool mayDouble = mayHaveArrived(m_submission->state) && !isReceived(*m_submission) &&
                           !canBeAsked() && !m_submission->endpoint.knowsRepeatedIds;
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
