#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/findingslist.h"
#include "cli/output.h"
#include "cli/sendingreport.h"
#include "session/endpointbook.h"
#include "session/entrysession.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SubmitCommand
{
    Q_DECLARE_TR_FUNCTIONS(SubmitCommand)
};

QString problemWith(const Arguments &arguments)
{
    const QString profile = arguments.value(u"profile"_s);
    if (!endpointProfileNamed(profile))
        return SubmitCommand::tr("“%1” is no profile: --profile takes multipart or json.").arg(profile);
    if (arguments.has(u"status"_s) && arguments.has(u"no-status"_s))
        return SubmitCommand::tr("--status and --no-status do not go together.");
    return {};
}

Result<Endpoint> endpointGiven(const Arguments &arguments)
{
    EndpointDraft draft;
    draft.address = arguments.value(u"endpoint"_s);
    draft.profile = *endpointProfileNamed(arguments.value(u"profile"_s));
    if (arguments.has(u"no-status"_s))
        draft.statusRoad = StatusRoad::None;
    if (arguments.has(u"status"_s)) {
        draft.statusRoad = StatusRoad::Template;
        draft.statusTemplate = arguments.value(u"status"_s);
    }
    return EndpointBook::fromDraft(draft);
}

Result<QByteArray> tokenGiven(const Arguments &arguments)
{
    if (!arguments.has(u"token-env"_s))
        return QByteArray();
    const QString name = arguments.value(u"token-env"_s);
    const QByteArray token = qgetenv(name.toLocal8Bit().constData());
    if (!token.isEmpty())
        return token;
    return tl::unexpected(Error{
        Error::Kind::BadInput,
        SubmitCommand::tr("The environment variable %1 is not set or is empty, so there is no token. Nothing "
                          "was sent.")
            .arg(name),
        {}});
}

/// An endpoint as its options would be written.
QString asOptions(const Endpoint &endpoint)
{
    const QString options = u"--endpoint %1 --profile %2"_s.arg(endpoint.address.toString(QUrl::FullyEncoded),
                                                                nameOf(endpoint.profile));
    switch (endpoint.statusRoad) {
    case StatusRoad::None:
        return options + u" --no-status"_s;
    case StatusRoad::Template:
        return options + u" --status "_s + endpoint.statusTemplate;
    case StatusRoad::Derived:
        return options;
    }
    Q_UNREACHABLE();
}

Error mayHaveArrivedElsewhere(const Endpoint &endpoint)
{
    return {Error::Kind::BadInput,
            SubmitCommand::tr(
                "This entry may have arrived already, with “%1”. Give exactly that to go on and ask for it. "
                "Nothing was sent.")
                .arg(asOptions(endpoint)),
            {}};
}

QString goesOnWithoutChanges(const Submission &submission)
{
    return SubmitCommand::tr(
               "The entry was changed after %1. What is sent is the version of that time, under the same "
               "reference. To send the new text, cancel this sending in the Shortlist window before it has "
               "arrived, and submit again.")
        .arg(QLocale().toString(submission.frozenAt.toLocalTime(), QLocale::ShortFormat));
}

/// One attempt at the entry's unfinished submission, or at a new one; ends with what is stored then.
QFuture<Result<Submission>> attempt(const OpenedEntry &opened, const Endpoint &endpoint,
                                    const QByteArray &token, Desk &desk)
{
    const auto promise = std::make_shared<QPromise<Result<Submission>>>();
    promise->start();
    const auto finish = [promise](const Result<Submission> &submission) {
        if (promise->future().isFinished())
            return;
        promise->addResult(submission);
        promise->finish();
    };
    QObject::connect(&desk.queue, &SubmissionQueue::settled, &desk.owner, finish);
    QObject::connect(&desk.queue, &SubmissionQueue::failed, &desk.owner,
                     [finish](const EntryId &, const Error &error) { finish(tl::unexpected(error)); });
    QObject::connect(&desk.queue, &SubmissionQueue::progressed, &desk.owner,
                     [&output = desk.output](const EntryId &, qint64 sent, qint64 total) {
                         output.progress(sent, total);
                     });
    desk.queue.submit({opened.category, opened.entry, endpoint}, token);
    return promise->future();
}

/// Why nothing is to be sent now, as a report to end with; nothing where the way is clear.
Result<std::optional<Report>> stopped(const FoundEntry &found, const Endpoint &endpoint,
                                      const Arguments &arguments, Desk &desk)
{
    const auto latest = desk.queue.latest(found.summary.id).result();
    if (!latest)
        return tl::unexpected(latest.error());
    if (*latest && !isFinished((*latest)->state)) {
        if (isSameRoad((*latest)->endpoint, endpoint)) {
            if (found.opened.entry.changedAt > (*latest)->frozenAt)
                desk.output.note(goesOnWithoutChanges(**latest));
            return std::optional<Report>(); // its bytes are frozen: what was checked then is what goes on now
        }
        if (mayHaveArrived((*latest)->state))
            return tl::unexpected(mayHaveArrivedElsewhere((*latest)->endpoint));
    }
    if (*latest && mayHaveArrived((*latest)->state)) {
        if (found.opened.entry.changedAt > (*latest)->frozenAt)
            desk.output.note(
                SubmitCommand::tr("The entry was changed after it was sent. What was sent stays as it "
                                  "is, and nothing is sent again."));
        return reportOn(*latest, desk);
    }

    const EntrySession session(found.opened.category, found.opened.entry, desk.storage, desk.clock);
    const QList<Finding> mustFix = mustFixAmong(session.findings());
    if (mustFix.isEmpty() || arguments.has(u"anyway"_s))
        return std::optional<Report>();
    desk.output.note(findingLines(mustFix, session.category()) +
                     SubmitCommand::tr("Nothing was sent. Fix these first, or say --anyway."));
    Report report = reportOn(*latest, desk);
    report.code = ExitCode::NotReady;
    return report;
}

QFuture<Result<Report>> atOnceWith(const Result<Report> &report)
{
    return QtFuture::makeReadyFuture(report);
}

QFuture<Result<Report>> submit(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return atOnceWith(tl::unexpected(found.error()));
    const auto endpoint = endpointGiven(arguments);
    if (!endpoint)
        return atOnceWith(tl::unexpected(endpoint.error()));
    const auto token = tokenGiven(arguments);
    if (!token)
        return atOnceWith(tl::unexpected(token.error()));
    const auto stop = stopped(*found, *endpoint, arguments, desk);
    if (!stop)
        return atOnceWith(tl::unexpected(stop.error()));
    if (*stop)
        return atOnceWith(**stop);

    return attempt(found->opened, *endpoint, *token, desk)
        .then([&desk](const Result<Submission> &submission) {
            return submission.map([&](const Submission &ended) { return reportOn(ended, desk); });
        });
}
} // namespace

Command submitCommand()
{
    Command command;
    command.name = u"submit"_s;
    command.syntax = u"ENTRY --endpoint URL --profile multipart|json\n"
                     "         [--status TEMPLATE | --no-status] [--token-env NAME] [--anyway]"_s;
    command.summary = SubmitCommand::tr("Send an entry to an endpoint, and keep the receipt.");
    command.details = SubmitCommand::tr(
        "One attempt a call. Calling again goes on with the same submission: the endpoint is asked before\n"
        "anything is sent again, and an entry that has arrived is never sent twice.");
    command.words = {u"ENTRY"_s};
    command.options = {
        {u"endpoint"_s, SubmitCommand::tr("The address that takes entries. It is used unchanged."), u"URL"_s},
        {u"profile"_s, SubmitCommand::tr("How it takes them: multipart or json."), u"PROFILE"_s},
        {u"status"_s,
         SubmitCommand::tr(
             "Where to ask after a submission; holds {submissionId}. Without it: URL/{submissionId}."),
         u"TEMPLATE"_s},
        {u"no-status"_s, SubmitCommand::tr("The endpoint cannot be asked.")},
        {u"token-env"_s, SubmitCommand::tr("The environment variable that holds the token."), u"NAME"_s},
        {u"anyway"_s, SubmitCommand::tr("Send even where something must be fixed.")},
    };
    command.requiredOptions = {u"endpoint"_s, u"profile"_s};
    command.problem = problemWith;
    command.run = submit;
    return command;
}
