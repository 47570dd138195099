#include "session/pasterecording.h"

#include "documents/entryjson.h"
#include "session/revisionmaking.h"
#include "storage/workspaceoutbox.h"
#include "writing/tallying.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What does not differ between two sendings of the same words.
QJsonObject wordsIn(const QByteArray &body)
{
    const QJsonObject all = QJsonDocument::fromJson(body).object();
    QJsonObject words;
    for (const QString &key : {u"category"_s, u"title"_s, u"details"_s, u"answers"_s, u"declarations"_s})
        words.insert(key, all.value(key));
    return words;
}

Endpoint formOf(const Category &category)
{
    Endpoint form;
    form.name = category.programme.organiser;
    if (form.name.isEmpty())
        //: where an entry went, when the organiser is not known
        form.name = QCoreApplication::translate("PasteRecording", "Web form");
    form.profile = EndpointProfile::WebForm;
    form.statusRoad = StatusRoad::None;
    form.signIn = SignIn::None;
    return form;
}

Submission frozen(const Category &category, const Entry &entry, const QDateTime &now)
{
    Submission submission;
    submission.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    submission.entry = entry.id;
    submission.endpoint = formOf(category);
    submission.body = entryJson(category, entry, tallyOf(category, entry), submission.id, now);
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    submission.closes = category.closes;
    submission.frozenAt = now;
    submission.changedAt = now;
    return submission;
}

Submission asTold(Submission submission, const PasteOutcome &outcome, const QDateTime &now)
{
    if (!outcome.isProven() && !submission.receipt) {
        submission.state = SubmissionState::SentUnconfirmed;
        submission.trouble = SendingTrouble::NotConfirmed;
        return submission;
    }
    submission.state = SubmissionState::Submitted;
    submission.trouble = SendingTrouble::None;
    if (!submission.receipt)
        submission.receipt = Receipt{{}, now, submission.sha256, {}};
    if (!outcome.reference.isEmpty())
        submission.receipt->reference = outcome.reference;
    return submission;
}

/// The submission to be recorded: the latest, where nothing was changed since, or a new one.
Result<Submission> toBeRecorded(Workspace &workspace, const Category &category, const Entry &entry,
                                const QDateTime &now)
{
    auto latest = workspace.outbox().latestSubmission(entry.id);
    if (!latest)
        return tl::unexpected(latest.error());
    Submission fresh = frozen(category, entry, now);
    if (*latest && (*latest)->endpoint.profile == EndpointProfile::WebForm) {
        const bool cutShort = !isFinished((*latest)->state); // by a power cut, within one recording
        if (hasSameWords(**latest, category, entry) && (cutShort || mayHaveArrived((*latest)->state)))
            return **latest;
        if (cutShort) {
            Submission given = asTold(**latest, {}, now);
            if (const auto recorded = workspace.outbox().recordStep(given); !recorded)
                return tl::unexpected(recorded.error());
        }
    }
    if (*latest && isFinished((*latest)->state) && mayHaveArrived((*latest)->state))
        fresh.supersedes = (*latest)->id;
    return workspace.outbox()
        .freeze(fresh, revisionsOfAll(category, entry, RevisionCause::Submission, now))
        .map([&] { return fresh; });
}
} // namespace

bool hasSameWords(const Submission &sent, const Category &category, const Entry &entry)
{
    const QByteArray now = entryJson(category, entry, tallyOf(category, entry), sent.frozenAt);
    return wordsIn(sent.body) == wordsIn(now);
}

Result<Submission> recordPasting(Workspace &workspace, const Category &category, const Entry &entry,
                                 const PasteOutcome &outcome, const QDateTime &now)
{
    for (const ProofFile &proof : outcome.proofs) {
        if (const auto put = putProof(workspace, proof); !put)
            return tl::unexpected(put.error());
    }
    const auto submission = toBeRecorded(workspace, category, entry, now);
    if (!submission)
        return submission;
    const Submission told = asTold(*submission, outcome, now);
    if (const auto recorded = workspace.outbox().recordStep(told); !recorded)
        return tl::unexpected(recorded.error());
    for (const ProofFile &proof : outcome.proofs) {
        if (const auto added = workspace.outbox().addProof(told.id, proof.name, proof.sha256); !added)
            return tl::unexpected(added.error());
    }
    return told;
}
