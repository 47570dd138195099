#include "gui/emptiedanswersdialog.h"

#include "gui/backupdelegate.h"
#include "gui/theme.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/whenready.h"
#include "ui_emptiedanswersdialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

EmptiedAnswersDialog::EmptiedAnswersDialog(const Services &services, EntrySession *open, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EmptiedAnswersDialog>())
    , m_services(services)
    , m_open(open)
    , m_answers(services.clock)
{
    m_ui->setupUi(this);
    resize(services.theme.space(200), services.theme.space(120));
    m_ui->answersView->setModel(&m_answers);
    m_ui->answersView->setItemDelegate(new BackupDelegate(services.theme, this));
    connect(m_ui->answersView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EmptiedAnswersDialog::showCurrent);
    connect(m_ui->bringBackButton, &QPushButton::clicked, this, &EmptiedAnswersDialog::bringBack);
    connect(m_ui->purgeButton, &QPushButton::clicked, this, &EmptiedAnswersDialog::askToPurge);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    showCurrent();
    read();
}

EmptiedAnswersDialog::~EmptiedAnswersDialog() = default;

void EmptiedAnswersDialog::read()
{
    whenReady(emptiedPlaces(m_services.storage), this,
              [this](const Result<QList<EmptiedPlace>> &places) { show(places); });
}

void EmptiedAnswersDialog::show(const Result<QList<EmptiedPlace>> &places)
{
    const int row = std::max(0, m_ui->answersView->currentIndex().row());
    m_answers.setPlaces(places.value_or(QList<EmptiedPlace>()));
    const bool any = m_answers.rowCount() > 0;
    m_ui->introductionLabel->setText(
        !places ? places.error().message
        : any   ? tr("These answers stand empty. The last text of each is kept until it is deleted for ever.")
                : tr("No answer that had words stands empty."));
    m_ui->answersView->setCurrentIndex(m_answers.index(std::min(row, m_answers.rowCount() - 1), 0));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->answersView, m_ui->previewLabel, m_ui->previewEdit,
                                          m_ui->bringBackButton, m_ui->purgeButton})
        part->setVisible(any);
    showCurrent();
    if (any)
        m_ui->answersView->setFocus();
}

void EmptiedAnswersDialog::showCurrent()
{
    const EmptiedPlace *place = current();
    m_ui->previewEdit->setPlainText(place ? place->text : QString());
    m_ui->bringBackButton->setEnabled(place);
    m_ui->purgeButton->setEnabled(place);
}

void EmptiedAnswersDialog::bringBack()
{
    const EmptiedPlace place = *current();
    if (m_open && m_open->entry().id == place.emptied.entry) {
        m_open->restoreText(place.emptied.last.question, place.text);
        read();
        emit broughtBack(place.emptied.entry);
        return;
    }
    whenReady(m_services.entries.bringBack(place.emptied), this,
              [this, entry = place.emptied.entry](const Result<> &brought) {
                  read();
                  if (brought)
                      emit broughtBack(entry);
                  else
                      emit failed(brought.error());
              });
}

void EmptiedAnswersDialog::purge(const EmptiedAnswer &answer)
{
    whenReady(m_services.entries.purgeAnswer(answer.entry, answer.last.question), this,
              [this, entry = answer.entry](const Result<> &done) {
                  read();
                  if (done)
                      emit purged(entry);
                  else
                      emit failed(done.error());
              });
}

void EmptiedAnswersDialog::askToPurge()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete for ever"),
                                tr("Delete all earlier texts of ‘%1’ for ever?").arg(current()->label),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("purgeBox"));
    box->setInformativeText(tr(
        "The history of this answer is removed from the workspace, and nothing can bring it back. What was "
        "submitted, files that you exported and copies that you made or sent stay."));
    const auto *accept = box->addButton(tr("Delete for ever"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, [this, answer = current()->emptied] { purge(answer); });
    box->open();
}

const EmptiedPlace *EmptiedAnswersDialog::current() const
{
    return m_answers.placeAt(m_ui->answersView->currentIndex());
}
