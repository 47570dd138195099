#pragma once

#include "model/entry.h"

#include <QAbstractTableModel>

/// The entries of the workspace as rows of words. Each cell has a line, most have a second one below it.
class EntryListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Progress, Words, Closes, LastChange, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        DetailRole, ///< the second line
        ToneRole,   ///< a Tone as int: of the second line, of the bar in Progress, of the chip in State
        ShareRole,  ///< 0.0 to 1.0: the filled part of the bar in Progress
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Changes only the rows that differ, so that the view stays where it is. @p now is what dates are told
    /// by.
    void setEntries(const QList<EntrySummary> &entries, const QDateTime &now);
    [[nodiscard]] const EntrySummary &entryAt(int row) const { return m_entries.at(row); }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString line(const EntrySummary &entry, int column) const;
    [[nodiscard]] QString detail(const EntrySummary &entry, int column) const;
    [[nodiscard]] QString spoken(const EntrySummary &entry, int column) const;
    [[nodiscard]] QString everything(const EntrySummary &entry) const;
    [[nodiscard]] int tone(const EntrySummary &entry, int column) const;
    [[nodiscard]] QVariant sortKey(const EntrySummary &entry, int column) const;
    void removeMissing(const QList<EntrySummary> &entries);

    QList<EntrySummary> m_entries;
    QDateTime m_now;
};
