#pragma once

#include "model/rescue.h"

#include <QAbstractListModel>
#include <QHash>

/// What did not come whole out of a damaged workspace, entry by entry.
class RescueListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    RescueListModel(QList<RescuedAnswer> answers, QObject *parent);

    [[nodiscard]] const RescuedAnswer &answerAt(int row) const { return m_answers.at(row); }
    /// The entries that are named, each once.
    [[nodiscard]] QList<EntryId> entries() const;
    /// The label for a question; its id until one is known.
    [[nodiscard]] QString labelOf(const EntryId &entry, const QuestionId &question) const;
    void setLabels(const EntryId &entry, const QHash<QuestionId, QString> &labels);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RescuedAnswer> m_answers;
    QHash<EntryId, QHash<QuestionId, QString>> m_labels;
};
