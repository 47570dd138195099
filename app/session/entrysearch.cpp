#include "session/entrysearch.h"

#include "model/detail.h"
#include "session/entrylabels.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/excerpt.h"
#include "storage/foldedtext.h"
#include "storage/searchquery.h"
#include "storage/workspace.h"

#include <algorithm>

namespace {
constexpr int mostPlaces = 100;

Result<SearchResults> lookFor(Workspace &workspace, const QString &words, int most, EntryLabels &labels)
{
    SearchResults results;
    results.words = words;
    const SearchQuery query(words);
    if (query.isEmpty())
        return results;
    const auto entries = workspace.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    std::copy_if(entries->begin(), entries->end(), std::back_inserter(results.entries),
                 [&](const EntrySummary &entry) {
                     return query.matches(fold(entry.title + u' ' + entry.categoryTitle));
                 });
    const auto hits = workspace.search(words, most + 1);
    if (!hits)
        return tl::unexpected(hits.error());
    results.hasMore = hits->size() > most;
    for (const SearchHit &hit : hits->mid(0, most)) {
        const bool isTitle = hit.question == projectTitleId() && hit.part == SearchHit::Part::Text;
        if (!isTitle) // its entry is there already
            results.places += {hit, labels.label(workspace, hit.entry, hit.question)};
    }
    return results;
}
} // namespace

EntrySearch::EntrySearch(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_labels(std::make_shared<EntryLabels>())
{}

void EntrySearch::search(const QString &words)
{
    m_words = words;
    m_wanted = true;
    if (!m_running)
        start();
}

void EntrySearch::cancel()
{
    m_wanted = false;
}

void EntrySearch::start()
{
    m_running = true;
    const auto looking = m_storage.post([words = m_words, labels = m_labels](Workspace &workspace) {
        return lookFor(workspace, words, mostPlaces, *labels);
    });
    whenReady(looking, this, [this, words = m_words](const Result<SearchResults> &results) {
        m_running = false;
        if (!m_wanted)
            return;
        if (words != m_words) {
            start();
            return;
        }
        m_wanted = false;
        if (results)
            emit found(*results);
        else
            emit failed(results.error());
    });
}

Result<SearchResults> searchNow(StorageThread &storage, const QString &words, int most)
{
    return storage
        .post([=](Workspace &workspace) {
            EntryLabels labels;
            return lookFor(workspace, words, most, labels);
        })
        .result();
}

TextRange firstMarkIn(const QString &text, const SearchHit &hit)
{
    return markIn(text, {hit.excerpt, hit.marks});
}
