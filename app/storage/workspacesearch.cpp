// What Workspace does for searching. Nothing that ails the index may keep anybody from finding an answer, or
// from opening the workspace: it is thrown away and made anew.
#include "storage/connection.h"
#include "storage/placesearch.h"
#include "storage/searchindex.h"
#include "storage/searchquery.h"
#include "storage/workspace_p.h"

namespace {
bool mayAilTheIndex(const Error &error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::File;
}
} // namespace

Result<QList<SearchHit>> Workspace::search(const QString &words, int most)
{
    using Hits = QList<SearchHit>;
    const SearchQuery query(words);
    const auto searchBy = [&](PlaceSearch::Way way) {
        return d->read<Hits>([&] { return PlaceSearch(*d->connection, way).find(query, most); });
    };
    if (d->hasSearchIndex()) {
        auto hits = searchBy(PlaceSearch::Way::Index);
        if (hits)
            return hits;
        // Where the workspace cannot be written the index stays, and the texts are read through each time.
        [[maybe_unused]] const auto dropped = d->write([&] { return SearchIndex(*d->connection).drop(); });
    }
    return searchBy(PlaceSearch::Way::ReadingThrough);
}

bool Workspace::Private::hasSearchIndex()
{
    return read<bool>([this]() -> Result<bool> {
               const SearchIndex index(*connection);
               return index.isPossible().value_or(false) && index.isThere().value_or(false);
           })
        .value_or(false);
}

Result<bool> Workspace::updateSearchIndex(std::chrono::milliseconds atMost)
{
    if (d->condition.readOnly)
        return true;
    bool wasThere = false;
    bool nothingLeft = true;
    const auto updated = d->write([&]() -> Result<> {
        const SearchIndex index(*d->connection);
        const auto possible = index.isPossible();
        const auto there = index.isThere();
        if (!possible || !there)
            return tl::unexpected(possible ? there.error() : possible.error());
        wasThere = *there;
        if (!*possible)
            return {};
        return (wasThere ? Result<>() : index.make())
            .and_then([&] { return index.update(atMost); })
            .map([&](bool done) { nothingLeft = done; });
    });
    if (updated)
        return nothingLeft;
    if (!wasThere || !mayAilTheIndex(updated.error()))
        return tl::unexpected(updated.error());
    return d->write([&] { return SearchIndex(*d->connection).drop(); }).map([] { return false; });
}
