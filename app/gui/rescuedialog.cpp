#include "gui/rescuedialog.h"

#include "gui/announcing.h"
#include "gui/backupdelegate.h"
#include "gui/rescuelistmodel.h"
#include "gui/theme.h"
#include "session/entrylibrary.h"
#include "session/rescuewording.h"
#include "session/whenready.h"
#include "session/wording.h"
#include "ui_rescuedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

RescueDialog::RescueDialog(const Services &services, const RescueReport &report, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RescueDialog>())
    , m_services(services)
    , m_report(report)
    , m_list(new RescueListModel(report.notWhole, this))
{
    m_ui->setupUi(this);
    m_ui->summaryLabel->setText(rescueSummary(report));
    m_ui->placesLabel->setText(rescuePlaces(report));
    m_ui->placesLabel->setVisible(!m_ui->placesLabel->text().isEmpty());
    m_ui->resultLabel->hide();
    m_ui->answerList->setModel(m_list);
    m_ui->answerList->setItemDelegate(new BackupDelegate(services.theme, this));
    const bool hasList = !report.notWhole.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->listLabel, m_ui->listCard, m_ui->openButton})
        part->setVisible(hasList);
    m_ui->contentLayout->setStretchFactor(m_ui->listCard, 1);
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return opens a row
    connectParts();
    applyTheme();
    loadLabels();
    const int height = services.theme.space(hasList ? 120 : 60);
    resize(QSize(services.theme.space(160), height).boundedTo(screen()->availableSize() * 0.9));
    m_ui->answerList->setCurrentIndex(m_list->index(0));
    if (hasList)
        m_ui->answerList->setFocus();
}

RescueDialog::~RescueDialog() = default;

void RescueDialog::connectParts()
{
    connect(m_ui->answerList, &QListView::activated, this, &RescueDialog::requestPlace);
    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { requestPlace(m_ui->answerList->currentIndex()); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RescueDialog::chooseFile);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &RescueDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, &RescueDialog::applyTheme);
}

void RescueDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(3));
    m_ui->listCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->answerList->setMinimumHeight(theme.space(36));
    m_ui->answerList->doItemsLayout();
}

/// The questions are named as their category names them.
void RescueDialog::loadLabels()
{
    const QList<EntryId> ids = m_list->entries();
    for (const EntryId &id : ids) {
        whenReady(m_services.entries.load(id), this,
                  [this, id](const Result<OpenedEntry> &opened) { onLoaded(id, opened); });
    }
}

void RescueDialog::onLoaded(const EntryId &id, const Result<OpenedEntry> &opened)
{
    if (!opened)
        return; // its ids have to do
    QHash<QuestionId, QString> labels;
    for (const RescuedAnswer &answer : m_report.notWhole) {
        if (answer.entry == id)
            labels.insert(answer.question, labelOf(answer.question, opened->category));
    }
    m_list->setLabels(id, labels);
}

void RescueDialog::requestPlace(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const RescuedAnswer &answer = m_list->answerAt(index.row());
    emit placeRequested(answer.entry, answer.question);
}

void RescueDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rescueFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("Rescued answers.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &RescueDialog::save);
    dialog->open();
}

void RescueDialog::save(const QString &path)
{
    const auto label = [this](const EntryId &entry, const QuestionId &question) {
        return m_list->labelOf(entry, question);
    };
    const QByteArray bytes = rescueList(m_report, label).toUtf8();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    m_ui->resultLabel->setText(saved ? tr("The list was saved to %1.").arg(shown)
                                     : tr("The list could not be saved to %1: %2. Choose another folder.")
                                           .arg(shown, file.errorString()));
    m_services.theme.setTextRole(*m_ui->resultLabel, saved ? u"good"_s : u"bad"_s);
    m_ui->resultLabel->show();
    announce(*m_ui->resultLabel);
}
