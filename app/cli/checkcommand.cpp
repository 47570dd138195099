#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/findingslist.h"
#include "cli/output.h"
#include "session/entrysession.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Result<Report> check(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    const EntrySession session(found->opened.category, found->opened.entry, desk.storage, desk.clock);
    const QList<Finding> findings = session.findings();
    if (findings.isEmpty())
        desk.output.note(CheckCommand::tr("There is nothing to fix."));
    return Report{mustFixAmong(findings).isEmpty() ? ExitCode::Done : ExitCode::NotReady,
                  findingLines(findings, session.category()).toUtf8(),
                  jsonLine({{u"findings"_s, findingArray(findings, session.category())}})};
}
} // namespace

Command checkCommand()
{
    Command command;
    command.name = u"check"_s;
    command.syntax = u"ENTRY"_s;
    command.summary = CheckCommand::tr("List what is missing, too long or too short.");
    command.details = CheckCommand::tr(
        "The exit code is 1 where something must be fixed; what is only to be looked at leaves it at 0.");
    command.words = {u"ENTRY"_s};
    command.run = atOnce(check);
    return command;
}
