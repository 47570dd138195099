#pragma once

#include "cli/command.h"

#include <QStringList>

#include <tl/expected.hpp>

/// A command line that can be run.
struct Invocation
{
    Command command;
    Arguments arguments;
    QString workspace; ///< empty: this user's own
    bool json = false;
};

/// What is said to a command line where nothing is to be run.
struct PlainAnswer
{
    ExitCode code = ExitCode::Done; ///< Done: asked for, so it belongs on standard output
    QString text;
};

/// Takes a command line apart; its first word is the program's own name.
[[nodiscard]] tl::expected<Invocation, PlainAnswer> parseCommandLine(const QStringList &line,
                                                                     const QList<Command> &commands);
