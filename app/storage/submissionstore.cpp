#include "storage/submissionstore.h"

#include "storage/connection.h"
#include "storage/endpointstore.h"
#include "storage/sentfilestore.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"
#include "storage/submissionrow.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
// Where there is no receipt, all of its columns are NULL.
QVariantList receiptColumns(const std::optional<Receipt> &receipt)
{
    if (!receipt)
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {storedText(receipt->reference), storedTime(receipt->receivedAt),
            QString::fromLatin1(receipt->entrySha256), receipt->document};
}

Error otherBytes(const Submission &submission, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "SubmissionStore", "Submission %1 was not stored: its checksum is not that of its content.");
    return {Error::Kind::BadInput, message.arg(submission.id.value), path};
}

Error alreadyUnderWay(const QString &path)
{
    const QString message = QCoreApplication::translate(
        "SubmissionStore",
        "This entry is already on its way. Wait until that is done, or cancel it, before it "
        "is sent again.");
    return {Error::Kind::BadInput, message, path};
}

Error noSuchEntry(const Submission &submission, const QString &path)
{
    const QString message =
        QCoreApplication::translate("SubmissionStore", "There is no entry %1 in this workspace to be sent.");
    return {Error::Kind::NotFound, message.arg(submission.entry.value), path};
}

Error noSuchSubmission(const SubmissionId &id, const QString &path)
{
    const QString message =
        QCoreApplication::translate("SubmissionStore", "There is no submission %1 in this workspace.");
    return {Error::Kind::NotFound, message.arg(id.value), path};
}

Error nothingToSupersede(const SubmissionId &earlier, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "SubmissionStore", "The new version was not stored: the one that it was to take the place of, %1, "
                           "has not arrived. Send the entry as a first version.");
    return {Error::Kind::BadInput, message.arg(earlier.value), path};
}
} // namespace

SubmissionStore::SubmissionStore(const Connection &connection)
    : m_connection(connection)
{}

Result<> SubmissionStore::freeze(const Submission &submission, const QDateTime &now) const
{
    Submission frozen = submission;
    frozen.state = SubmissionState::Frozen;
    if (!frozen.frozenAt.isValid())
        frozen.frozenAt = now;
    if (!frozen.changedAt.isValid())
        frozen.changedAt = frozen.frozenAt;
    return checkFreezable(frozen)
        .and_then([&] { return checkSuperseded(frozen); })
        .and_then([&] { return insert(frozen); })
        .and_then([&] { return SentFileStore(m_connection).freeze(frozen.id, frozen.files); })
        .and_then([&] { return addStep(frozen, frozen.frozenAt); });
}

Result<> SubmissionStore::checkFreezable(const Submission &submission) const
{
    if (sha256Of(submission.body).toHex() != submission.sha256)
        return tl::unexpected(otherBytes(submission, m_connection.path()));
    const auto entry =
        valueOf(m_connection, u"SELECT id FROM entry WHERE id = ?"_s, {submission.entry.value});
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->isEmpty())
        return tl::unexpected(noSuchEntry(submission, m_connection.path()));
    const QString sql = u"SELECT state FROM submission WHERE entry_id = ?"_s;
    return forEachRow(m_connection, sql, {submission.entry.value}, [this](Row &row) -> Result<> {
        const auto state = submissionStateNamed(row.text());
        if (!state || !isFinished(*state))
            return tl::unexpected(alreadyUnderWay(m_connection.path()));
        return {};
    });
}

Result<> SubmissionStore::checkSuperseded(const Submission &submission) const
{
    if (!submission.supersedes)
        return {};
    const QString sql = u"SELECT state, trouble FROM submission WHERE id = ? AND entry_id = ?"_s;
    bool replaceable = false;
    const auto judge = [&](Row &row) -> Result<> {
        const auto state = submissionStateNamed(row.text());
        const auto trouble = sendingTroubleNamed(row.text());
        replaceable = state && canBeSuperseded(*state, trouble.value_or(SendingTrouble::None));
        return {};
    };
    return forEachRow(m_connection, sql, {submission.supersedes->value, submission.entry.value}, judge)
        .and_then([&]() -> Result<> {
            if (replaceable)
                return {};
            return tl::unexpected(nothingToSupersede(*submission.supersedes, m_connection.path()));
        });
}

Result<> SubmissionStore::insert(const Submission &submission) const
{
    const QString sql = uR"(INSERT INTO submission (id, entry_id, state, trouble, failures, unclear, taken,
            wait_until, category_closes, frozen_at, changed_at, sha256, detail, body, receipt_reference, receipt_received_at,
            receipt_entry_sha256, receipt_document, endpoint_id, endpoint_name, endpoint_address,
            endpoint_profile, endpoint_status_road, endpoint_status_template, endpoint_knows_repeated_ids,
            endpoint_uploads, endpoint_sign_in, endpoint_user_name, endpoint_terms, supersedes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT),
            ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?))"_s;
    QVariantList values = {submission.id.value,
                           submission.entry.value,
                           nameOf(submission.state),
                           nameOf(submission.trouble),
                           submission.failures,
                           submission.unclear,
                           submission.taken,
                           storedTime(submission.waitUntil),
                           storedTime(submission.closes),
                           storedTime(submission.frozenAt),
                           storedTime(submission.changedAt),
                           QString::fromLatin1(submission.sha256),
                           storedText(submission.detail),
                           submission.body};
    values += receiptColumns(submission.receipt);
    values += endpointColumns(submission.endpoint);
    values += submission.supersedes ? QVariant(submission.supersedes->value) : QVariant();
    return execute(m_connection, sql, values);
}

Result<> SubmissionStore::record(const Submission &submission, const QDateTime &now) const
{
    const QString sql =
        uR"(UPDATE submission SET state = ?, trouble = ?, detail = CAST(? AS TEXT), failures = ?,
            unclear = ?, taken = ?, wait_until = ?, changed_at = ?, receipt_reference = CAST(? AS TEXT), receipt_received_at = ?,
            receipt_entry_sha256 = ?, receipt_document = ?
        WHERE id = ?)"_s;
    QVariantList values = {nameOf(submission.state),
                           nameOf(submission.trouble),
                           storedText(submission.detail),
                           submission.failures,
                           submission.unclear,
                           submission.taken,
                           storedTime(submission.waitUntil),
                           storedTime(now)};
    values += receiptColumns(submission.receipt);
    values += submission.id.value;
    return executeOnRow(m_connection, sql, values, noSuchSubmission(submission.id, m_connection.path()))
        .and_then([&] { return addStep(submission, now); });
}

Result<> SubmissionStore::addStep(const Submission &submission, const QDateTime &at) const
{
    const QString sql = u"INSERT INTO submission_step (submission_id, at, state, trouble, detail) "
                        "VALUES (?, ?, ?, ?, CAST(? AS TEXT))"_s;
    return execute(m_connection, sql,
                   {submission.id.value, storedTime(at), nameOf(submission.state), nameOf(submission.trouble),
                    storedText(submission.detail)});
}

Result<Submission> SubmissionStore::find(const SubmissionId &id) const
{
    return load(selectSubmissions() + u"WHERE id = ?"_s, id.value)
        .and_then([&](const QList<Submission> &found) -> Result<Submission> {
            if (found.isEmpty())
                return tl::unexpected(noSuchSubmission(id, m_connection.path()));
            return found.first();
        });
}

Result<std::optional<Submission>> SubmissionStore::latestOf(const EntryId &id) const
{
    const QString sql = selectSubmissions() + u"WHERE entry_id = ? ORDER BY number DESC LIMIT 1"_s;
    return load(sql, id.value).map([](const QList<Submission> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<Submission>> SubmissionStore::allOf(const EntryId &id) const
{
    const QString sql = u"SELECT id FROM submission WHERE entry_id = ? ORDER BY number DESC"_s;
    const auto ids = listOf<QString>(m_connection, sql, {id.value},
                                     [](Row &row) -> Result<QString> { return row.text(); });
    if (!ids)
        return tl::unexpected(ids.error());
    QList<Submission> submissions;
    return forEachOf(*ids,
                     [&](const Result<Submission> &found) -> Result<> {
                         if (found)
                             submissions += *found;
                         return {};
                     })
        .map([&] { return submissions; });
}

Result<QList<Submission>> SubmissionStore::unfinished() const
{
    QList<Submission> submissions;
    return forEachUnfinished([&](const Result<Submission> &found) -> Result<> {
               if (found)
                   submissions += *found;
               return {};
           })
        .map([&] { return submissions; });
}

Result<QStringList> SubmissionStore::damaged() const
{
    QStringList messages;
    return forEachUnfinished([&](const Result<Submission> &found) -> Result<> {
               if (!found)
                   messages += found.error().message;
               return {};
           })
        .map([&] { return messages; });
}

Result<> SubmissionStore::forEachUnfinished(const Take &take) const
{
    QStringList ids;
    const QString states = u"SELECT id, state FROM submission ORDER BY number"_s;
    const auto looked = forEachRow(m_connection, states, {}, [&](Row &row) -> Result<> {
        const QString id = row.text();
        const auto state = submissionStateNamed(row.text());
        if (!state || !isFinished(*state))
            ids += id;
        return {};
    });
    return looked.and_then([&] { return forEachOf(ids, take); });
}

Result<> SubmissionStore::forEachOf(const QStringList &ids, const Take &take) const
{
    for (const QString &id : ids) {
        const auto found = load(selectSubmissions() + u"WHERE id = ?"_s, id);
        // One that is damaged must not keep the others from being sent or read.
        if (!found && found.error().kind != Error::Kind::Damaged)
            return tl::unexpected(found.error());
        const auto taken = !found             ? take(tl::unexpected(found.error()))
                           : found->isEmpty() ? Result<>()
                                              : take(found->first());
        if (!taken)
            return taken;
    }
    return {};
}

Result<QList<SubmissionStep>> SubmissionStore::journal(const SubmissionId &id) const
{
    const QString sql = selectSteps() + u"WHERE submission_id = ? ORDER BY number"_s;
    return listOf<SubmissionStep>(m_connection, sql, {id.value},
                                  [this](Row &row) { return readStep(row, m_connection.path()); });
}

Result<QList<Submission>> SubmissionStore::load(const QString &sql, const QString &id) const
{
    auto found = listOf<Submission>(m_connection, sql, {id},
                                    [this](Row &row) { return readSubmission(row, m_connection.path()); });
    if (!found)
        return found;
    for (Submission &submission : *found) {
        auto files = SentFileStore(m_connection).list(submission.id);
        if (!files)
            return tl::unexpected(files.error());
        submission.files = *files;
    }
    return found;
}
