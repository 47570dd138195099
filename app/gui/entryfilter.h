#pragma once

#include "model/entry.h"

#include <QSortFilterProxyModel>

class EntryListModel;

/// Which entries the list shows.
enum class EntryFilter {
    All, ///< but those that were put away
    NeedsYou,
    InProgress,
    Ready,
    Submitted,
    Archived,
    Bin,
};

[[nodiscard]] bool belongs(const EntrySummary &entry, EntryFilter filter, const QDateTime &now);

/// The entries of one filter.
class EntryFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntryFilterModel(EntryListModel &entries, QObject *parent = nullptr);

    void setFilter(EntryFilter filter);
    [[nodiscard]] EntryFilter filter() const { return m_filter; }

    /// The entry of a row, or nullptr for an index that is none.
    [[nodiscard]] const EntrySummary *entryAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const EntryListModel &m_entries;
    EntryFilter m_filter = EntryFilter::All;
};
