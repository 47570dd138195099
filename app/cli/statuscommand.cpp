#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/output.h"
#include "cli/sendingreport.h"
#include "session/endpointtest.h"
#include "session/itreport.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct StatusCommand
{
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)
};

QFuture<Result<Report>> atOnceWith(const Result<Report> &report)
{
    return QtFuture::makeReadyFuture(report);
}

Result<Report> withReport(Report report, const ItFacts &facts)
{
    const QString text = itReport(facts);
    QJsonObject object = QJsonDocument::fromJson(report.json).object();
    object[u"report"_s] = text;
    report.text = text.toUtf8();
    report.json = jsonLine(object);
    return report;
}

/// What the network answers now: the endpoint is asked as "endpoint test" asks it, without a token, and
/// nothing is sent.
QFuture<Result<Report>> reportForIt(const Submission &submission, const QList<SubmissionStep> &journal,
                                    Desk &desk)
{
    const auto promise = std::make_shared<QPromise<Result<Report>>>();
    promise->start();
    const auto *witness = new NetworkWitness(desk.network, desk.clock, &desk.owner);
    auto *test = new EndpointTest(desk.network, submission.endpoint, {}, desk.clock, std::chrono::seconds(30),
                                  &desk.owner);
    QObject::connect(test, &EndpointTest::finished, &desk.owner, [=, &desk] {
        promise->addResult(
            withReport(reportOn(submission, desk), itFacts(submission, journal, *witness, desk.clock())));
        promise->finish();
    });
    desk.output.note(StatusCommand::tr("Asking %1 for the report. Nothing of the entry is sent.")
                         .arg(submission.endpoint.address.host()));
    test->start();
    return promise->future();
}

QFuture<Result<Report>> status(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return atOnceWith(tl::unexpected(found.error()));
    const auto latest = desk.queue.latest(found->summary.id).result();
    if (!latest)
        return atOnceWith(tl::unexpected(latest.error()));
    const bool isSent = *latest && (*latest)->endpoint.profile != EndpointProfile::WebForm;
    if (!arguments.has(u"report"_s) || !isSent)
        return atOnceWith(reportOn(*latest, desk));
    const auto journal = desk.queue.journal((*latest)->id).result();
    return journal ? reportForIt(**latest, *journal, desk) : atOnceWith(tl::unexpected(journal.error()));
}
} // namespace

Command statusCommand()
{
    Command command;
    command.name = u"status"_s;
    command.syntax = u"ENTRY [--report]"_s;
    command.summary = StatusCommand::tr("Say how far the sending of an entry is.");
    command.details = StatusCommand::tr("This is what the workspace knows; “submit” asks the endpoint. The "
                                        "exit code is the one that “submit”\n"
                                        "gave for this state, and 0 for an entry that was never sent.");
    command.words = {u"ENTRY"_s};
    command.options = {
        {u"report"_s,
         StatusCommand::tr("Print a report for the IT desk instead: what the network answers now, and each "
                           "step. It has no secrets and nothing of the entry in it.")},
    };
    command.asksServers = true;
    command.run = status;
    return command;
}
