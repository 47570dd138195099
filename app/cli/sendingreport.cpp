#include "cli/sendingreport.h"

#include "cli/columns.h"
#include "cli/output.h"
#include "model/submissionwaiting.h"
#include "session/filesduewording.h"
#include "session/troublewording.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SendingReport
{
    Q_DECLARE_TR_FUNCTIONS(SendingReport)
};

/// The window goes on by itself; this program has ended by the time the words are read.
SendingWording wordingHere(const Submission &submission, const QDateTime &now)
{
    SendingWording wording = wordingOf(submission, now);
    switch (submission.state) {
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
        wording.happened = SendingReport::tr("The sending was cut off.");
        wording.next = SendingReport::tr("Call “submit” again to go on.");
        wording.todo = SendingReport::tr("The Shortlist window goes on by itself as soon as it is opened.");
        break;
    case SubmissionState::Waiting:
        wording.next = SendingReport::tr("Call “submit” again to try again.");
        wording.todo = adviceWording(submission);
        break;
    case SubmissionState::Unconfirmed:
        if (submission.endpoint.statusRoad != StatusRoad::None)
            wording.next = SendingReport::tr(
                "Call “submit” again: the endpoint is asked before anything is sent again.");
        break;
    case SubmissionState::FilesDue:
        wording.next =
            SendingReport::tr("Call “submit” again: the files go on, and the entry is not sent again.");
        if (const QString until = filesUntilWording(submission, now); !until.isEmpty())
            wording.next += u' ' + until;
        if (!waitsForPerson(submission))
            wording.todo =
                SendingReport::tr("The Shortlist window goes on by itself as soon as it is opened.");
        break;
    case SubmissionState::Submitted:
    case SubmissionState::SentUnconfirmed:
    case SubmissionState::NeedsUser:
    case SubmissionState::Rejected:
    case SubmissionState::Cancelled:
        break;
    }
    return wording;
}

void note(const Submission &submission, Desk &desk)
{
    const SendingWording wording = wordingHere(submission, desk.clock());
    const QString heading = wording.outcome == wording.state
                                ? wording.state
                                //: %1 is "Not sent yet", %2 "Waiting to send"
                                : SendingReport::tr("%1: %2").arg(wording.outcome, wording.state);
    for (const QString &part :
         {heading, wording.happened, wording.safe, wording.next, wording.todo, wording.quote}) {
        if (!part.isEmpty())
            desk.output.note(part);
    }
}

QByteArray textOf(const Submission &submission)
{
    QList<QStringList> rows = {{u"state"_s, nameOf(submission.state)},
                               {u"submission"_s, submission.id.value}};
    if (submission.receipt)
        rows += QStringList{u"receipt"_s, submission.receipt->reference};
    return inColumns(rows).toUtf8();
}
} // namespace

ExitCode exitCodeOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Submitted:
        return ExitCode::Done;
    case SubmissionState::Rejected:
        return ExitCode::NotReady;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::NeedsUser:
    case SubmissionState::Waiting:
    case SubmissionState::Cancelled:
        return ExitCode::NotSent;
    case SubmissionState::Committing:
    case SubmissionState::Unconfirmed:
    case SubmissionState::FilesDue:
    case SubmissionState::SentUnconfirmed:
        return ExitCode::NotConfirmed;
    }
    Q_UNREACHABLE();
}

Report reportOn(const std::optional<Submission> &submission, Desk &desk)
{
    if (!submission) {
        desk.output.note(SendingReport::tr("The entry has not been sent."));
        return {
            ExitCode::Done, inColumns({{u"state"_s, u"draft"_s}}).toUtf8(),
            jsonLine(
                {{u"state"_s, u"draft"_s}, {u"submissionId"_s, QJsonValue()}, {u"receipt"_s, QJsonValue()}})};
    }
    note(*submission, desk);
    QJsonValue receipt;
    if (submission->receipt)
        receipt = QJsonDocument::fromJson(submission->receipt->document).object();
    return {exitCodeOf(submission->state), textOf(*submission),
            jsonLine({{u"state"_s, nameOf(submission->state)},
                      {u"submissionId"_s, submission->id.value},
                      {u"receipt"_s, receipt}})};
}
