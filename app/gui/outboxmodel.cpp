#include "gui/outboxmodel.h"

#include "gui/backupdelegate.h"
#include "gui/submissiontone.h"
#include "model/submissionwaiting.h"
#include "session/deadlinewording.h"
#include "session/entrylibrary.h"
#include "session/filesduewording.h"
#include "session/networkwitness.h"
#include "session/wording.h"

OutboxModel::OutboxModel(const Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{}

void OutboxModel::setSubmissions(const QList<Submission> &submissions)
{
    beginResetModel();
    m_submissions = submissions;
    endResetModel();
}

void OutboxModel::setProgress(const EntryId &entry, int percent)
{
    const bool isNew = m_percent.value(entry, -1) != percent;
    m_percent.insert(entry, percent);
    const QModelIndex row = indexOf(entry);
    if (isNew && row.isValid())
        emit dataChanged(row, row);
}

void OutboxModel::refreshTimes()
{
    if (!m_submissions.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_submissions.size()) - 1));
}

const Submission *OutboxModel::submissionAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_submissions.at(index.row()) : nullptr;
}

QModelIndex OutboxModel::indexOf(const EntryId &entry) const
{
    for (qsizetype row = 0; row < m_submissions.size(); ++row) {
        if (m_submissions.at(row).entry == entry)
            return index(static_cast<int>(row));
    }
    return {};
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_submissions.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const Submission *submission = submissionAt(index);
    if (!submission)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*submission);
    case BackupDelegate::DetailRole:
        return detailOf(*submission);
    case BackupDelegate::ChipRole:
        return standingOf(*submission);
    case BackupDelegate::ToneRole:
        return static_cast<int>(toneOf(submission->state));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: a row of a list: %1 an entry's title, %2 "Waiting to send", %3 where it goes and when it closes
        return tr("%1: %2. %3").arg(titleOf(*submission), standingOf(*submission), detailOf(*submission));
    default:
        return {};
    }
}

QString OutboxModel::titleOf(const Submission &submission) const
{
    const EntrySummary *entry = m_services.entries.find(submission.entry);
    return entry && !entry->title.isEmpty() ? entry->title : tr("Untitled entry");
}

QString OutboxModel::standingOf(const Submission &submission) const
{
    if (isHeld(submission))
        return tr("Paused");
    const int percent = m_percent.value(submission.entry);
    const bool filesTravel =
        submission.state == SubmissionState::FilesDue && submission.trouble == SendingTrouble::None;
    if (filesTravel && percent > 0)
        //: %1 is a number of per cent
        return tr("Files to follow, %1 %").arg(percent);
    if (submission.state == SubmissionState::Uploading && percent > 0)
        //: %1 is a number of per cent
        return tr("Sending, %1 %").arg(percent);
    return wordingOf(submission.state);
}

QString OutboxModel::detailOf(const Submission &submission) const
{
    const QString host = submission.endpoint.address.host();
    const KnownTime time = m_services.witness.timeAt(host);
    const QString closes = submission.state == SubmissionState::FilesDue
                               ? filesUntilWording(submission, time.now)
                               : deadlineWording(deadlineOf(submission.endpoint, submission.closes), time);
    if (closes.isEmpty())
        return tr("To %1.").arg(host);
    //: %1 is a host name, %2 a sentence on when it closes
    return tr("To %1. %2").arg(host, closes);
}
