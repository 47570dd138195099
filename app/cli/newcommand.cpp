#include "cli/commandtable.h"
#include "session/categorylibrary.h"
#include "session/entrylibrary.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct NewCommand
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

Error unknownCategory(const QString &typed, const CategoryLibrary &categories)
{
    QStringList ids;
    for (const LoadedCategory &loaded : categories.categories())
        ids += u"  "_s + loaded.category.id.value;
    ids.removeDuplicates();
    return {Error::Kind::NotFound,
            NewCommand::tr("There is no category “%1”. There are:").arg(typed) + u'\n' + ids.join(u'\n'),
            {}};
}

Result<Report> begin(const Arguments &arguments, Desk &desk)
{
    const QString typed = arguments.value(u"category"_s);
    const LoadedCategory *category = desk.categories.find({typed});
    if (!category)
        return tl::unexpected(unknownCategory(typed, desk.categories));
    const QString title = arguments.value(u"title"_s);
    if (title.trimmed().isEmpty()) {
        return tl::unexpected(
            Error{Error::Kind::BadInput, NewCommand::tr("An entry's title may not be blank."), {}});
    }
    return desk.entries.create(*category, title).result().map([](const EntryId &id) {
        return Report{ExitCode::Done, id.value.toUtf8() + '\n', jsonLine({{u"id"_s, id.value}})};
    });
}
} // namespace

Command newCommand()
{
    Command command;
    command.name = u"new"_s;
    command.syntax = u"--category ID --title TEXT"_s;
    command.summary = NewCommand::tr("Begin an entry and print its id.");
    command.details = NewCommand::tr(
        "“shortlist-cli categories” lists the ids to choose from. The newest edition is taken.");
    command.options = {
        {u"category"_s, NewCommand::tr("The category's id."), u"ID"_s},
        {u"title"_s, NewCommand::tr("The entry's title; it is also the detail project-title."), u"TEXT"_s},
    };
    command.requiredOptions = {u"category"_s, u"title"_s};
    command.workspace = WorkspaceUse::MadeIfAbsent;
    command.run = atOnce(begin);
    return command;
}
