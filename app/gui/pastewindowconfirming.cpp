// The last step: what proves that the entry is with the organiser.
#include "gui/dialogfolder.h"
#include "gui/pastewindow.h"

#include "ui_pastewindow.h"

#include "gui/announcing.h"
#include "gui/theme.h"
#include "session/submissionqueue.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files += url.toLocalFile();
    }
    return files;
}
} // namespace

void PasteWindow::showConfirmationPart()
{
    const int toDo = m_session.firstToDo();
    m_ui->stepLabel->setText(tr("The last step"));
    m_ui->nameLabel->setText(tr("Confirmation"));
    QString summary = tr("Send the form in the browser. What the organiser answers is your receipt: keep its "
                         "number, a screenshot or the e-mail here. They can also be added later.");
    if (toDo >= 0)
        //: %1 is the name of a field
        summary =
            tr("Not every field is ticked: ‘%1’ is the first.").arg(m_session.nameOf(toDo)) + u'\n' + summary;
    if (m_session.isRecorded())
        summary =
            tr("This entry is recorded as put into the form. Add the number, a screenshot or the e-mail "
               "when you have it.");
    m_ui->summaryLabel->setText(summary);
    QStringList names;
    for (const QString &file : std::as_const(m_proofs))
        names += QFileInfo(file).fileName();
    m_ui->proofLabel->setText(names.isEmpty() ? tr("A file can also be dropped on this window.")
                                              : names.join(u'\n'));
    m_ui->removeProofButton->setVisible(!m_proofs.isEmpty());
}

void PasteWindow::chooseProofs()
{
    auto *dialog = new QFileDialog(this, tr("Add a screenshot or an e-mail"));
    dialog->setObjectName(u"proofDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures, e-mails and PDF (*.png *.jpg *.jpeg *.eml *.msg *.pdf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PasteWindow::addProofs);
    dialog->open();
}

void PasteWindow::addProofs(const QStringList &files)
{
    for (const QString &file : files) {
        if (!m_proofs.contains(file))
            m_proofs += file;
    }
    m_ui->troubleLabel->hide();
    m_ui->outcomeLabel->hide();
    showConfirmation();
}

void PasteWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PasteWindow::dropEvent(QDropEvent *event)
{
    addProofs(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

void PasteWindow::finish()
{
    m_ui->troubleLabel->hide();
    m_ui->outcomeLabel->hide();
    m_finishing = true;
    m_ui->finishButton->setEnabled(false);
    m_session.finish(m_ui->referenceEdit->text(), m_proofs);
}

void PasteWindow::onFinished(const Submission &submission)
{
    m_finishing = false;
    m_services.submissions.tellOfPasted(submission);
    if (m_closeFinished) {
        close();
        return;
    }
    m_ui->finishButton->setEnabled(true);
    m_proofs.clear();
    m_ui->referenceEdit->clear();
    showConfirmationPart();
    tellIn(*m_ui->outcomeLabel,
           submission.receipt
               ? tr("The receipt is kept with the entry. You can close this window.")
               : tr("Kept as sent, not confirmed. Add the confirmation when the organiser gives it."));
}

void PasteWindow::onFailed(const Error &error)
{
    m_finishing = false;
    m_closeFinished = false;
    m_ui->finishButton->setEnabled(true);
    tellIn(*m_ui->troubleLabel, error.message);
}
