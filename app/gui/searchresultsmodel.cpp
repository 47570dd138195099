#include "gui/searchresultsmodel.h"

#include "gui/entrystanding.h"

#include <QLocale>
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
    const auto titles = int(results.entries.size());
    const auto places = int(results.places.size());
    if (places == 0 && titles == 0)
        return SearchResultsModel::tr("No entry, answer, note or detail has all of these words.");
    if (places == 0)
        //: %n entries have the words that were searched for in their title or category
        return SearchResultsModel::tr("%Ln entry(s) by title or category", nullptr, titles);
    const QString inEntries = QLocale().toString(entries.size());
    if (titles == 0 && results.hasMore)
        //: there are more than these %n places
        return SearchResultsModel::tr("The best %Ln place(s), in %1 of your entries", nullptr, places)
            .arg(inEntries);
    if (titles == 0)
        return SearchResultsModel::tr("%Ln place(s) in %1 of your entries", nullptr, places).arg(inEntries);
    const QString byTitle = QLocale().toString(titles);
    if (results.hasMore)
        //: there are more than these %n places; %2 entries have the words in their title or category
        return SearchResultsModel::tr(
                   "The best %Ln place(s), in %1 of your entries, and %2 by title or category", nullptr,
                   places)
            .arg(inEntries, byTitle);
    //: %2 entries have the words in their title or category
    return SearchResultsModel::tr("%Ln place(s) in %1 of your entries, and %2 by title or category", nullptr,
                                  places)
        .arg(inEntries, byTitle);
}
