// What a person kept as the proof of an entry that went into a web form.
#include "gui/dialogfolder.h"
#include "gui/receiptview.h"

#include "ui_receiptview.h"

#include "session/filenaming.h"
#include "session/prooffile.h"
#include "session/whenready.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

bool ReceiptView::isOfForm() const
{
    return m_submission.endpoint.profile == EndpointProfile::WebForm;
}

void ReceiptView::readProofs()
{
    whenReady(proofsOf(m_services.storage, m_submission.id), this,
              [this, id = m_submission.id](const Result<QList<SubmissionProof>> &proofs) {
                  if (id != m_submission.id)
                      return;
                  if (proofs)
                      showProofs(*proofs);
                  else
                      say(proofs.error().message);
              });
}

void ReceiptView::showProofs(const QList<SubmissionProof> &proofs)
{
    m_proofs = proofs;
    QStringList lines;
    for (const SubmissionProof &proof : proofs)
        //: a file that was kept as proof: %1 is its name, %2 its size such as "420 kB"
        lines += tr("%1, %2").arg(proof.name, QLocale().formattedDataSize(proof.size));
    m_ui->proofsLabel->setText(lines.join(u'\n'));
    m_ui->factsLayout->setRowVisible(m_ui->proofsLabel, !proofs.isEmpty());
    m_ui->proofsButton->setVisible(!proofs.isEmpty());
}

void ReceiptView::chooseProofsFolder()
{
    auto *dialog = new QFileDialog(this, tr("Save the proofs in a folder"));
    dialog->setObjectName(u"proofsFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptView::saveProofs);
    dialog->open();
}

void ReceiptView::saveProofs(const QString &folder)
{
    for (const SubmissionProof &proof : std::as_const(m_proofs)) {
        const auto write = [this, folder, name = proof.name](const Result<QByteArray> &bytes) {
            if (!bytes) {
                say(bytes.error().message);
                return;
            }
            QSaveFile out(freePath(folder, safeFileName(name, u"proof"_s)));
            const bool saved =
                out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.commit();
            const QString shown = QDir::toNativeSeparators(out.fileName());
            say(saved ? tr("The proof is saved as %1.").arg(shown)
                      : tr("The proof could not be saved as %1: %2. Choose another folder.")
                            .arg(shown, out.errorString()));
        };
        whenReady(proofBytes(m_services.storage, proof), this, write);
    }
}

void ReceiptView::say(const QString &sentence)
{
    m_ui->outcomeLabel->setText(sentence);
    m_ui->outcomeLabel->show();
}
