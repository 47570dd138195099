#pragma once

#include "storage/connection.h"
#include "storage/placesearch.h"
#include "storage/searchquery.h"
#include "workspacetest.h"

#include <algorithm>
#include <chrono>

/// "e1/q1" for a text, "e1/q1 notes" for notes.
inline QString placeOf(const SearchHit &hit)
{
    const QString notes = hit.part == SearchHit::Part::Notes ? QStringLiteral(" notes") : QString();
    return hit.entry.value + QLatin1Char('/') + hit.question.value + notes;
}

inline QStringList placesOf(const Result<QList<SearchHit>> &hits)
{
    QStringList places;
    for (const SearchHit &hit : hits.value_or(QList<SearchHit>()))
        places += placeOf(hit);
    return places;
}

/// A test that looks for words in a workspace of its own.
class SearchTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    static constexpr int many = 1000;

    /// Two entries, one of them in the bin.
    void fill();
    void takeEverythingIn()
    {
        const auto updated = m_workspace->updateSearchIndex(std::chrono::seconds(10));
        QVERIFY2(updated, qPrintable(updated ? QString() : updated.error().message));
        QVERIFY(*updated);
    }

    /// Sorted by their names, not by rank.
    [[nodiscard]] QStringList found(const QString &words)
    {
        QStringList places = placesOf(m_workspace->search(words, many));
        places.sort();
        return places;
    }
    [[nodiscard]] static QStringList foundIn(const Connection &connection, PlaceSearch::Way way,
                                             const QString &words)
    {
        QStringList places = placesOf(PlaceSearch(connection, way).find(SearchQuery(words), many));
        places.sort();
        return places;
    }
};

inline void SearchTest::fill()
{
    StoredEntry first = sampleEntry(QStringLiteral("e1"), QStringLiteral("Gŵyl y Tŷ"));
    first.entry.answers[{QStringLiteral("q1")}] = {
        QStringLiteral("The festival brought two hundred people, many of them carers."),
        QStringLiteral("Ask Siân about the co-operative."),
        false,
        {}};
    first.entry.answers[{QStringLiteral("q2")}].text =
        QStringLiteral("A GŴYL in the tŷ; naïve, re\u0301sume\u0301.\n\nPeople came twice.");
    StoredEntry second = sampleEntry(QStringLiteral("e2"), QStringLiteral("Winter visits"));
    second.entry.shelf = Shelf::Bin;
    second.entry.answers[{QStringLiteral("q1")}].text =
        QStringLiteral("Two carers said: \"don't AND won't NEAR us\". 💡漢字 x\0y");
    second.entry.answers[{QStringLiteral("project-title")}].notes = QStringLiteral("A better title, perhaps");
    QVERIFY(m_workspace->createEntry(first, sampleSummary()));
    QVERIFY(m_workspace->createEntry(second, sampleSummary()));
}
