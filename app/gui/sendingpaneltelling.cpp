// What a sending panel tells of the way: how much has gone, each step, and the report for the IT desk.
#include "gui/sendingpanel.h"

#include "ui_sendingpanel.h"

#include "session/authorityfile.h"
#include "session/filewording.h"
#include "session/itreport.h"
#include "session/settings.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

/// Nothing is known of it where @p total is 0.
void SendingPanel::showProgress(qint64 sent, qint64 total)
{
    const QString figure = total > 0 ? progressWording(sent, total) : QString();
    m_ui->progressBar->setValue(total > 0 ? static_cast<int>(sent * 100 / total) : 0);
    m_ui->progressBar->setAccessibleDescription(figure);
    m_ui->amountLabel->setText(figure);
    m_ui->amountLabel->setVisible(m_ui->progressBar->isVisibleTo(this) && !figure.isEmpty());
}

void SendingPanel::readSteps()
{
    showActions();
    if (!m_submission || !m_ui->stepsButton->isChecked())
        return;
    const auto onSteps = [this, id = m_submission->id](const Result<QList<SubmissionStep>> &steps) {
        if (m_submission && m_submission->id == id && steps)
            showSteps(*steps);
        else if (!steps)
            onFailed(m_entry, steps.error());
    };
    whenReady(m_services.submissions.journal(m_submission->id), this, onSteps);
}

void SendingPanel::showSteps(const QList<SubmissionStep> &steps)
{
    QStringList lines;
    for (const SubmissionStep &step : steps)
        lines += lineOf(step);
    m_ui->stepsLabel->setText(lines.join(u'\n'));
}

QString SendingPanel::lineOf(const SubmissionStep &step) const
{
    Submission then = *m_submission;
    then.state = step.state;
    then.trouble = step.trouble;
    then.detail = step.detail;
    then.receipt.reset();
    const bool filesTravel = step.state == SubmissionState::FilesDue && step.trouble == SendingTrouble::None;
    const QString happened = step.state == SubmissionState::Frozen
                                 ? tr("The entry was stored as it is to be sent.")
                             : filesTravel ? tr("The entry was received, and its files travel.")
                                           : wordingOf(then, step.at).happened.simplified();
    //: the format of a step's date and time: "26 Mar 16:41:09"
    const QString when = QLocale().toString(step.at.toLocalTime(), tr("d MMM HH:mm:ss"));
    //: one step of a sending: %1 is a date and time, %2 a sentence
    return tr("%1  %2").arg(when, happened);
}

/// It is of no use where the organiser is the one to ask.
bool SendingPanel::offersReport() const
{
    return m_submission && m_submission->endpoint.profile != EndpointProfile::WebForm &&
           m_submission->state != SubmissionState::Submitted &&
           m_submission->state != SubmissionState::Rejected && isOfTheNetwork(m_submission->trouble);
}

/// An inspected connection is trusted by that file alone, and it is read only when the program starts.
QString SendingPanel::authoritiesTrouble() const
{
    const QString file = m_services.settings.network().authorities;
    if (m_submission->trouble != SendingTrouble::UntrustedServer || file.isEmpty())
        return {};
    const auto authorities = authoritiesIn(file, m_services.clock());
    return authorities ? QString() : authorities.error().message;
}

void SendingPanel::copyReport()
{
    const auto onSteps = [this, submission = *m_submission](const Result<QList<SubmissionStep>> &steps) {
        if (!steps) {
            onFailed(submission.entry, steps.error());
            return;
        }
        QGuiApplication::clipboard()->setText(
            itReport(itFacts(submission, *steps, m_services.witness, m_services.clock())));
        m_ui->reportedLabel->setText(
            tr("The report is on the clipboard: paste it into a message to your IT desk. It has no password "
               "and nothing of the entry in it."));
        m_ui->reportedLabel->setVisible(m_submission && m_submission->id == submission.id);
    };
    whenReady(m_services.submissions.journal(m_submission->id), this, onSteps);
}
