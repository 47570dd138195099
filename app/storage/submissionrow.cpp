#include "storage/submissionrow.h"

#include "storage/endpointstore.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
Error changedBody(const Submission &submission, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "SubmissionStore",
        "The entry that was prepared for sending as %1 is damaged in %2: its bytes are not "
        "those that were stored. It is kept and will not be sent. Open a backup of the "
        "workspace.");
    return {Error::Kind::Damaged, message.arg(submission.id.value, QDir::toNativeSeparators(path)), path};
}

Result<> readState(Row &row, const QString &path, SubmissionState &state, SendingTrouble &trouble)
{
    const QString stateName = row.text();
    const QString troubleName = row.text();
    if (!submissionStateNamed(stateName) || !sendingTroubleNamed(troubleName))
        return tl::unexpected(damagedError(path, u"submission: %1, %2"_s.arg(stateName, troubleName)));
    state = *submissionStateNamed(stateName);
    trouble = *sendingTroubleNamed(troubleName);
    return {};
}

std::optional<Receipt> readReceipt(Row &row)
{
    if (row.isNull()) {
        row.skip(4);
        return std::nullopt;
    }
    Receipt receipt;
    receipt.reference = row.exactText();
    receipt.receivedAt = row.time();
    receipt.entrySha256 = row.text().toLatin1();
    receipt.document = row.bytes();
    return receipt;
}
} // namespace

QString selectSubmissions()
{
    return uR"(SELECT id, entry_id, state, trouble, CAST(detail AS BLOB), failures, unclear, taken,
        wait_until, category_closes, frozen_at, changed_at, CAST(receipt_reference AS BLOB),
        receipt_received_at, receipt_entry_sha256, receipt_document, endpoint_id,
        CAST(endpoint_name AS BLOB), endpoint_address, endpoint_profile, endpoint_status_road,
        endpoint_status_template, endpoint_knows_repeated_ids, endpoint_uploads, endpoint_sign_in,
        CAST(endpoint_user_name AS BLOB), CAST(endpoint_terms AS BLOB), supersedes, sha256, body
        FROM submission )"_s;
}

Result<Submission> readSubmission(Row &row, const QString &path)
{
    Submission submission;
    submission.id.value = row.text();
    submission.entry.value = row.text();
    if (auto read = readState(row, path, submission.state, submission.trouble); !read)
        return tl::unexpected(read.error());
    submission.detail = row.exactText();
    submission.failures = row.number();
    submission.unclear = row.number();
    submission.taken = row.flag();
    submission.waitUntil = row.time();
    submission.closes = row.time();
    submission.frozenAt = row.time();
    submission.changedAt = row.time();
    submission.receipt = readReceipt(row);
    auto endpoint = readEndpoint(row, path);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    submission.endpoint = *endpoint;
    if (const QString earlier = row.text(); !earlier.isEmpty())
        submission.supersedes = SubmissionId{earlier};
    submission.sha256 = row.text().toLatin1();
    submission.body = row.bytes();
    // Of a purged entry no body is kept.
    if (!submission.body.isEmpty() && sha256Of(submission.body).toHex() != submission.sha256)
        return tl::unexpected(changedBody(submission, path));
    return submission;
}

QString selectSteps()
{
    return u"SELECT at, state, trouble, CAST(detail AS BLOB) FROM submission_step "_s;
}

Result<SubmissionStep> readStep(Row &row, const QString &path)
{
    SubmissionStep step;
    step.at = row.time();
    if (auto read = readState(row, path, step.state, step.trouble); !read)
        return tl::unexpected(read.error());
    step.detail = row.exactText();
    return step;
}
