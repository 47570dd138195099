#pragma once

#include "session/entrycopying.h"

#include <QAbstractListModel>

/// The questions of the category that an entry is copied into, each with the answer it gets.
class CopyModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// With every proposal accepted.
    void setPlan(const CopyPlan &plan);
    [[nodiscard]] const CopyPlan &plan() const { return m_plan; }
    [[nodiscard]] const CopyChoice &choice() const { return m_choice; }
    /// Answers the question of a row with @p source; leaves it empty where there is none.
    void choose(const QModelIndex &index, const QuestionId &source);
    /// nullptr for an index that is none.
    [[nodiscard]] const CopyTarget *targetAt(const QModelIndex &index) const;
    /// What answers the question of a row; nullptr where it stays empty.
    [[nodiscard]] const CopySource *sourceAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void choiceChanged();

private:
    CopyPlan m_plan;
    CopyChoice m_choice;
};
