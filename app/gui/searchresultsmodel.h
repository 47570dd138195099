#pragma once

#include "session/entrysearch.h"

#include <QAbstractListModel>

/// What a search brought as rows: first the entries whose title or category has the words, then the places.
class SearchResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< the question or detail; empty for an entry
        ExcerptRole,              ///< the line below: words of the answer, or the entry's category
        MarksRole,                ///< QList<TextRange> in the excerpt
        StateRole,                ///< the word of the entry's chip
        ToneRole,                 ///< its Tone as int
    };

    using QAbstractListModel::QAbstractListModel;

    /// @p entries are all there are: they tell the state of each.
    void setResults(const SearchResults &results, const QList<EntrySummary> &entries);
    [[nodiscard]] const SearchResults &results() const { return m_results; }
    /// The place of a row; nullptr where the row is an entry.
    [[nodiscard]] const FoundPlace *placeAt(int row) const;
    [[nodiscard]] EntryId entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString place(int row) const;
    [[nodiscard]] QString excerpt(int row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] const EntrySummary &summary(int row) const;

    SearchResults m_results;
    QHash<EntryId, EntrySummary> m_entries;
};

/// "14 places in 5 entries", or that there is nothing.
[[nodiscard]] QString countWording(const SearchResults &results);
