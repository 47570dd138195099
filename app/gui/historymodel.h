#pragma once

#include "model/clock.h"
#include "model/revision.h"

#include <QAbstractListModel>

/// The timeline of one answer: how it is now, and below that what was kept of it, newest first. Empty where
/// nothing was.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WordsRole = Qt::UserRole, ///< "86 words"
        CauseRole,                ///< "Before a large paste"
    };

    explicit HistoryModel(Clock clock, QObject *parent = nullptr);

    /// Rows that stay keep their place in the view, where @p timeline only has something new at its
    /// beginning.
    void setTimeline(const QList<RevisionSummary> &timeline);
    void setWordsNow(int words);
    [[nodiscard]] const QList<RevisionSummary> &timeline() const { return m_timeline; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// nullptr for the row that is now.
    [[nodiscard]] const RevisionSummary *revision(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const RevisionId &id) const;

private:
    [[nodiscard]] QString timeOf(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    Clock m_clock;
    QList<RevisionSummary> m_timeline;
    int m_wordsNow = 0;
};
