#pragma once

#include "cli/command.h"

/// The options that every command knows.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

/// The page for the whole program.
[[nodiscard]] QString programHelp(const QList<Command> &commands);
/// The page for one command.
[[nodiscard]] QString commandHelp(const Command &command);
