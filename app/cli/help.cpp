#include "cli/help.h"

#include "cli/columns.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString optionSyntax(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return names.join(u", "_s) + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QList<QStringList> rows;
    for (const QCommandLineOption &option : options)
        rows += QStringList{u"  "_s + optionSyntax(option), option.description()};
    return inColumns(rows);
}

QString exitCodes()
{
    const QList<QStringList> rows = {
        {u"  0"_s, Help::tr("done")},
        {u"  1"_s,
         Help::tr(
             "the entry has findings that must be fixed or was rejected, or somebody has to look at a page")},
        {u"  2"_s, Help::tr("wrong usage")},
        {u"  3"_s, Help::tr("something that was given cannot be used: a file, an id, an address")},
        {u"  4"_s, Help::tr("not sent; call again to try again")},
        {u"  5"_s, Help::tr("sent, but not confirmed")},
        {u"  6"_s, Help::tr("another program has the workspace open")},
    };
    return inColumns(rows);
}
} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"workspace"_s, Help::tr("The workspace file. Without it, the one that the window opens."),
         u"FILE"_s},
        {u"json"_s, Help::tr("Print one JSON document on standard output.")},
        {{u"h"_s, u"help"_s}, Help::tr("Print this help.")},
        {u"version"_s, Help::tr("Print the version.")},
    };
}

QString programHelp(const QList<Command> &commands)
{
    QList<QStringList> rows;
    for (const Command &command : commands)
        rows += QStringList{u"  "_s + command.name, command.summary};

    return Help::tr("Usage: %1").arg(u"shortlist-cli [--workspace FILE] [--json] COMMAND …"_s) + u"\n\n"_s +
           Help::tr("Draft an award entry, check it and send it, from the command line.") + u"\n\n"_s +
           Help::tr("Commands:") + u'\n' + inColumns(rows) + u'\n' + Help::tr("Options, for every command:") +
           u'\n' + optionLines(commonOptions()) + u'\n' + Help::tr("Exit codes:") + u'\n' + exitCodes() +
           u'\n' + Help::tr("“shortlist-cli COMMAND --help” says more about a command.") + u'\n';
}

QString commandHelp(const Command &command)
{
    const QString line = u"shortlist-cli [--workspace FILE] [--json] "_s + command.name +
                         (command.syntax.isEmpty() ? QString() : u' ' + command.syntax);
    QString text = Help::tr("Usage: %1").arg(line) + u"\n\n"_s + command.summary + u'\n';
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Help::tr("Options:") + u'\n' + optionLines(command.options);
    return text + u'\n' + Help::tr("Options, for every command:") + u'\n' + optionLines(commonOptions());
}
