#include "gui/entryfilter.h"

#include "gui/entrylistmodel.h"
#include "gui/entrystanding.h"

bool belongs(const EntrySummary &entry, EntryFilter filter, const QDateTime &now)
{
    const bool current = entry.shelf == Shelf::Current;
    switch (filter) {
    case EntryFilter::All:
        return current;
    case EntryFilter::NeedsYou:
        return current && needsWriter(entry, now);
    case EntryFilter::InProgress:
        return current && !isReady(entry) && !isHandedIn(entry);
    case EntryFilter::Ready:
        return current && isReady(entry);
    case EntryFilter::Submitted:
        return current && isHandedIn(entry);
    case EntryFilter::Archived:
        return entry.shelf == Shelf::Archived;
    case EntryFilter::Bin:
        return entry.shelf == Shelf::Bin;
    }
    Q_UNREACHABLE();
}

EntryFilterModel::EntryFilterModel(EntryListModel &entries, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_entries(entries)
{
    setSortRole(EntryListModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&entries);
}

void EntryFilterModel::setFilter(EntryFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

const EntrySummary *EntryFilterModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries.entryAt(mapToSource(index).row()) : nullptr;
}

bool EntryFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return belongs(m_entries.entryAt(row), m_filter, m_entries.now());
}
