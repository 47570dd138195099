#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/output.h"
#include "session/categorylibrary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CategoriesCommand
{
    Q_DECLARE_TR_FUNCTIONS(CategoriesCommand)
};

void noteBroken(const CategoryLibrary &categories, Output &output)
{
    for (const BrokenCategory &broken : categories.broken()) {
        output.note(CategoriesCommand::tr("%1 cannot be used:").arg(broken.file));
        for (const Problem &problem : broken.problems)
            output.note(u"  "_s + problem.text());
    }
}

Result<Report> categories(const Arguments &, Desk &desk)
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const LoadedCategory &loaded : desk.categories.categories()) {
        const Category &category = loaded.category;
        const int questions = questionCount(category);
        rows += QStringList{category.id.value, category.edition,
                            CategoriesCommand::tr("%Ln question(s)", nullptr, questions), category.title};
        array += QJsonObject{{u"id"_s, category.id.value},
                             {u"edition"_s, category.edition},
                             {u"title"_s, category.title},
                             {u"questions"_s, questions}};
    }
    noteBroken(desk.categories, desk.output);
    return Report{ExitCode::Done, inColumns(rows).toUtf8(), jsonLine({{u"categories"_s, array}})};
}
} // namespace

Command categoriesCommand()
{
    Command command;
    command.name = u"categories"_s;
    command.summary = CategoriesCommand::tr("List the categories that an entry can be begun in.");
    command.details = CategoriesCommand::tr(
        "These are the shipped ones and those in your own folder. A file that cannot be used is named on\n"
        "standard error, with everything that is wrong with it.");
    command.workspace = WorkspaceUse::None;
    command.run = atOnce(categories);
    return command;
}
