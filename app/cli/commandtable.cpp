#include "cli/commandtable.h"

QList<Command> allCommands()
{
    return {categoriesCommand(), newCommand(),   listCommand(),   showCommand(),   setCommand(),
            declareCommand(),    checkCommand(), exportCommand(), submitCommand(), statusCommand()};
}
