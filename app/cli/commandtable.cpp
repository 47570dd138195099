#include "cli/commandtable.h"

QList<Command> allCommands()
{
    return {categoriesCommand(), importCategoryCommand(), newCommand(),     listCommand(),    showCommand(),
            setCommand(),        historyCommand(),        declareCommand(), checkCommand(),   exportCommand(),
            submitCommand(),     statusCommand(),         backupCommand(),  restoreCommand(), searchCommand(),
            purgeCommand()};
}
