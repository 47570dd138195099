#include "gui/receiptview.h"

#include "gui/dialogfolder.h"
#include "ui_receiptview.h"

#include "gui/theme.h"
#include "session/filesdue.h"
#include "session/filewording.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// In groups, as fingerprints are written: a label breaks lines only at spaces.
QString grouped(const QByteArray &digest)
{
    constexpr qsizetype group = 8;
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += group)
        groups += QString::fromLatin1(digest.mid(at, group));
    return groups.join(u' ');
}

QString nameOf(const QByteArray &sha256, const QList<SentFile> &sent)
{
    for (const SentFile &file : sent) {
        if (file.sha256 == sha256)
            return file.name;
    }
    return ReceiptView::tr("A file");
}

/// The files that the receipt names by their digests, each with the name under which it was sent.
QString filesOf(const Submission &submission)
{
    const QByteArray &receipt = submission.receipt->document;
    const QJsonArray files = QJsonDocument::fromJson(receipt).object().value("files"_L1).toArray();
    const QList<SentFile> due =
        submission.state == SubmissionState::FilesDue ? filesDue(submission) : QList<SentFile>();
    QStringList lines;
    for (const QJsonValue &file : files) {
        const QByteArray sha256 = file["sha256"_L1].toString().toLatin1();
        const auto size = static_cast<qint64>(file["size"_L1].toDouble());
        //: a file in a receipt: %1 is its name, %2 its size such as "4.2 MB"
        const QString line =
            ReceiptView::tr("%1, %2").arg(nameOf(sha256, submission.files), sizeWording(size));
        const bool isDue = std::any_of(due.cbegin(), due.cend(),
                                       [&](const SentFile &each) { return each.sha256 == sha256; });
        //: %1 is a file in a receipt: its name and size
        lines += isDue ? ReceiptView::tr("%1: not received yet").arg(line) : line;
        lines += grouped(sha256);
    }
    return lines.join(u'\n');
}

QString whenReceived(const Receipt &receipt)
{
    return QLocale().toString(receipt.receivedAt.toLocalTime(), QLocale::LongFormat);
}
} // namespace

ReceiptView::ReceiptView(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ReceiptView>())
    , m_services(services)
{
    m_ui->setupUi(this);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ReceiptView::copy);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReceiptView::chooseFile);
    connect(m_ui->proofsButton, &QPushButton::clicked, this, &ReceiptView::chooseProofsFolder);
    connect(&m_services.theme, &Theme::changed, this, &ReceiptView::applyTheme);
    applyTheme();
    hide();
}

ReceiptView::~ReceiptView() = default;

void ReceiptView::setSubmission(const std::optional<Submission> &submission)
{
    const bool proven = submission && submission->receipt;
    setVisible(proven);
    if (!proven)
        return;
    // The same one comes again when the endpoint has confirmed it: what was just saved stays said.
    if (submission->id != m_submission.id)
        m_ui->outcomeLabel->hide();
    m_submission = *submission;
    const Receipt &receipt = *m_submission.receipt;
    const QString files = filesOf(m_submission);
    m_ui->referenceLabel->setText(receipt.reference.isEmpty() ? tr("No number was given")
                                                              : receipt.reference);
    m_ui->receivedLabel->setText(whenReceived(receipt));
    m_ui->hostLabel->setText(isOfForm() ? m_submission.endpoint.name : m_submission.endpoint.address.host());
    m_ui->digestLabel->setText(grouped(receipt.entrySha256));
    m_ui->filesLabel->setText(files);
    m_ui->factsLayout->setRowVisible(m_ui->filesLabel, !files.isEmpty());
    m_ui->saveButton->setVisible(!receipt.document.isEmpty());
    showProofs({});
    if (isOfForm())
        readProofs();
}

void ReceiptView::focusFirst()
{
    m_ui->copyButton->setFocus(Qt::OtherFocusReason);
}

void ReceiptView::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->receiptLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->receiptLayout->setSpacing(theme.space(3));
    m_ui->factsLayout->setHorizontalSpacing(theme.space(4));
    m_ui->factsLayout->setVerticalSpacing(theme.space(2));
    m_ui->buttonLayout->setSpacing(theme.space(2));
}

void ReceiptView::copy()
{
    QGuiApplication::clipboard()->setText(asText());
    m_ui->outcomeLabel->setText(tr("The receipt is on the clipboard."));
    m_ui->outcomeLabel->show();
}

QString ReceiptView::asText() const
{
    const Receipt &receipt = *m_submission.receipt;
    if (isOfForm())
        return tr("Confirmation number %1\nPut into the form %2\nOf %3\nSHA-256 of the entry %4\nReference "
                  "%5")
            .arg(receipt.reference, whenReceived(receipt), m_submission.endpoint.name,
                 QString::fromLatin1(receipt.entrySha256), m_submission.id.value);
    return tr("Receipt %1\nReceived %2\nBy %3\nSHA-256 of the entry %4\nReference of the sending %5")
        .arg(receipt.reference, whenReceived(receipt), m_submission.endpoint.address.toDisplayString(),
             QString::fromLatin1(receipt.entrySha256), m_submission.id.value);
}

void ReceiptView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setObjectName(u"receiptFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Receipts (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(tr("receipt-%1.json").arg(m_submission.id.value));
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptView::save);
    dialog->open();
}

void ReceiptView::save(const QString &file)
{
    QSaveFile out(file);
    const QByteArray &document = m_submission.receipt->document;
    const bool saved =
        out.open(QIODevice::WriteOnly) && out.write(document) == document.size() && out.commit();
    m_ui->outcomeLabel->setText(saved ? tr("The receipt is saved as %1.").arg(file)
                                      : tr("The receipt could not be saved as %1: %2. Choose another folder.")
                                            .arg(file, out.errorString()));
    m_ui->outcomeLabel->show();
}
