#include "gui/outboxdialog.h"

#include "gui/backupdelegate.h"
#include "gui/theme.h"
#include "model/submissionwaiting.h"
#include "session/endpointbook.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "ui_outboxdialog.h"

#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {
/// Where it would need a token or might send twice, its own page asks first.
bool canGoOnAtOnce(const Submission &submission)
{
    if (submission.endpoint.profile == EndpointProfile::WebForm ||
        submission.trouble == SendingTrouble::SignInNeeded)
        return false;
    return !mayHaveArrived(submission.state) || submission.state == SubmissionState::FilesDue ||
           submission.endpoint.statusRoad != StatusRoad::None || submission.endpoint.knowsRepeatedIds;
}
} // namespace

OutboxDialog::OutboxDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OutboxDialog>())
    , m_services(services)
    , m_model(services)
{
    m_ui->setupUi(this);
    resize(services.theme.space(170), services.theme.space(90));
    m_ui->outboxView->setModel(&m_model);
    m_ui->outboxView->setItemDelegate(new BackupDelegate(services.theme, this));
    const SubmissionQueue &queue = m_services.submissions;
    connect(&queue, &SubmissionQueue::changed, this, &OutboxDialog::read);
    connect(&queue, &SubmissionQueue::settled, this, &OutboxDialog::read);
    connect(&queue, &SubmissionQueue::progressed, this,
            [this](const EntryId &entry, qint64 sent, qint64 total) {
                if (total > 0)
                    m_model.setProgress(entry, static_cast<int>(sent * 100 / total));
            });
    connect(m_ui->outboxView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutboxDialog::showCurrent);
    connect(m_ui->outboxView, &QListView::activated, this, &OutboxDialog::openCurrent);
    connect(m_ui->pauseButton, &QPushButton::clicked, this, &OutboxDialog::pause);
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &OutboxDialog::goOn);
    connect(m_ui->openButton, &QPushButton::clicked, this, &OutboxDialog::openCurrent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_tick, &QTimer::timeout, &m_model, &OutboxModel::refreshTimes);
    m_tick.start(10s);
    showList(QList<Submission>());
    read();
}

OutboxDialog::~OutboxDialog() = default;

void OutboxDialog::read()
{
    if (std::exchange(m_isReading, true)) { // many steps in a row need one reading
        m_changedMeanwhile = true;
        return;
    }
    whenReady(m_services.submissions.unfinished(), this, [this](const Result<QList<Submission>> &unfinished) {
        m_isReading = false;
        showList(unfinished);
        if (std::exchange(m_changedMeanwhile, false))
            read();
    });
}

void OutboxDialog::showList(const Result<QList<Submission>> &unfinished)
{
    const Submission *stoodOn = current();
    const EntryId entry = stoodOn ? stoodOn->entry : EntryId();
    const int row = std::max(0, m_ui->outboxView->currentIndex().row());
    m_model.setSubmissions(unfinished.value_or(QList<Submission>()));
    const bool any = m_model.rowCount() > 0;
    m_ui->introductionLabel->setText(
        !unfinished ? unfinished.error().message
        : any       ? tr("These entries are on their way. The one that closes first goes first.")
                    : tr("No entry is on its way."));
    const QModelIndex same = m_model.indexOf(entry);
    m_ui->outboxView->setCurrentIndex(
        same.isValid() ? same : m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->outboxView, m_ui->pauseButton,
                                                          m_ui->goOnButton, m_ui->openButton})
        part->setVisible(any);
    showCurrent();
}

void OutboxDialog::showCurrent()
{
    const Submission *submission = current();
    const bool running = submission && m_services.submissions.isRunning(submission->entry);
    m_ui->pauseButton->setEnabled(submission && canBeHeld(*submission));
    m_ui->goOnButton->setEnabled(submission && !running && canGoOnAtOnce(*submission));
    m_ui->openButton->setEnabled(submission);
}

void OutboxDialog::pause()
{
    if (const Submission *submission = current())
        m_services.submissions.pause(submission->entry);
}

void OutboxDialog::goOn()
{
    if (const Submission *submission = current())
        m_services.submissions.goOn(submission->entry, m_services.endpoints.token(submission->endpoint),
                                    GoOnBy::Person);
}

void OutboxDialog::openCurrent()
{
    const Submission *submission = current();
    if (!submission)
        return;
    const EntryId entry = submission->entry;
    accept();
    emit entryRequested(entry);
}

const Submission *OutboxDialog::current() const
{
    return m_model.submissionAt(m_ui->outboxView->currentIndex());
}
