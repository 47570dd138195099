#pragma once

#include "session/versiondifference.h"

#include <QAbstractListModel>

/// The parts of an entry that are not as they were sent.
class ChangedPartModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ChangedPartModel(const QList<ChangedPart> &parts, QObject *parent = nullptr);

    /// nullptr for an index that is none.
    [[nodiscard]] const ChangedPart *partAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString fateOf(const ChangedPart &part);

    QList<ChangedPart> m_parts;
};
