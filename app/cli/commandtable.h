#pragma once

#include "cli/command.h"

[[nodiscard]] Command categoriesCommand();
[[nodiscard]] Command importCategoryCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command declareCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command attachCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command submitCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command queueCommand();
[[nodiscard]] Command receiptCommand();
[[nodiscard]] Command bundleCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command endpointCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command purgeCommand();

/// Every command, in the order a person meets them.
[[nodiscard]] QList<Command> allCommands();
