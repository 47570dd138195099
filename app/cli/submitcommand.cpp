#include "cli/commandtable.h"
#include "cli/endpointlookup.h"
#include "cli/entrylookup.h"
#include "cli/filesahead.h"
#include "cli/findingslist.h"
#include "cli/output.h"
#include "cli/sendingattempt.h"
#include "cli/sendingreport.h"
#include "cli/versionsending.h"
#include "session/endpointbook.h"
#include "session/entrysession.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SubmitCommand
{
    Q_DECLARE_TR_FUNCTIONS(SubmitCommand)
};

enum class Way {
    OneAttempt,
    UntilDone,
    FilesAlone, ///< and the entry later
};

Way wayOf(const Arguments &arguments)
{
    if (arguments.has(u"files-only"_s))
        return Way::FilesAlone;
    return arguments.has(u"wait"_s) ? Way::UntilDone : Way::OneAttempt;
}

QString problemWith(const Arguments &arguments)
{
    const QString profile = arguments.value(u"profile"_s);
    // The others want more than an address, and are stored first.
    const auto known = endpointProfileNamed(profile);
    const bool byHand = known == EndpointProfile::Json || known == EndpointProfile::Multipart;
    if (arguments.has(u"profile"_s) && !byHand)
        return SubmitCommand::tr("“%1” is no profile: --profile takes multipart or json.").arg(profile);
    if (!arguments.has(u"profile"_s) && arguments.value(u"endpoint"_s).contains("://"_L1))
        return SubmitCommand::tr("An address needs --profile beside it, which says how it takes entries.");
    if (!arguments.has(u"profile"_s) && (arguments.has(u"status"_s) || arguments.has(u"no-status"_s)))
        return SubmitCommand::tr("--status and --no-status go with an address and its --profile: a stored "
                                 "endpoint has its own.");
    if (arguments.has(u"files-only"_s) && (arguments.has(u"wait"_s) || arguments.has(u"profile"_s)))
        return SubmitCommand::tr("--files-only goes with neither --wait nor --profile.");
    if (arguments.has(u"files-only"_s) && arguments.has(u"new-version"_s))
        return SubmitCommand::tr("--files-only and --new-version do not go together.");
    if (arguments.has(u"yes"_s) && !arguments.has(u"new-version"_s))
        return SubmitCommand::tr("--yes goes with --new-version.");
    if (arguments.has(u"status"_s) && arguments.has(u"no-status"_s))
        return SubmitCommand::tr("--status and --no-status do not go together.");
    return {};
}

Result<Endpoint> storedEndpoint(const QString &typed, bool onlyFiles, Desk &desk)
{
    const auto endpoint = findEndpoint(typed, desk);
    if (endpoint && endpoint->profile == EndpointProfile::WebForm)
        return tl::unexpected(Error{
            Error::Kind::BadInput,
            SubmitCommand::tr("“%1” is a web form, and entries are pasted into it in the Shortlist window. "
                              "Nothing was sent.")
                .arg(endpoint->name),
            {}});
    if (endpoint && onlyFiles && endpoint->profile != EndpointProfile::TusCommit)
        return tl::unexpected(
            Error{Error::Kind::BadInput,
                  SubmitCommand::tr("“%1” takes files only together with their entry. Nothing was sent.")
                      .arg(endpoint->name),
                  {}});
    return endpoint;
}

Result<Endpoint> endpointGiven(const Arguments &arguments, Desk &desk)
{
    if (!arguments.has(u"profile"_s))
        return storedEndpoint(arguments.value(u"endpoint"_s), arguments.has(u"files-only"_s), desk);
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

QFuture<Result<QByteArray>> tokenFor(const Endpoint &endpoint, const Arguments &arguments, Desk &desk)
{
    if (arguments.has(u"token-env"_s))
        return QtFuture::makeReadyFuture(secretIn(arguments.value(u"token-env"_s)));
    if (arguments.has(u"profile"_s)) // an address that the keychain knows nothing of
        return QtFuture::makeReadyFuture(Result<QByteArray>(QByteArray()));
    auto *book = new EndpointBook(desk.storage, SecretKeeping::Keychain, &desk.owner);
    return book->findToken(endpoint).then([](const QByteArray &token) { return Result<QByteArray>(token); });
}

/// An endpoint as its options would be written.
QString asOptions(const Endpoint &endpoint)
{
    const bool byHand =
        endpoint.profile == EndpointProfile::Json || endpoint.profile == EndpointProfile::Multipart;
    if (!byHand)
        return u"--endpoint '%1'"_s.arg(endpoint.name);
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

/// Why the entry is not to be sent as it is, as a report to end with; nothing where it can be.
std::optional<Report> stoppedByFindings(const FoundEntry &found, const std::optional<Submission> &latest,
                                        const Arguments &arguments, Desk &desk)
{
    const EntrySession session(found.opened.category, found.opened.entry, desk.storage, desk.clock);
    const QList<Finding> mustFix = mustFixAmong(session.findings());
    if (mustFix.isEmpty() || arguments.has(u"anyway"_s))
        return std::nullopt;
    desk.output.note(findingLines(mustFix, session.category()) +
                     SubmitCommand::tr("Nothing was sent. Fix these first, or say --anyway."));
    Report report = reportOn(latest, desk);
    report.code = ExitCode::NotReady;
    return report;
}

/// Why nothing is to be sent now, as a report to end with; nothing where the way is clear.
Result<std::optional<Report>> stopped(const FoundEntry &found, const Endpoint &endpoint,
                                      const Arguments &arguments, Desk &desk)
{
    const auto latest = desk.queue.latest(found.summary.id).result();
    if (!latest)
        return tl::unexpected(latest.error());
    if (arguments.has(u"files-only"_s)) // a sending that goes on takes its files along
        return *latest && !isFinished((*latest)->state) ? std::optional(reportOn(*latest, desk))
                                                        : std::nullopt;
    if (arguments.has(u"new-version"_s))
        return stoppedNewVersion(found, endpoint, arguments, desk)
            .map([&](const std::optional<Report> &stop) {
                return stop ? stop : stoppedByFindings(found, *latest, arguments, desk);
            });
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
            desk.output.note(SubmitCommand::tr(
                "The entry was changed after it was sent. What was sent stays as it "
                "is, and nothing is sent again. With --new-version, the entry as it is now takes "
                "its place."));
        return reportOn(*latest, desk);
    }
    return stoppedByFindings(found, *latest, arguments, desk);
}

QFuture<Result<Report>> atOnceWith(const Result<Report> &report)
{
    return QtFuture::makeReadyFuture(report);
}

QFuture<Result<Report>> send(const SendingOrder &order, const Result<QByteArray> &token, Way way, Desk &desk)
{
    if (!token)
        return atOnceWith(tl::unexpected(token.error()));
    if (way == Way::FilesAlone)
        return sendFilesAhead(order, *token, desk);
    const SendingOrder whole = withFilesAhead(order, desk);
    const auto ended =
        way == Way::UntilDone ? attemptUntilDone(whole, *token, desk) : attempt(whole, *token, desk);
    return QFuture(ended).then([&desk](const Result<Submission> &submission) {
        return submission.map([&](const Submission &stands) { return reportOn(stands, desk); });
    });
}

QFuture<Result<Report>> submit(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return atOnceWith(tl::unexpected(found.error()));
    const auto endpoint = endpointGiven(arguments, desk);
    if (!endpoint)
        return atOnceWith(tl::unexpected(endpoint.error()));
    const auto stop = stopped(*found, *endpoint, arguments, desk);
    if (!stop)
        return atOnceWith(tl::unexpected(stop.error()));
    if (*stop)
        return atOnceWith(**stop);

    const SendingOrder order{found->opened.category, found->opened.entry, *endpoint,
                             arguments.has(u"new-version"_s)};
    const Way way = wayOf(arguments);
    return tokenFor(*endpoint, arguments, desk)
        .then([order, way, &desk](const Result<QByteArray> &token) { return send(order, token, way, desk); })
        .unwrap();
}
} // namespace

Command submitCommand()
{
    Command command;
    command.name = u"submit"_s;
    command.syntax = u"ENTRY --endpoint NAME [--wait | --files-only] [--new-version [--yes]]\n"
                     "         [--token-env NAME] [--anyway]\n"
                     "       submit ENTRY --endpoint URL --profile multipart|json\n"
                     "         [--status TEMPLATE | --no-status] [--wait] [--new-version [--yes]]\n"
                     "         [--token-env NAME] [--anyway]"_s;
    command.summary = SubmitCommand::tr("Send an entry to an endpoint, and keep the receipt.");
    command.details = SubmitCommand::tr(
        "One attempt a call, unless --wait is said. Calling again goes on with the same submission: the\n"
        "endpoint is asked before anything is sent again, and an entry that has arrived is never sent "
        "twice.\n"
        "Ctrl+C ends the program and harms nothing: the entry stays queued.");
    command.words = {u"ENTRY"_s};
    command.options = {
        {u"endpoint"_s,
         SubmitCommand::tr("The name or id of a stored endpoint, or with --profile the address that takes "
                           "entries."),
         u"NAME|URL"_s},
        {u"profile"_s, SubmitCommand::tr("How the address takes them: multipart or json."), u"PROFILE"_s},
        {u"wait"_s,
         SubmitCommand::tr("Go on trying until the entry has arrived or somebody has to do something.")},
        {u"files-only"_s,
         SubmitCommand::tr("Send the files ahead, so that little is left to send when the entry is "
                           "submitted there.")},
        {u"new-version"_s,
         SubmitCommand::tr("Say what has changed since the entry was sent, and with --yes send it in the "
                           "place of what was.")},
        {u"yes"_s, SubmitCommand::tr("Send the new version.")},
        {u"status"_s,
         SubmitCommand::tr(
             "Where to ask after a submission; holds {submissionId}. Without it: URL/{submissionId}."),
         u"TEMPLATE"_s},
        {u"no-status"_s, SubmitCommand::tr("The endpoint cannot be asked.")},
        {u"token-env"_s, SubmitCommand::tr("The environment variable that holds the token."), u"NAME"_s},
        {u"anyway"_s, SubmitCommand::tr("Send even where something must be fixed.")},
    };
    command.asksServers = true;
    command.requiredOptions = {u"endpoint"_s};
    command.problem = problemWith;
    command.run = submit;
    return command;
}
