#include "gui/backupentrymodel.h"

#include "gui/backupdelegate.h"
#include "gui/theme.h"
#include "gui/writtendate.h"
#include "session/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void BackupEntryModel::setComparison(const BackupComparison &comparison, const QDateTime &now)
{
    beginResetModel();
    m_comparison = comparison;
    m_now = now;
    endResetModel();
}

const BackedUpEntry *BackupEntryModel::backedUpAt(int row) const
{
    const bool inBackup = row >= 0 && row < m_comparison.entries.size();
    return inBackup ? &m_comparison.entries.at(row) : nullptr;
}

int BackupEntryModel::rowOf(const EntryId &id) const
{
    const auto &entries = m_comparison.entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const BackedUpEntry &entry) { return entry.entry.id == id; });
    return found == entries.end() ? -1 : int(found - entries.begin());
}

int BackupEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.entries.size() + m_comparison.notInIt.size());
}

QVariant BackupEntryModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return entryAt(row).title;
    case BackupDelegate::DetailRole:
    case Qt::ToolTipRole:
        return details(row).join(u" · "_s);
    case BackupDelegate::ChipRole:
        return standing(row);
    case BackupDelegate::ToneRole:
        return tone(row);
    case Qt::AccessibleTextRole:
        return (QStringList{entryAt(row).title, standing(row)} + details(row)).join(u", "_s);
    default:
        return {};
    }
}

const EntrySummary &BackupEntryModel::entryAt(int row) const
{
    const BackedUpEntry *backedUp = backedUpAt(row);
    return backedUp ? backedUp->entry : m_comparison.notInIt.at(row - m_comparison.entries.size());
}

QStringList BackupEntryModel::details(int row) const
{
    const EntrySummary &entry = entryAt(row);
    //: of an entry; %1 is "today at 14:03" or "on Mon 2 March at 14:03"
    const QString changed = tr("changed %1").arg(momentPhrase(entry.changedAt, m_now));
    QStringList details{wordsWording(entry.totals.words), changed, entry.categoryTitle};
    if (entry.shelf == Shelf::Bin)
        details += tr("in the bin");
    else if (entry.shelf == Shelf::Archived)
        details += tr("archived");
    return details;
}

QString BackupEntryModel::standing(int row) const
{
    const BackedUpEntry *backedUp = backedUpAt(row);
    if (!backedUp)
        return tr("Not in this backup");
    switch (backedUp->standing) {
    case BackupStanding::Same:
        return tr("As it is now");
    case BackupStanding::ChangedSince:
        return tr("Changed since");
    case BackupStanding::NewerThere:
        return tr("Newer than yours");
    case BackupStanding::NotHere:
        return tr("Not in the workspace");
    }
    Q_UNREACHABLE();
}

int BackupEntryModel::tone(int row) const
{
    const BackedUpEntry *backedUp = backedUpAt(row);
    if (!backedUp)
        return int(Tone::Warning); // replacing the workspace takes it away
    switch (backedUp->standing) {
    case BackupStanding::Same:
        return int(Tone::Neutral);
    case BackupStanding::ChangedSince:
        return int(Tone::Accent);
    case BackupStanding::NewerThere:
    case BackupStanding::NotHere:
        return int(Tone::Good);
    }
    Q_UNREACHABLE();
}
