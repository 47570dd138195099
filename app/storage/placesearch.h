#pragma once

#include "model/result.h"
#include "model/searchhit.h"

class Connection;
class Row;
class SearchQuery;

/// Looks for words in every text, note and title: in the full-text index, and in what is not in it by reading
/// it through. SQLite's LIKE is no help there: to it ŵ is no w, nor Ŵ a ŵ.
class PlaceSearch final
{
public:
    enum class Way {
        Index,          ///< and what the index does not have yet is read
        ReadingThrough, ///< of all texts: where SQLite has no FTS5
    };

    PlaceSearch(const Connection &connection, Way way);

    /// The best places first, at most @p most.
    [[nodiscard]] Result<QList<SearchHit>> find(const SearchQuery &query, int most) const;

private:
    struct Place;

    [[nodiscard]] Result<QList<Place>> placesRead(const SearchQuery &query) const;
    [[nodiscard]] Result<QList<Place>> placesInIndex(const SearchQuery &query, int most) const;
    [[nodiscard]] Result<SearchHit> hitAt(const Place &place, const SearchQuery &query) const;

    const Connection &m_connection;
    Way m_way;
};
