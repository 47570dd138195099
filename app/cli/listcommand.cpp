#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/entrylookup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ListCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

QJsonObject rowOf(const EntrySummary &entry)
{
    return {
        {u"id"_s, entry.id.value},
        {u"title"_s, entry.title},
        {u"category"_s, entry.category.value},
        {u"edition"_s, entry.edition},
        {u"state"_s, entryStateName(entry.submission)},
        {u"words"_s, entry.totals.words},
        {u"answered"_s, entry.totals.answered},
        {u"questions"_s, entry.totals.questions},
        {u"changedAt"_s, entry.changedAt.toUTC().toString(Qt::ISODate)},
    };
}

Result<Report> list(const Arguments &, Desk &desk)
{
    const auto entries = entriesAtHand(desk);
    if (!entries)
        return tl::unexpected(entries.error());

    QList<QStringList> rows;
    QJsonArray array;
    for (const EntrySummary &entry : *entries) {
        rows += QStringList{
            entry.id.value, entryStateName(entry.submission),
            ListCommand::tr("%1 of %2 answered").arg(entry.totals.answered).arg(entry.totals.questions),
            ListCommand::tr("%Ln word(s)", nullptr, entry.totals.words), entry.title};
        array += rowOf(entry);
    }
    return Report{ExitCode::Done, inColumns(rows).toUtf8(), jsonLine({{u"entries"_s, array}})};
}
} // namespace

Command listCommand()
{
    Command command;
    command.name = u"list"_s;
    command.summary = ListCommand::tr("List the entries, the one changed last first.");
    command.details = ListCommand::tr("Entries in the bin are left out.");
    command.workspace = WorkspaceUse::MadeIfAbsent;
    command.run = atOnce(list);
    return command;
}
