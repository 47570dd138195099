#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// What stands on the command line besides the command and the options every command knows.
struct Arguments
{
    QStringList words;               ///< in the order of the command's syntax
    QHash<QString, QString> options; ///< those that were given, by long name; a switch has no value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};
