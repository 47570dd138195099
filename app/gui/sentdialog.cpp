#include "gui/sentdialog.h"

#include "ui_sentdialog.h"

#include "gui/backupdelegate.h"
#include "gui/documentwriter.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/prooffile.h"
#include "session/sentpage.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"

#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
void writeBlock(DocumentWriter &writer, const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        if (block.level == 1)
            writer.title(block.text);
        else if (block.level == 2)
            writer.heading(block.text);
        else
            writer.subheading(block.text);
        return;
    case Block::Kind::Label:
        writer.note(block.text);
        return;
    case Block::Kind::Bullet:
    case Block::Kind::Numbered:
        writer.bullet(block.text);
        return;
    case Block::Kind::Paragraph:
        for (const QString &line : block.text.split(u'\n'))
            writer.paragraph(line);
        return;
    }
}
} // namespace

SentDialog::SentDialog(const Services &services, const EntryId &entry, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SentDialog>())
    , m_services(services)
    , m_versions(services.clock)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    const Theme &theme = m_services.theme;
    resize(QSize(theme.space(225), theme.space(165)).boundedTo(screen()->availableSize() * 0.9));
    applyTheme();
    showCurrent();
    read(entry);
}

SentDialog::~SentDialog()
{
    *m_giveUp = true;
}

void SentDialog::build()
{
    auto *flow = new FlowLayout(m_ui->buttonBar);
    flow->setContentsMargins({});
    for (QPushButton *button :
         {m_ui->pageButton, m_ui->receiptButton, m_ui->bytesButton, m_ui->filesButton, m_ui->closeButton})
        flow->addWidget(button);
    m_ui->versionList->setModel(&m_versions);
    m_ui->versionList->setItemDelegate(new BackupDelegate(m_services.theme, this));
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->introductionLabel->setText(
        tr("This is the entry exactly as it was frozen for sending. What was changed since is not in it."));
    m_ui->noticeLabel->hide();
}

void SentDialog::connectParts()
{
    connect(m_ui->versionList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SentDialog::showCurrent);
    connect(m_ui->pageButton, &QPushButton::clicked, this, &SentDialog::savePage);
    connect(m_ui->receiptButton, &QPushButton::clicked, this, &SentDialog::saveReceipt);
    connect(m_ui->bytesButton, &QPushButton::clicked, this, &SentDialog::saveBytes);
    connect(m_ui->filesButton, &QPushButton::clicked, this, &SentDialog::chooseFolder);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, [this] {
        applyTheme();
        showPage();
    });
}

void SentDialog::read(const EntryId &entry)
{
    whenReady(m_services.submissions.versions(entry), this,
              [this](const Result<QList<Submission>> &versions) { onRead(versions); });
}

void SentDialog::onRead(const Result<QList<Submission>> &versions)
{
    if (!versions) {
        say(versions.error().message, true);
        return;
    }
    m_versions.setVersions(*versions);
    if (versions->isEmpty())
        m_ui->introductionLabel->setText(tr("Nothing has been sent of this entry yet."));
    m_ui->versionList->setCurrentIndex(m_versions.index(0));
    m_ui->versionList->setFocus();
    showCurrent();
}

const Submission *SentDialog::version() const
{
    return m_versions.versionAt(m_ui->versionList->currentIndex());
}

void SentDialog::showCurrent()
{
    const Submission *shown = version();
    m_proofs.clear();
    m_ui->noticeLabel->hide();
    m_ui->pageButton->setEnabled(shown);
    m_ui->receiptButton->setEnabled(shown && shown->receipt);
    m_ui->bytesButton->setEnabled(shown && !shown->body.isEmpty());
    m_ui->filesButton->setEnabled(shown && !shown->files.isEmpty());
    showPage();
    if (shown)
        readProofs(shown->id);
}

/// What a person kept as the proof that a form took the entry.
void SentDialog::readProofs(const SubmissionId &id)
{
    whenReady(proofsOf(m_services.storage, id), this,
              [this, id](const Result<QList<SubmissionProof>> &proofs) {
                  if (!version() || version()->id != id || (proofs && proofs->isEmpty()))
                      return;
                  if (!proofs) {
                      say(proofs.error().message, true);
                      return;
                  }
                  m_proofs = *proofs;
                  m_ui->filesButton->setEnabled(true);
                  showPage();
              });
}

void SentDialog::showPage()
{
    DocumentWriter writer(*m_ui->browser->document(), m_services.theme);
    if (!version())
        return;
    const Blocks blocks = sentPage(*version(), m_proofs);
    for (const Block &block : blocks)
        writeBlock(writer, block);
    m_ui->browser->moveCursor(QTextCursor::Start);
}

void SentDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void SentDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(3));
    m_ui->listLayout->setSpacing(theme.space(2));
    m_ui->versionCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->buttonBar->layout()->setSpacing(theme.space(3));
    m_ui->splitter->setHandleWidth(theme.space(5));
    m_ui->versionList->setMinimumHeight(theme.space(24));
    m_ui->browser->setMinimumHeight(theme.space(40));
    m_ui->versionList->doItemsLayout();
    arrange();
}

/// Side by side where there is room, else one below the other.
void SentDialog::arrange()
{
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.space(150);
    const int list = narrow ? theme.space(24) : std::min(theme.space(90), width() * 2 / 5);
    m_ui->splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->splitter->setSizes({list, QWIDGETSIZE_MAX / 2});
}
