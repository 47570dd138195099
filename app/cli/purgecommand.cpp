#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/output.h"
#include "session/folders.h"
#include "session/keptcopies.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PurgeCommand
{
    Q_DECLARE_TR_FUNCTIONS(PurgeCommand)
};

Error notInTheBin(const EntrySummary &entry)
{
    const QString message = PurgeCommand::tr(
        "‘%1’ is not in the bin, so it was not deleted. With “--yes” it is deleted all the same.");
    return {Error::Kind::BadInput, message.arg(entry.title), {}};
}

QStringList pathsOf(const QList<KeptCopy> &copies)
{
    QStringList paths;
    for (const KeptCopy &copy : copies)
        paths += copy.readable.isEmpty() ? QStringList{copy.path} : QStringList{copy.path, copy.readable};
    return paths;
}

Result<Report> purge(const Arguments &arguments, Desk &desk)
{
    const auto entry = findOnAnyShelf(arguments.words.first(), desk);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->shelf != Shelf::Bin && !arguments.has(u"yes"_s))
        return tl::unexpected(notInTheBin(*entry));
    const auto purged = desk.entries.purge({entry->id}).result();
    if (!purged)
        return tl::unexpected(purged.error());

    Settings settings(desk.folders.settings);
    settings.forget(entry->id);
    const CopyPlaces places = copyPlaces(desk.workspace, settings, desk.folders);
    const QStringList copies = pathsOf(copiesHolding({entry->id}, places).result());
    if (!copies.isEmpty())
        desk.output.note(PurgeCommand::tr("These files still hold the entry, or could not be read:"));
    return Report{
        ExitCode::Done, copies.isEmpty() ? QByteArray() : copies.join(u'\n').toUtf8() + '\n',
        jsonLine({{u"purged"_s, entry->id.value}, {u"copies"_s, QJsonArray::fromStringList(copies)}})};
}
} // namespace

Command purgeCommand()
{
    Command command;
    command.name = u"purge"_s;
    command.syntax = u"ENTRY [--yes]"_s;
    command.summary = PurgeCommand::tr("Delete an entry for ever, from the bytes of the workspace.");
    command.details = PurgeCommand::tr("Its answers, notes, history, attached files and the words that were "
                                       "sent go; receipts stay. An entry\n"
                                       "that is not in the bin is deleted with --yes alone. What still holds "
                                       "it is listed: backups and their\n"
                                       "readable forms, copies beside the workspace, emergency copies.");
    command.words = {u"ENTRY"_s};
    command.options = {
        {u"yes"_s, PurgeCommand::tr("Delete an entry that is not in the bin, too.")},
    };
    command.run = atOnce(purge);
    return command;
}
