#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/saving.h"
#include "session/entrysession.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct DeclareCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeclareCommand)
};

Error unknownDeclaration(const QString &typed, const Category &category)
{
    QString text = DeclareCommand::tr("The entry has no declaration “%1”. It has:").arg(typed);
    for (const Declaration &declaration : category.declarations)
        text += u"\n  "_s + declaration.id.value + u": "_s + declaration.text;
    return {Error::Kind::NotFound, text, {}};
}

Report reportOn(const Declaration &declaration)
{
    const QString text = DeclareCommand::tr("Agreed: %1").arg(declaration.text);
    return {ExitCode::Done, text.toUtf8() + '\n',
            jsonLine({{u"declaration"_s, declaration.id.value}, {u"agreed"_s, true}})};
}

QFuture<Result<Report>> declare(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.at(0), desk);
    if (!found)
        return QtFuture::makeReadyFuture(Result<Report>(tl::unexpected(found.error())));
    const Category &category = found->opened.category;
    const QString typed = arguments.words.at(1);
    const Declaration *declaration = findDeclaration(category, {typed});
    if (!declaration)
        return QtFuture::makeReadyFuture(Result<Report>(tl::unexpected(unknownDeclaration(typed, category))));

    auto *session =
        new EntrySession(category, found->opened.entry, desk.storage, desk.clock, {}, &desk.owner);
    session->setAgreed(declaration->id, true);
    return saved(*session).then([report = reportOn(*declaration)](const Result<> &written) {
        return written.map([&] { return report; });
    });
}
} // namespace

Command declareCommand()
{
    Command command;
    command.name = u"declare"_s;
    command.syntax = u"ENTRY ID"_s;
    command.summary = DeclareCommand::tr("Agree to one of the organiser's declarations.");
    command.details = DeclareCommand::tr("“shortlist-cli show ENTRY” prints them with their ids.");
    command.words = {u"ENTRY"_s, u"ID"_s};
    command.run = declare;
    return command;
}
