#include "gui/entryfilter.h"

#include "gui/entrylistmodel.h"
#include "gui/entrystanding.h"

#include <algorithm>

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

void EntryFilterModel::setSearch(const QString &search)
{
    m_words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const EntrySummary *EntryFilterModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries.entryAt(mapToSource(index).row()) : nullptr;
}

bool EntryFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const EntrySummary &entry = m_entries.entryAt(row);
    return belongs(entry, m_filter, m_entries.now()) &&
           std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
               return entry.title.contains(word, Qt::CaseInsensitive) ||
                      entry.categoryTitle.contains(word, Qt::CaseInsensitive);
           });
}
