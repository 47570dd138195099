#include "gui/searchresultsmodel.h"

#include "gui/entrystanding.h"

#include <QSet>

void SearchResultsModel::setResults(const SearchResults &results, const QList<EntrySummary> &entries)
{
    beginResetModel();
    m_results = results;
    m_entries.clear();
    for (const EntrySummary &entry : entries)
        m_entries.insert(entry.id, entry);
    for (const EntrySummary &entry : results.entries)
        m_entries.insert(entry.id, entry);
    endResetModel();
}

const FoundPlace *SearchResultsModel::placeAt(int row) const
{
    const qsizetype place = row - m_results.entries.size();
    return place >= 0 && place < m_results.places.size() ? &m_results.places.at(place) : nullptr;
}

EntryId SearchResultsModel::entryAt(int row) const
{
    const FoundPlace *place = placeAt(row);
    return place ? place->hit.entry : m_results.entries.value(row).id;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.entries.size() + m_results.places.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const FoundPlace *found = placeAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(row);
    case PlaceRole:
        return place(row);
    case ExcerptRole:
        return excerpt(row);
    case MarksRole:
        return found ? QVariant::fromValue(found->hit.marks) : QVariant();
    case StateRole:
        return standingOf(summary(row)).word;
    case ToneRole:
        return int(standingOf(summary(row)).tone);
    default:
        return {};
    }
}

QString SearchResultsModel::title(int row) const
{
    const FoundPlace *found = placeAt(row);
    const QString title = found ? found->hit.entryTitle : m_results.entries.at(row).title;
    return title.isEmpty() ? tr("Untitled entry") : title;
}

QString SearchResultsModel::place(int row) const
{
    const FoundPlace *found = placeAt(row);
    if (!found)
        return {};
    if (found->hit.part == SearchHit::Part::Notes)
        //: where words were found: %1 is the label of a question
        return tr("Notes on %1").arg(found->label);
    return found->label;
}

QString SearchResultsModel::excerpt(int row) const
{
    const FoundPlace *found = placeAt(row);
    return found ? found->hit.excerpt : m_results.entries.at(row).categoryTitle;
}

QString SearchResultsModel::spoken(int row) const
{
    const QString state = standingOf(summary(row)).word;
    if (!placeAt(row))
        //: an entry that was found: %1 its title, %2 its category, %3 its state
        return tr("%1, %2, %3").arg(title(row), excerpt(row), state);
    //: a place that was found: %1 the entry's title, %2 the question, %3 the words there, %4 the entry's
    //: state
    return tr("%1, %2: %3 (%4)").arg(title(row), place(row), excerpt(row), state);
}

const EntrySummary &SearchResultsModel::summary(int row) const
{
    static const EntrySummary unknown;
    const auto found = m_entries.constFind(entryAt(row));
    return found == m_entries.cend() ? unknown : *found;
}

QString countWording(const SearchResults &results)
{
    QSet<EntryId> entries;
    for (const FoundPlace &place : results.places)
        entries.insert(place.hit.entry);
    const auto entryCount = int(results.entries.size());
    const auto placeCount = int(results.places.size());
    //: %n entries have the words that were searched for in their title or category
    const QString byTitle = SearchResultsModel::tr("%n entry(s) by title or category", nullptr, entryCount);
    //: the second half of "14 places in 5 entries"
    const QString inEntries = SearchResultsModel::tr("in %n entry(s)", nullptr, int(entries.size()));
    const QString places = results.hasMore
                               ? SearchResultsModel::tr("the best %n place(s)", nullptr, placeCount)
                               : SearchResultsModel::tr("%n place(s)", nullptr, placeCount);
    if (placeCount == 0 && entryCount == 0)
        return SearchResultsModel::tr("No entry, answer, note or detail has all of these words.");
    if (placeCount == 0)
        return byTitle;
    if (entryCount == 0)
        //: %1 is "14 places", %2 "in 5 entries"
        return SearchResultsModel::tr("%1 %2").arg(places, inEntries);
    //: %1 is "2 entries by title or category", %2 "14 places", %3 "in 5 entries"
    return SearchResultsModel::tr("%1 · %2 %3").arg(byTitle, places, inEntries);
}
