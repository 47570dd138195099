#pragma once

/// What the program tells the one who started it. Part of its interface: values never change.
enum class ExitCode {
    Done = 0,
    NotReady =
        1, ///< findings that must be fixed, refused by the organiser, or a page that somebody has to look at
    WrongUsage = 2,   ///< the command line itself
    BadInput = 3,     ///< a file, an id or an address that was given
    NotSent = 4,      ///< calling again tries again
    NotConfirmed = 5, ///< sent, and nobody said that it arrived
    InUse = 6,        ///< another program holds the workspace
};
