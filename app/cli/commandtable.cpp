#include "cli/commandtable.h"

QList<Command> allCommands()
{
    return {categoriesCommand(), importCategoryCommand(), newCommand(),     listCommand(),    showCommand(),
            setCommand(),        historyCommand(),        declareCommand(), attachCommand(),  checkCommand(),
            exportCommand(),     endpointCommand(),       submitCommand(),  statusCommand(),  queueCommand(),
            receiptCommand(),    bundleCommand(),         backupCommand(),  restoreCommand(), searchCommand(),
            purgeCommand()};
}
