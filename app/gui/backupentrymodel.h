#pragma once

#include "session/backupshelf.h"

#include <QAbstractListModel>

/// What a backup holds, held against the workspace; after that the entries that only the workspace has.
class BackupEntryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setComparison(const BackupComparison &comparison, const QDateTime &now);
    /// What the backup has in that row; nullptr for an entry that only the workspace has.
    [[nodiscard]] const BackedUpEntry *backedUpAt(int row) const;
    /// -1 where the backup does not have it.
    [[nodiscard]] int rowOf(const EntryId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const EntrySummary &entryAt(int row) const;
    [[nodiscard]] QStringList details(int row) const;
    [[nodiscard]] QString standing(int row) const;
    [[nodiscard]] int tone(int row) const;

    BackupComparison m_comparison;
    QDateTime m_now;
};
