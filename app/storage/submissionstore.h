#pragma once

#include "storage/workspace.h"

#include <QStringList>

#include <functional>

class Connection;

/// The statements on submissions and their journal. The writing ones expect to be in a transaction.
class SubmissionStore final
{
public:
    explicit SubmissionStore(const Connection &connection);

    [[nodiscard]] Result<> freeze(const Submission &submission, const QDateTime &now) const;
    [[nodiscard]] Result<> record(const Submission &submission, const QDateTime &now) const;
    [[nodiscard]] Result<Submission> find(const SubmissionId &id) const;
    /// Those that can be read, newest first.
    [[nodiscard]] Result<QList<Submission>> allOf(const EntryId &id) const;
    [[nodiscard]] Result<std::optional<Submission>> latestOf(const EntryId &id) const;
    /// Those that can be read.
    [[nodiscard]] Result<QList<Submission>> unfinished() const;
    /// What is to be said of the others.
    [[nodiscard]] Result<QStringList> damaged() const;
    [[nodiscard]] Result<QList<SubmissionStep>> journal(const SubmissionId &id) const;

private:
    using Take = std::function<Result<>(const Result<Submission> &)>;
    [[nodiscard]] Result<> forEachUnfinished(const Take &take) const;
    [[nodiscard]] Result<> forEachOf(const QStringList &ids, const Take &take) const;
    [[nodiscard]] Result<> checkFreezable(const Submission &submission) const;
    [[nodiscard]] Result<> checkSuperseded(const Submission &submission) const;
    [[nodiscard]] Result<> insert(const Submission &submission) const;
    [[nodiscard]] Result<> addStep(const Submission &submission, const QDateTime &at) const;

    [[nodiscard]] Result<QList<Submission>> load(const QString &sql, const QString &id) const;

    const Connection &m_connection;
};
