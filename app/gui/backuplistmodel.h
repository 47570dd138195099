#pragma once

#include "model/clock.h"

#include <QAbstractListModel>

class BackupShelf;

/// The backups that can be restored from, as rows of words.
class BackupListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    BackupListModel(const BackupShelf &shelf, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString line(int row) const;
    [[nodiscard]] QStringList details(int row) const;

    const BackupShelf &m_shelf;
    Clock m_clock;
};
