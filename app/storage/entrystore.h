#pragma once

#include "storage/workspace.h"

class Connection;

/// The statements on entries, their answers and the categories they were begun with.
/// The writing ones expect to be in a transaction.
class EntryStore final
{
public:
    explicit EntryStore(const Connection &connection);

    [[nodiscard]] Result<QList<EntrySummary>> list() const;
    [[nodiscard]] Result<StoredEntry> load(const EntryId &id) const;
    [[nodiscard]] Result<> create(const StoredEntry &stored, const EntrySummary &summary,
                                  const QDateTime &now) const;
    [[nodiscard]] Result<> save(const EntryChanges &changes, const QDateTime &now) const;
    [[nodiscard]] Result<> rename(const EntryId &id, const QString &title, const QDateTime &now) const;
    [[nodiscard]] Result<> duplicate(const EntryId &id, const EntryId &copy, const QString &title,
                                     const QDateTime &now) const;
    [[nodiscard]] Result<> move(const EntryId &id, Shelf shelf) const;

private:
    [[nodiscard]] Error notFound(const EntryId &id) const;
    [[nodiscard]] Result<> readAnswers(Entry &entry) const;
    [[nodiscard]] Result<> readAgreed(Entry &entry) const;
    [[nodiscard]] Result<> insert(const StoredEntry &stored, const EntrySummary &summary,
                                  const QDateTime &now) const;
    /// Those whose @p column is among @p ids, once more: their bytes are kept once.
    [[nodiscard]] Result<> giveFiles(const EntryId &to, const QString &column, const QStringList &ids) const;
    [[nodiscard]] Result<> putAnswers(const EntryId &id, const QHash<QuestionId, Answer> &answers,
                                      const QDateTime &now) const;
    [[nodiscard]] Result<> setAgreed(const EntryId &id, const QSet<DeclarationId> &agreed,
                                     const QDateTime &now) const;
    [[nodiscard]] Result<> markForSearch(const EntryId &id, const QuestionId &question) const;

    const Connection &m_connection;
};
