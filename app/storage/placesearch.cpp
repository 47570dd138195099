#include "storage/placesearch.h"

#include "model/detail.h"
#include "storage/connection.h"
#include "storage/excerpt.h"
#include "storage/foldedtext.h"
#include "storage/searchquery.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

struct PlaceSearch::Place
{
    QString entry;
    QString question;
    SearchHit::Part part = SearchHit::Part::Text;
    double rank = 0; ///< the higher the better
};

namespace {
constexpr int usualWords = 60; // so that one word in a short note does not outrank five in a long answer

QString notesName()
{
    return u"notes"_s;
}

/// Every text there is, or those that are pending.
QString textsSql(bool pendingOnly)
{
    const QString answers = uR"(SELECT answer.entry_id, answer.question_id,
            iif(answer.question_id = 'project-title', x'', CAST(text AS BLOB)), CAST(notes AS BLOB)
        FROM answer %1 UNION ALL SELECT id, 'project-title', CAST(title AS BLOB), x'' FROM entry %2)"_s;
    if (!pendingOnly)
        return answers.arg(QString(), QString());
    return answers.arg(u"JOIN search_pending USING (entry_id, question_id)"_s,
                       u"JOIN search_pending ON entry_id = id AND question_id = 'project-title'"_s);
}

double rankOf(const SearchQuery &query, const QString &folded)
{
    return double(query.countIn(folded)) / double(folded.count(u' ') + usualWords);
}
} // namespace

PlaceSearch::PlaceSearch(const Connection &connection, Way way)
    : m_connection(connection)
    , m_way(way)
{}

Result<QList<SearchHit>> PlaceSearch::find(const SearchQuery &query, int most) const
{
    if (query.isEmpty() || most <= 0)
        return QList<SearchHit>();
    auto places = placesRead(query);
    if (places && m_way == Way::Index && places->size() < most) {
        const auto indexed = placesInIndex(query, most - int(places->size()));
        if (!indexed)
            return tl::unexpected(indexed.error());
        *places += *indexed;
    }
    if (!places)
        return tl::unexpected(places.error());
    QList<SearchHit> hits;
    for (const Place &place : places->mid(0, most)) {
        auto hit = hitAt(place, query);
        if (!hit)
            return tl::unexpected(hit.error());
        hits += *hit;
    }
    return hits;
}

/// In the index's way of going about it these are the texts that were changed last.
Result<QList<PlaceSearch::Place>> PlaceSearch::placesRead(const SearchQuery &query) const
{
    QList<Place> places;
    const auto look = [&](const Place &place, const QString &text) {
        const QString folded = fold(text);
        if (!query.matches(folded))
            return;
        places.append(place);
        places.last().rank = rankOf(query, folded);
    };
    const auto read = forEachRow(m_connection, textsSql(m_way == Way::Index), {}, [&](Row &row) -> Result<> {
        Place place{row.text(), row.text(), SearchHit::Part::Text, 0};
        look(place, row.exactText());
        place.part = SearchHit::Part::Notes;
        look(place, row.exactText());
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &one, const Place &other) { return one.rank > other.rank; });
    return places;
}

Result<QList<PlaceSearch::Place>> PlaceSearch::placesInIndex(const SearchQuery &query, int most) const
{
    // CROSS: the index is asked first and in the order of its ranks, so that the limit ends the reading.
    const QString sql = uR"(SELECT place.entry_id, place.question_id, place.part
        FROM search_text CROSS JOIN search_place AS place ON place.number = search_text.rowid
        WHERE search_text MATCH ? AND NOT EXISTS (SELECT 1 FROM search_pending AS pending
            WHERE pending.entry_id = place.entry_id AND pending.question_id = place.question_id)
        ORDER BY rank LIMIT ?)"_s;
    return listOf<Place>(m_connection, sql, {query.ftsExpression(), most}, [](Row &row) -> Result<Place> {
        Place place{row.text(), row.text(), SearchHit::Part::Text, 0};
        if (row.text() == notesName())
            place.part = SearchHit::Part::Notes;
        return place;
    });
}

Result<SearchHit> PlaceSearch::hitAt(const Place &place, const SearchQuery &query) const
{
    const QString sql =
        uR"(SELECT CAST(title AS BLOB), category_title, shelf, CAST(text AS BLOB), CAST(notes AS BLOB)
        FROM entry LEFT JOIN answer ON entry_id = entry.id AND question_id = ? WHERE entry.id = ?)"_s;
    SearchHit hit;
    hit.entry.value = place.entry;
    hit.question.value = place.question;
    hit.part = place.part;
    const auto read = forEachRow(m_connection, sql, {place.question, place.entry}, [&](Row &row) -> Result<> {
        hit.entryTitle = row.exactText();
        hit.categoryTitle = row.text();
        hit.shelf = shelfNamed(row.text()).value_or(Shelf::Current);
        QString text = row.exactText();
        if (hit.part == SearchHit::Part::Notes)
            text = row.exactText();
        else if (hit.question == projectTitleId())
            text = hit.entryTitle;
        const Excerpt excerpt = excerptOf(text, query.rangesIn(text));
        hit.excerpt = excerpt.text;
        hit.marks = excerpt.marks;
        return {};
    });
    return read.map([&] { return hit; });
}
