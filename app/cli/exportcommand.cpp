#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/output.h"
#include "session/exporting.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QString problemWith(const Arguments &arguments)
{
    const QString format = arguments.value(u"format"_s);
    if (format != u"text" && format != u"json")
        return ExportCommand::tr("“%1” is no format: --format takes text or json.").arg(format);
    if (arguments.has(u"output"_s) && arguments.value(u"output"_s).isEmpty())
        return ExportCommand::tr("--output wants a file.");
    return {};
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(
        Error{Error::Kind::File,
              ExportCommand::tr("The export could not be written: %1. A file that was there is as it was.")
                  .arg(file.errorString()),
              path});
}

/// The export itself on standard output. Text does not stand alone there with --json: it goes into a
/// document.
Report printed(const QString &format, const QByteArray &bytes)
{
    if (format == u"json")
        return {ExitCode::Done, bytes, bytes};
    return {ExitCode::Done, bytes, jsonLine({{u"format"_s, format}, {u"text"_s, QString::fromUtf8(bytes)}})};
}

Result<Report> exportEntry(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    const OpenedEntry &opened = found->opened;
    const QString format = arguments.value(u"format"_s);
    const QByteArray bytes = format == u"json" ? exportedJson(opened.category, opened.entry, desk.clock())
                                               : exportedText(opened.category, opened.entry);
    if (!arguments.has(u"output"_s))
        return printed(format, bytes);

    const QString path = arguments.value(u"output"_s);
    if (const auto written = write(path, bytes); !written)
        return tl::unexpected(written.error());
    desk.output.note(ExportCommand::tr("The entry was written to %1.").arg(path));
    return Report{ExitCode::Done, {}, jsonLine({{u"format"_s, format}, {u"output"_s, path}})};
}
} // namespace

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.syntax = u"ENTRY --format text|json [--output FILE]"_s;
    command.summary = ExportCommand::tr("Write an entry as text for reading, or as JSON for programs.");
    command.details = ExportCommand::tr(
        "A file that is there already is replaced as a whole, or left as it is where that fails.");
    command.words = {u"ENTRY"_s};
    command.options = {
        {u"format"_s, ExportCommand::tr("text, or json as it would be sent."), u"FORMAT"_s},
        {u"output"_s, ExportCommand::tr("The file to write. Without it, standard output."), u"FILE"_s},
    };
    command.requiredOptions = {u"format"_s};
    command.problem = problemWith;
    command.run = atOnce(exportEntry);
    return command;
}
