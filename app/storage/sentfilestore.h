#pragma once

#include "model/id.h"
#include "model/result.h"
#include "model/sentfile.h"

#include <QList>

class Connection;

/// The statements on the files that were frozen with submissions, and the journal of their uploads. The
/// writing ones expect to be in a transaction.
class SentFileStore final
{
public:
    explicit SentFileStore(const Connection &connection);

    /// Refused until all bytes of each file are there.
    [[nodiscard]] Result<> freeze(const SubmissionId &id, const QList<SentFile> &files) const;
    /// Stores the changing part of one file, known by its role, name and digest.
    [[nodiscard]] Result<> record(const SubmissionId &id, const SentFile &file) const;
    /// In the order in which they were frozen.
    [[nodiscard]] Result<QList<SentFile>> list(const SubmissionId &id) const;

private:
    const Connection &m_connection;
};
