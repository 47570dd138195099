#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/output.h"
#include "cli/workspaceopening.h"
#include "session/backupshelf.h"
#include "session/folders.h"
#include "session/openingoptions.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RestoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

Report listOf(const QList<EntrySummary> &entries)
{
    const QLocale locale;
    QList<QStringList> rows;
    QJsonArray array;
    for (const EntrySummary &entry : entries) {
        rows +=
            QStringList{entry.id.value, locale.toString(entry.changedAt.toLocalTime(), QLocale::ShortFormat),
                        wordsWording(entry.totals.words), entry.title};
        array += QJsonObject{{u"id"_s, entry.id.value},
                             {u"title"_s, entry.title},
                             {u"category"_s, entry.category.value},
                             {u"edition"_s, entry.edition},
                             {u"words"_s, entry.totals.words},
                             {u"changedAt"_s, entry.changedAt.toUTC().toString(Qt::ISODate)}};
    }
    return {ExitCode::Done, inColumns(rows).toUtf8(), jsonLine({{u"entries"_s, array}})};
}

Result<Report> replace(const QString &backup, Desk &desk)
{
    const WorkspaceOptions options =
        openingOptions(desk.workspace, Settings(desk.folders.settings), desk.folders);
    const RestoreOutcome outcome = desk.storage.restore(desk.workspace, backup, options).result();
    if (outcome.opened)
        tellOf(*outcome.opened, desk.output);
    if (!outcome.kept)
        return tl::unexpected(outcome.kept.error());
    if (!outcome.opened)
        return tl::unexpected(outcome.opened.error());
    const QString &kept = *outcome.kept;
    const QString text = kept.isEmpty() ? QString() : kept + u'\n';
    const QJsonValue name = kept.isEmpty() ? QJsonValue() : QJsonValue(kept);
    return Report{ExitCode::Done, text.toUtf8(),
                  jsonLine({{u"workspace"_s, outcome.opened->path}, {u"kept"_s, name}})};
}

Result<Report> restore(const Arguments &arguments, Desk &desk)
{
    const QString backup = QFileInfo(arguments.words.first()).absoluteFilePath();
    if (!arguments.has(u"list"_s))
        return replace(backup, desk);
    const BackupShelf shelf(desk.storage);
    return shelf.entriesIn(backup).result().map(listOf);
}
} // namespace

Command restoreCommand()
{
    Command command;
    command.name = u"restore"_s;
    command.syntax = u"BACKUP [--list]"_s;
    command.summary = RestoreCommand::tr("Put a backup in the place of the workspace.");
    command.details = RestoreCommand::tr(
        "The workspace that was there is kept beside it, and its new name is printed. A backup that is "
        "damaged\n"
        "replaces nothing.");
    command.words = {u"BACKUP"_s};
    command.options = {
        {u"list"_s, RestoreCommand::tr("List the entries that the backup holds, and replace nothing.")},
    };
    command.workspace = WorkspaceUse::None; // it may be one that does not open
    command.run = atOnce(restore);
    return command;
}
