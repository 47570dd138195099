#pragma once

#include "cli/program.h"

#include <QMap>

/// An entry without findings, and the texts that were put into it, by question or detail.
struct WholeEntry
{
    QString id;
    QMap<QString, QString> texts;
};

/// Writes one with the program: every detail, every question, every declaration. An empty id where that
/// failed.
[[nodiscard]] WholeEntry writeWholeEntry(const Program &program);
