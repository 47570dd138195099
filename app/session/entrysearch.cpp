#include "session/entrysearch.h"

#include "criteria/categoryreader.h"
#include "model/category.h"
#include "model/detail.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "session/wording.h"
#include "storage/excerpt.h"
#include "storage/foldedtext.h"
#include "storage/searchquery.h"
#include "storage/workspace.h"

#include <QHash>

#include <algorithm>

namespace {
constexpr int mostPlaces = 100;
} // namespace

/// Categories of entries, each read once: an entry keeps the one it was begun in.
class EntryLabels
{
public:
    [[nodiscard]] QString label(Workspace &workspace, const SearchHit &hit)
    {
        const auto known = m_categories.constFind(hit.entry);
        const Category *category = known != m_categories.cend() ? known->get() : read(workspace, hit.entry);
        return labelOf(hit.question, category ? *category : Category());
    }

    [[nodiscard]] Result<SearchResults> lookFor(Workspace &workspace, const QString &words, int most);

private:
    const Category *read(Workspace &workspace, const EntryId &id)
    {
        const auto stored = workspace.entry(id);
        if (!stored)
            return nullptr;
        auto &category = m_files[stored->categoryJson];
        if (!category) {
            const auto reading = readCategory(stored->categoryJson, stored->entry.category.value);
            category = std::make_shared<const Category>(reading ? reading->category : Category());
        }
        m_categories.insert(id, category);
        return category.get();
    }

    QHash<EntryId, std::shared_ptr<const Category>> m_categories;
    QHash<QByteArray, std::shared_ptr<const Category>> m_files;
};

Result<SearchResults> EntryLabels::lookFor(Workspace &workspace, const QString &words, int most)
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
            results.places += {hit, label(workspace, hit)};
    }
    return results;
}

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
        return labels->lookFor(workspace, words, mostPlaces);
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
    return storage.post([=](Workspace &workspace) { return EntryLabels().lookFor(workspace, words, most); })
        .result();
}

TextRange firstMarkIn(const QString &text, const SearchHit &hit)
{
    return markIn(text, {hit.excerpt, hit.marks});
}
