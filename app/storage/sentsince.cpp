#include "storage/sentsince.h"

#include "model/submission.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// As after a program that ended in the middle of a request.
Result<> distrustUnfinished(const Connection &connection)
{
    const QString sql = u"UPDATE submission SET state = ?, wait_until = NULL WHERE state IN (?, ?, ?, ?)"_s;
    return execute(connection, sql,
                   {nameOf(SubmissionState::Committing), nameOf(SubmissionState::Frozen),
                    nameOf(SubmissionState::Uploading), nameOf(SubmissionState::Waiting),
                    nameOf(SubmissionState::NeedsUser)});
}

/// Rows get new numbers, in their order: those of another file may be taken here.
Result<> copyRows(const Connection &connection, const QString &table, const QString &which)
{
    const QString columnsSql = u"SELECT name FROM pragma_table_info(?) WHERE name <> 'number'"_s;
    const auto columns = listOf<QString>(connection, columnsSql, {table},
                                         [](Row &row) -> Result<QString> { return row.text(); });
    if (!columns)
        return tl::unexpected(columns.error());
    return execute(connection,
                   u"INSERT INTO main.%1 (%2) SELECT %2 FROM replaced.%1 WHERE %3 ORDER BY number"_s.arg(
                       table, columns->join(u", "_s), which));
}

Result<> takeOver(const Connection &connection)
{
    const QString known = u"DELETE FROM main.submission WHERE id IN (SELECT id FROM replaced.submission)"_s;
    const QString ofEntries = u"entry_id IN (SELECT id FROM main.entry)"_s;
    const QString ofThese = u"submission_id IN (SELECT id FROM main.submission)"_s;
    return execute(connection, known)
        .and_then([&] { return copyRows(connection, u"submission"_s, ofEntries); })
        .and_then([&] { return copyRows(connection, u"submission_step"_s, ofThese); });
}
} // namespace

Result<> rememberWhatWasSent(const Connection &restored, const QString &replaced)
{
    if (auto distrusted = distrustUnfinished(restored); !distrusted || !QFileInfo::exists(replaced))
        return distrusted;
    if (!execute(restored, u"ATTACH ? AS replaced"_s, {replaced}))
        return {};
    // What is damaged or of another version says nothing.
    [[maybe_unused]] const auto taken = inTransaction(restored, [&] { return takeOver(restored); });
    return execute(restored, u"DETACH replaced"_s);
}
