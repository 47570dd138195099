#pragma once

#include "model/result.h"
#include "model/searchhit.h"

#include <QObject>

#include <memory>

class EntryLabels;
class StorageThread;

/// A place where the words stand, and what a person calls it.
struct FoundPlace
{
    SearchHit hit;
    QString label; ///< of the question or detail
    bool operator==(const FoundPlace &) const = default;
};

/// What a search brought.
struct SearchResults
{
    QString words;
    QList<EntrySummary> entries; ///< whose title or category has all the words, latest change first
    QList<FoundPlace> places;    ///< the best first
    bool hasMore = false;        ///< only the best places are there
    bool operator==(const SearchResults &) const = default;
};

/// Looks for words in the entries of all shelves. Who types on is told about the last words alone.
class EntrySearch final : public QObject
{
    Q_OBJECT

public:
    explicit EntrySearch(StorageThread &storage, QObject *parent = nullptr);

    /// found() or failed() follows, unless other words come first.
    void search(const QString &words);
    /// Nothing is searched for any more, and no answer follows.
    void cancel();

signals:
    void found(const SearchResults &results);
    void failed(const Error &error);

private:
    void start();

    StorageThread &m_storage;
    std::shared_ptr<EntryLabels> m_labels; ///< used on the storage thread alone
    QString m_words;
    bool m_running = false;
    bool m_wanted = false;
};

/// The same for who can wait: the program for the command line. The places are at most @p most.
[[nodiscard]] Result<SearchResults> searchNow(StorageThread &storage, const QString &words, int most);

/// The first words that were found, in the whole text they stand in; empty where the text has changed since.
[[nodiscard]] TextRange firstMarkIn(const QString &text, const SearchHit &hit);
