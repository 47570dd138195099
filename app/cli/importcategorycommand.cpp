#include "cli/commandtable.h"
#include "cli/importreport.h"
#include "cli/output.h"
#include "session/categoryimport.h"
#include "session/categorylibrary.h"
#include "session/pageimport.h"
#include "session/pagereading.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QUrl>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ImportCategoryCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCategoryCommand)
};

Error unknownSet(const QString &typed, const QList<ProgrammeSet> &sets)
{
    QString text = ImportCategoryCommand::tr("No set of sections is called “%1”. There are:").arg(typed);
    for (const ProgrammeSet &set : sets) {
        if (!set.sections.isEmpty())
            text += u"\n  "_s + set.id + u": "_s + set.name;
    }
    return {Error::Kind::NotFound, text, {}};
}

/// The id of the set that was named by it or by its name; empty where none was.
Result<QString> setGiven(const Arguments &arguments, const QList<ProgrammeSet> &sets)
{
    if (!arguments.has(u"set"_s))
        return QString();
    const QString typed = arguments.value(u"set"_s).trimmed();
    for (const ProgrammeSet &set : sets) {
        const bool isMeant = set.id.compare(typed, Qt::CaseInsensitive) == 0 ||
                             set.name.compare(typed, Qt::CaseInsensitive) == 0;
        if (isMeant && !set.sections.isEmpty())
            return set.id;
    }
    return tl::unexpected(unknownSet(typed, sets));
}

Result<Page> pageOfStandardInput()
{
    const QString name = ImportCategoryCommand::tr("Standard input");
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return tl::unexpected(Error{
            Error::Kind::File,
            ImportCategoryCommand::tr("Standard input could not be opened: %1.").arg(file.errorString()),
            {}});
    QByteArray bytes; // a pipe gives what it has, not what was asked for
    while (bytes.size() <= longestPageFile) {
        const QByteArray part = file.read(longestPageFile + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return readPageBytes(bytes, name);
}

QFuture<Result<Page>> pageOf(const QString &word, PageImport &pages)
{
    if (word == u"-"_s)
        return QtFuture::makeReadyFuture(pageOfStandardInput());
    if (!word.contains(u"://"_s))
        return QtFuture::makeReadyFuture(readPageFile(word));
    const auto promise = std::make_shared<QPromise<Result<Page>>>();
    promise->start();
    QObject::connect(&pages, &PageImport::finished, &pages, [promise](const Result<CategoryDraft> &draft) {
        promise->addResult(draft.map([](const CategoryDraft &read) { return read.page; }));
        promise->finish();
    });
    pages.fetch(QUrl(word, QUrl::StrictMode));
    return promise->future();
}

Error nothingToImport(const QString &word)
{
    return {Error::Kind::BadInput,
            ImportCategoryCommand::tr(
                "There is nothing to import: %1 prints no questions. Look for the page that lists what "
                "the judges ask for; some organisers show it only once entries are open.")
                .arg(word == u"-"_s ? ImportCategoryCommand::tr("what came by standard input") : word),
            {}};
}

/// Puts the category among the user's own, under the id that it then has in @p read.
Result<> save(CategoryImport &read, Desk &desk)
{
    const auto id = addUnderFreeId(desk.categories, read.category);
    if (!id)
        return tl::unexpected(id.error());
    for (const LoadedCategory &loaded : desk.categories.categories()) {
        if (loaded.category.id != *id || loaded.category.edition != read.category.edition)
            continue;
        read.category = loaded.category;
        read.json = loaded.json;
        desk.output.note(
            ImportCategoryCommand::tr("The category is in %1. Its id is %2.").arg(loaded.file, id->value));
    }
    return {};
}

Result<Report> understand(const Page &page, const QString &set, const Arguments &arguments, Desk &desk,
                          const QList<ProgrammeSet> &sets)
{
    CategoryImport read = importOfPage(page, sets, set, desk.clock().toLocalTime().date());
    if (read.isEmpty())
        return tl::unexpected(nothingToImport(arguments.words.first()));
    if (!arguments.has(u"save"_s))
        return reportOn(read);
    if (read.verdict.obstacles.isEmpty()) {
        if (const auto saved = save(read, desk); !saved)
            return tl::unexpected(saved.error());
    } else {
        desk.output.note(ImportCategoryCommand::tr("The category was not saved. %1")
                             .arg(read.verdict.obstacles.join(u' ')));
    }
    return reportOn(read);
}

QFuture<Result<Report>> importCategory(const Arguments &arguments, Desk &desk)
{
    auto *pages = new PageImport(desk.network, desk.programmes, desk.clock, &desk.owner);
    const auto set = setGiven(arguments, pages->sets());
    if (!set)
        return QtFuture::makeReadyFuture(Result<Report>(tl::unexpected(set.error())));
    return pageOf(arguments.words.first(), *pages)
        .then([arguments, set = *set, &desk, pages](const Result<Page> &page) {
            return page.and_then(
                [&](const Page &read) { return understand(read, set, arguments, desk, pages->sets()); });
        });
}
} // namespace

Command importCategoryCommand()
{
    Command command;
    command.name = u"import-category"_s;
    command.syntax = u"PAGE [--set NAME] [--save]"_s;
    command.summary = ImportCategoryCommand::tr("Read a category from an organiser's page.");
    command.details = ImportCategoryCommand::tr(
        "PAGE is a file (.html, .docx, .odt or text), - for standard input, or an address with https://.\n"
        "Nothing is kept without --save. The code is 0 where all of the page is understood, 1 where\n"
        "somebody has to look at something, 3 where the page asks nothing or cannot be read.");
    command.words = {u"PAGE"_s};
    command.options = {
        {u"set"_s,
         ImportCategoryCommand::tr(
             "The set that names the sections which the page does not, by its id or its name."),
         u"NAME"_s},
        {u"save"_s, ImportCategoryCommand::tr("Put the category among your own.")},
    };
    command.workspace = WorkspaceUse::None;
    command.asksServers = true;
    command.run = importCategory;
    return command;
}
