#pragma once

#include "model/clock.h"
#include "session/emptiedplaces.h"

#include <QAbstractListModel>

/// The answers that stand empty, as rows of two lines.
class EmptiedAnswersModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit EmptiedAnswersModel(Clock clock, QObject *parent = nullptr);

    void setPlaces(const QList<EmptiedPlace> &places);
    /// nullptr for an index that is none.
    [[nodiscard]] const EmptiedPlace *placeAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Clock m_clock;
    QList<EmptiedPlace> m_places;
};
