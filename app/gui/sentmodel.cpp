#include "gui/sentmodel.h"

#include "gui/backupdelegate.h"
#include "gui/submissiontone.h"
#include "gui/theme.h"
#include "gui/writtendate.h"
#include "session/wording.h"

SentModel::SentModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{}

void SentModel::setVersions(const QList<Submission> &versions)
{
    beginResetModel();
    m_versions = versions;
    endResetModel();
}

const Submission *SentModel::versionAt(const QModelIndex &index) const
{
    const bool isThere = index.isValid() && index.row() < m_versions.size();
    return isThere ? &m_versions.at(index.row()) : nullptr;
}

int SentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant SentModel::data(const QModelIndex &index, int role) const
{
    const Submission *version = versionAt(index);
    if (!version)
        return {};
    const QString moment = momentLabel(version->frozenAt, m_clock());
    const QString state = wordingOf(version->state);
    //: %1 is the name of an endpoint, %2 such as "Receipt R-1"
    const QString detail =
        tr("%1, %2").arg(version->endpoint.name, wordingOf(*version, m_clock()).quote.simplified());
    switch (role) {
    case Qt::DisplayRole:
        return moment;
    case BackupDelegate::DetailRole:
        return detail;
    case BackupDelegate::ChipRole:
        return state;
    case BackupDelegate::ToneRole:
        return static_cast<int>(toneOf(version->state));
    case BackupDelegate::BrokenRole:
        return false;
    case Qt::AccessibleTextRole:
        //: a version in a list: %1 "Today 14:03", %2 "Submitted", %3 "Awards office, Receipt R-1"
        return tr("%1, %2, %3").arg(moment, state, detail);
    default:
        return {};
    }
}
