#pragma once

#include "model/entry.h"
#include "model/result.h"

#include <chrono>

class Connection;
class SearchQuery;

/// The full-text index of all texts, notes and titles. It is made and brought up to date apart from the
/// saves: what was changed stands in the table search_pending until then, and those texts have to be read
/// through. The writing functions expect to be in a transaction.
class SearchIndex final
{
public:
    explicit SearchIndex(const Connection &connection);

    /// Whether this SQLite can have one.
    [[nodiscard]] Result<bool> isPossible() const;
    [[nodiscard]] Result<bool> isThere() const;
    /// A new one with nothing in it yet: every text is to be taken in.
    [[nodiscard]] Result<> make() const;
    /// Whatever state it is in.
    [[nodiscard]] Result<> drop() const;
    /// Takes in what was changed, for about @p atMost; whether nothing is left.
    [[nodiscard]] Result<bool> update(std::chrono::milliseconds atMost) const;
    /// Removes the entry, or one of its answers. Its words are gone from the file's bytes after clean().
    [[nodiscard]] Result<> forget(const EntryId &entry, const QuestionId &question = {}) const;
    [[nodiscard]] Result<> clean() const;

private:
    struct Changed;

    [[nodiscard]] Result<> dropByForce() const;
    [[nodiscard]] Result<> takeIn(const Changed &changed) const;
    [[nodiscard]] Result<> put(const Changed &changed, const QString &part, const QByteArray &text) const;
    [[nodiscard]] Result<bool> isUpToDate() const;

    const Connection &m_connection;
};
