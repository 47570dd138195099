#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/output.h"
#include "cli/questionlookup.h"
#include "cli/saving.h"
#include "cli/textinput.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SetCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

QString problemWith(const Arguments &arguments)
{
    const bool piped = arguments.words.size() > 2;
    if (piped && arguments.words.at(2) != u"-")
        return SetCommand::tr("“%1” is one argument too many.").arg(arguments.words.at(2));
    const int sources = (piped ? 1 : 0) + static_cast<int>(arguments.options.size());
    if (sources != 1)
        return SetCommand::tr("Give the text in one way: --text TEXT, --file FILE or “-”.");
    return {};
}

Result<QString> textGiven(const Arguments &arguments)
{
    if (arguments.has(u"text"_s))
        return withPlainLineEnds(arguments.value(u"text"_s));
    if (arguments.has(u"file"_s))
        return textOfFile(arguments.value(u"file"_s));
    return textOfStandardInput();
}

/// Says what the new text has put over a limit: it is stored all the same, down to the last word.
void noteLimits(const QuestionId &question, const EntrySession &session, Output &output)
{
    const Section *section = sectionOf(session.category(), question);
    for (const Finding &finding : session.findings()) {
        const bool about = finding.place == question.value ||
                           (section && finding.place == section->id.value) ||
                           (section && finding.scope == Finding::Scope::Entry);
        if (about && finding.kind == Finding::Kind::OverLimit)
            output.note(wordingOf(finding, session.category()));
    }
}

Report reportOn(const QuestionId &question, const EntrySession &session)
{
    const int words = session.tally().answers.value(question).words;
    const QString text = SetCommand::tr("%1: %2").arg(question.value, wordsWording(words));
    return {ExitCode::Done, text.toUtf8() + '\n',
            jsonLine({{u"question"_s, question.value}, {u"words"_s, words}})};
}

Result<QString> textFor(const QuestionId &question, const Arguments &arguments, const Category &category)
{
    if (const auto found = findAnswer(question.value, category); !found)
        return tl::unexpected(found.error());
    const auto text = textGiven(arguments);
    if (text && question == projectTitleId() && text->trimmed().isEmpty()) {
        return tl::unexpected(
            Error{Error::Kind::BadInput,
                  SetCommand::tr("An entry's title may not be blank. It was left as it was."),
                  {}});
    }
    return text;
}

QFuture<Result<Report>> set(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.at(0), desk);
    if (!found)
        return QtFuture::makeReadyFuture(Result<Report>(tl::unexpected(found.error())));
    const QuestionId question{arguments.words.at(1)};
    const auto text = textFor(question, arguments, found->opened.category);
    if (!text)
        return QtFuture::makeReadyFuture(Result<Report>(tl::unexpected(text.error())));

    auto *session = new EntrySession(found->opened.category, found->opened.entry, desk.storage, desk.clock,
                                     {}, &desk.owner);
    if (textOf(session->entry(), question) != *text)
        session->keepForImport(question);
    session->setText(question, *text);
    return saved(*session).then([session, question, &output = desk.output](const Result<> &written) {
        if (!written)
            return Result<Report>(tl::unexpected(written.error()));
        noteLimits(question, *session, output);
        return Result<Report>(reportOn(question, *session));
    });
}
} // namespace

Command setCommand()
{
    Command command;
    command.name = u"set"_s;
    command.syntax = u"ENTRY QUESTION (--text TEXT | --file FILE | -)"_s;
    command.summary = SetCommand::tr("Put a text under a question or a detail.");
    command.details = SetCommand::tr(
        "The text replaces what was there and is on the disk when the command ends. It is stored as given,\n"
        "however long, but for line ends, which become plain ones, and the last line end of a file. Files "
        "and\n"
        "standard input (“-”) must be UTF-8. The detail project-title is the entry's title.");
    command.words = {u"ENTRY"_s, u"QUESTION"_s};
    command.optionalWords = 1;
    command.options = {
        {u"text"_s, SetCommand::tr("The text itself."), u"TEXT"_s},
        {u"file"_s, SetCommand::tr("A file that holds the text."), u"FILE"_s},
    };
    command.problem = problemWith;
    command.run = set;
    return command;
}
