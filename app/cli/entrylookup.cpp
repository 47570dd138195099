#include "cli/entrylookup.h"

#include "cli/columns.h"
#include "model/submissionstate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EntryLookup
{
    Q_DECLARE_TR_FUNCTIONS(EntryLookup)
};

constexpr qsizetype shortestPrefix = 6;
constexpr qsizetype mostListed = 50;

QString listing(const QList<EntrySummary> &entries)
{
    QList<QStringList> rows;
    for (const EntrySummary &entry : entries.first(std::min(mostListed, entries.size())))
        rows += QStringList{u"  "_s + entry.id.value, entry.title};
    QString text = inColumns(rows);
    if (entries.size() > mostListed)
        text += u"  "_s + EntryLookup::tr("“shortlist-cli list” shows the others.") + u'\n';
    text.chop(1);
    return text;
}

Error notFound(const QString &typed, const QList<EntrySummary> &entries)
{
    if (entries.isEmpty()) {
        return {
            Error::Kind::NotFound,
            EntryLookup::tr("There is no entry “%1”: the workspace has none yet. “shortlist-cli new” begins "
                            "one.")
                .arg(typed),
            {}};
    }
    return {Error::Kind::NotFound,
            EntryLookup::tr("There is no entry “%1”. There are:").arg(typed) + u'\n' + listing(entries),
            {}};
}

Result<EntrySummary> chosen(const QString &typed, const QList<EntrySummary> &entries)
{
    QList<EntrySummary> matches;
    for (const EntrySummary &entry : entries) {
        if (entry.id.value == typed)
            return entry;
        if (typed.size() >= shortestPrefix && entry.id.value.startsWith(typed))
            matches += entry;
    }
    if (matches.isEmpty())
        return tl::unexpected(notFound(typed, entries));
    if (matches.size() > 1) {
        return tl::unexpected(Error{Error::Kind::BadInput,
                                    EntryLookup::tr("More than one entry begins with “%1”:").arg(typed) +
                                        u'\n' + listing(matches),
                                    {}});
    }
    return matches.first();
}
} // namespace

Result<QList<EntrySummary>> entriesAtHand(Desk &desk)
{
    auto entries = desk.entries.list().result();
    if (entries)
        entries->removeIf([](const EntrySummary &entry) { return entry.shelf == Shelf::Bin; });
    return entries;
}

Result<EntrySummary> findOnAnyShelf(const QString &typed, Desk &desk)
{
    return desk.entries.list().result().and_then(
        [&](const QList<EntrySummary> &entries) { return chosen(typed, entries); });
}

Result<FoundEntry> findEntry(const QString &typed, Desk &desk)
{
    const auto entries = entriesAtHand(desk);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto summary = chosen(typed, *entries);
    if (!summary)
        return tl::unexpected(summary.error());
    const auto opened = desk.entries.load(summary->id).result();
    if (!opened)
        return tl::unexpected(opened.error());
    return FoundEntry{*summary, *opened};
}

QString entryStateName(const std::optional<SubmissionState> &latest)
{
    const bool draft =
        !latest || *latest == SubmissionState::Rejected || *latest == SubmissionState::Cancelled;
    return draft ? u"draft"_s : nameOf(*latest);
}
