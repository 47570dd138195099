#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/sendingreport.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct StatusCommand
{
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)
};

Result<Report> status(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    const auto latest = desk.queue.latest(found->summary.id).result();
    if (!latest)
        return tl::unexpected(latest.error());
    return reportOn(*latest, desk);
}
} // namespace

Command statusCommand()
{
    Command command;
    command.name = u"status"_s;
    command.syntax = u"ENTRY"_s;
    command.summary = StatusCommand::tr("Say how far the sending of an entry is.");
    command.details = StatusCommand::tr("This is what the workspace knows; “submit” asks the endpoint. The "
                                        "exit code is the one that “submit”\n"
                                        "gave for this state, and 0 for an entry that was never sent.");
    command.words = {u"ENTRY"_s};
    command.run = atOnce(status);
    return command;
}
