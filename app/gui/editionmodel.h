#pragma once

#include "model/category.h"
#include "session/editionplan.h"

#include <QAbstractListModel>

/// The questions of two editions, as rows of two lines with a word for what became of each.
class EditionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    EditionModel(EditionPlan plan, const Category &before, const Category &after, QObject *parent = nullptr);

    [[nodiscard]] const EditionPlan &plan() const { return m_plan; }
    /// nullptr for an index that is none.
    [[nodiscard]] const PlannedAnswer *answerAt(const QModelIndex &index) const;
    /// The first that a person should look at: it has changed, or is over a limit.
    [[nodiscard]] QModelIndex firstToLookAt() const;
    /// Whether every question has the words that it had, and every limit is as it was.
    [[nodiscard]] bool isUnchanged() const;
    /// "Ambition, Outcome: at most 300 words, was 400 words": the sections that have the same other limit
    /// now.
    [[nodiscard]] QStringList limitSentences() const;
    /// "12 the same, 3 reworded, 1 gone".
    [[nodiscard]] QString summary() const;
    /// "Reworded. It was in ‘Ambition’ and is in ‘Spread’ now. …"
    [[nodiscard]] QString changeSentence(const PlannedAnswer &answer) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString labelFor(const QuestionChange &change) const;

    EditionPlan m_plan;
    Category m_before;
    Category m_after;
};
