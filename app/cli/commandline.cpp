#include "cli/commandline.h"

#include "cli/help.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The program's words up to its command, which stands at `command` or not at all.
struct Front
{
    qsizetype command = -1;
    bool help = false;
    bool version = false;
};

PlainAnswer wrongUsage(const QString &sentence, const QString &commandName = {})
{
    const QString asking =
        u"shortlist-cli "_s + (commandName.isEmpty() ? QString() : commandName + u' ') + u"--help"_s;
    return {ExitCode::WrongUsage,
            sentence + u'\n' + CommandLine::tr("“%1” says how it is used.").arg(asking) + u'\n'};
}

tl::expected<Front, PlainAnswer> parseFront(const QStringList &line)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(commonOptions());
    if (!parser.parse(line))
        return tl::unexpected(wrongUsage(parser.errorText()));

    const qsizetype rest = parser.positionalArguments().size();
    return Front{rest > 0 ? line.size() - rest : -1, parser.isSet(u"help"_s), parser.isSet(u"version"_s)};
}

tl::expected<Command, PlainAnswer> findCommand(const QString &name, const QList<Command> &commands)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &command) { return command.name == name; });
    if (found == commands.end())
        return tl::unexpected(wrongUsage(CommandLine::tr("There is no command “%1”.").arg(name)));
    return *found;
}

/// What is wrong with the arguments of a command, as a sentence; empty where they will do.
QString problemIn(const Arguments &arguments, const Command &command)
{
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        if (arguments.words.value(i).isEmpty()) // a script's variable that was never set
            return CommandLine::tr("%1 is missing after “%2”.").arg(command.words.at(i), command.name);
    }
    const qsizetype most = command.words.size() + command.optionalWords;
    if (arguments.words.size() > most)
        return CommandLine::tr("“%1” is one argument too many.").arg(arguments.words.at(most));
    for (const QString &option : command.requiredOptions) {
        if (!arguments.has(option))
            return CommandLine::tr("The option --%1 is missing.").arg(option);
    }
    return command.problem ? command.problem(arguments) : QString();
}

Arguments argumentsOf(const QCommandLineParser &parser, const Command &command)
{
    Arguments arguments{parser.positionalArguments(), {}};
    for (const QCommandLineOption &option : command.options) {
        const QString name = option.names().constLast();
        if (parser.isSet(name))
            arguments.options.insert(name, parser.value(name));
    }
    return arguments;
}

PlainAnswer version()
{
    return {ExitCode::Done, u"shortlist-cli %1\n"_s.arg(QStringLiteral(SHORTLIST_VERSION))};
}

tl::expected<Invocation, PlainAnswer> parseBack(const QStringList &line, const Command &command)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command.options);
    if (!parser.parse(line))
        return tl::unexpected(wrongUsage(parser.errorText(), command.name));
    if (parser.isSet(u"help"_s))
        return tl::unexpected(PlainAnswer{ExitCode::Done, commandHelp(command)});
    if (parser.isSet(u"version"_s))
        return tl::unexpected(version());

    const Arguments arguments = argumentsOf(parser, command);
    if (const QString problem = problemIn(arguments, command); !problem.isEmpty())
        return tl::unexpected(wrongUsage(problem, command.name));
    if (parser.isSet(u"workspace"_s) && parser.value(u"workspace"_s).isEmpty())
        return tl::unexpected(wrongUsage(CommandLine::tr("--workspace wants a file."), command.name));
    return Invocation{command, arguments, parser.value(u"workspace"_s), parser.isSet(u"json"_s)};
}
} // namespace

tl::expected<Invocation, PlainAnswer> parseCommandLine(const QStringList &line,
                                                       const QList<Command> &commands)
{
    const auto front = parseFront(line);
    if (!front)
        return tl::unexpected(front.error());
    if (front->command < 0) {
        if (front->help)
            return tl::unexpected(PlainAnswer{ExitCode::Done, programHelp(commands)});
        if (front->version)
            return tl::unexpected(version());
        return tl::unexpected(wrongUsage(CommandLine::tr("A command is missing.")));
    }

    const auto command = findCommand(line.at(front->command), commands);
    if (!command)
        return tl::unexpected(command.error());
    QStringList rest = line;
    rest.removeAt(front->command);
    return parseBack(rest, *command);
}
