#include "cli/commandtable.h"
#include "session/folders.h"
#include "session/makingbackup.h"
#include "session/openingoptions.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct BackupCommand
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

Result<Report> backUp(const Arguments &, Desk &desk)
{
    const BackupPlace place{QFileInfo(desk.workspace).canonicalFilePath(),
                            backupRoot(Settings(desk.folders.settings), desk.folders), desk.folders.backups};
    const std::atomic_bool giveUp = false;
    return makeBackup(desk.storage, place, desk.clock, giveUp).map([](const MadeBackup &made) {
        return Report{ExitCode::Done, made.path.toUtf8() + '\n',
                      jsonLine({{u"backup"_s, made.path}, {u"madeAt"_s, made.madeAt.toString(Qt::ISODate)}})};
    });
}
} // namespace

Command backupCommand()
{
    Command command;
    command.name = u"backup"_s;
    command.summary = BackupCommand::tr("Back up the workspace, and print the backup's name.");
    command.details = BackupCommand::tr(
        "It goes to the folder that the window has for backups. The same entries stand beside it as JSON "
        "for\n"
        "reading, and the attached files in the folder “files”. Of several in one day the newest is kept.");
    command.run = atOnce(backUp);
    return command;
}
