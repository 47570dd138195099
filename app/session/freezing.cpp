#include "session/freezing.h"

#include "documents/entryjson.h"
#include "session/mediatypes.h"
#include "session/newversion.h"
#include "session/revisionmaking.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"
#include "writing/tallying.h"

#include <QCryptographicHash>
#include <QMimeDatabase>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace {
SentFile sentFileOf(const Attachment &attachment)
{
    SentFile file;
    file.role = attachment.slot.value;
    file.name = attachment.name;
    file.size = attachment.size;
    file.sha256 = attachment.sha256.toHex();
    file.mediaType = QMimeDatabase().mimeTypeForFile(attachment.name, QMimeDatabase::MatchExtension).name();
    return file;
}

Submission frozen(const SendingOrder &order, const QList<SentFile> &files,
                  const std::optional<SubmissionId> &supersedes, const QDateTime &now)
{
    Submission submission;
    // What was sent ahead waits for its entry under this id.
    submission.id =
        order.ahead ? order.ahead->id : SubmissionId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    submission.entry = order.entry.id;
    submission.endpoint = order.endpoint;
    submission.files = order.ahead ? takenOver(files, *order.ahead) : files;
    submission.supersedes = supersedes;
    submission.body = entryJson(order.category, order.entry, tallyOf(order.category, order.entry),
                                submission.id, now, files, supersedes.value_or(SubmissionId()));
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    submission.closes = order.category.closes;
    submission.frozenAt = now;
    submission.changedAt = now;
    return submission;
}

/// Whether @p earlier stands for the entry, whatever has been ordered since.
bool stands(const Submission &earlier, const SendingOrder &order)
{
    if (order.asNewVersion && givesWayToNewVersion(earlier))
        return false;
    const bool goesElsewhere = !isSameRoad(earlier.endpoint, order.endpoint);
    return mayHaveArrived(earlier.state) || (!isFinished(earlier.state) && !goesElsewhere);
}

/// @p earlier as it ends where another is to be frozen after it.
Submission ended(const Submission &earlier, const QDateTime &now)
{
    if (hasFilesLeftBehind(earlier)) { // its receipt stays, and its files come with the next one
        Submission received = earlier;
        received.state = SubmissionState::Submitted;
        received.changedAt = now;
        return received;
    }
    Submission submission = takenBack(earlier, now);
    if (isKnownOtherwise(earlier)) {
        submission.state = SubmissionState::Rejected;
        submission.trouble = SendingTrouble::OtherContent;
    }
    return submission;
}

/// The version whose place a fresh one takes: of what arrived there the newest, so that no second entry comes
/// of it when one in between was refused or cancelled.
Result<std::optional<SubmissionId>> supersededBy(Workspace &workspace, const SendingOrder &order)
{
    const auto versions = workspace.outbox().submissions(order.entry.id);
    if (!versions)
        return tl::unexpected(versions.error());
    for (const Submission &version : *versions) {
        const bool isThere =
            version.endpoint.id == order.endpoint.id || isSameRoad(version.endpoint, order.endpoint);
        const bool arrived = order.asNewVersion ? canBeSuperseded(version.state, version.trouble)
                                                : mayHaveArrived(version.state);
        if (isThere && arrived)
            return version.id;
    }
    return std::nullopt;
}
} // namespace

QList<SentFile> filesOf(const Category &category, const QList<Attachment> &attachments)
{
    QList<SentFile> files;
    for (const FileSlot &slot : category.files) {
        for (const Attachment &attachment : attachments) {
            if (attachment.slot.value == slot.role)
                files.append(sentFileOf(attachment));
        }
    }
    return files;
}

Submission takenBack(Submission submission, const QDateTime &now)
{
    submission.state = SubmissionState::Cancelled;
    submission.trouble = SendingTrouble::CancelledByUser;
    submission.detail.clear();
    submission.changedAt = now;
    return submission;
}

Result<Submission> freezeOrTakeUp(Workspace &workspace, const SendingOrder &order, const QDateTime &now)
{
    const auto latest = workspace.outbox().latestSubmission(order.entry.id);
    if (!latest)
        return tl::unexpected(latest.error());
    if (*latest) {
        const Submission &earlier = **latest;
        if (stands(earlier, order))
            return earlier;
        if (!isFinished(earlier.state)) {
            if (const auto recorded = workspace.outbox().recordStep(ended(earlier, now)); !recorded)
                return tl::unexpected(recorded.error());
        }
    }
    const auto supersedes = supersededBy(workspace, order);
    if (!supersedes)
        return tl::unexpected(supersedes.error());
    const auto attachments = workspace.files().attachments(order.entry.id);
    if (!attachments)
        return tl::unexpected(attachments.error());
    const QList<SentFile> files = withMediaTypes(workspace, filesOf(order.category, *attachments));
    const Submission fresh = frozen(order, files, *supersedes, now);
    return workspace.outbox()
        .freeze(fresh, revisionsOfAll(order.category, order.entry, RevisionCause::Submission, now))
        .map([&] { return fresh; });
}
