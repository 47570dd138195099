#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/output.h"
#include "session/entrysearch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct SearchCommand
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

constexpr int usualLimit = 20;
constexpr int mostPlaces = 1000;

QString partName(SearchHit::Part part)
{
    return part == SearchHit::Part::Notes ? u"notes"_s : u"text"_s;
}

QJsonObject objectOf(const FoundPlace &place)
{
    QJsonArray marks;
    for (const TextRange &mark : place.hit.marks)
        marks += QJsonArray{mark.position, mark.length};
    return {
        {u"entry"_s, place.hit.entry.value},
        {u"title"_s, place.hit.entryTitle},
        {u"shelf"_s, nameOf(place.hit.shelf)},
        {u"question"_s, place.hit.question.value},
        {u"label"_s, place.label},
        {u"part"_s, partName(place.hit.part)},
        {u"excerpt"_s, place.hit.excerpt},
        {u"marks"_s, marks},
    };
}

QString placeOf(const FoundPlace &place)
{
    if (place.hit.part == SearchHit::Part::Text)
        return place.hit.question.value;
    //: where words were found: %1 is the id of a question
    return SearchCommand::tr("notes on %1").arg(place.hit.question.value);
}

Report reportOf(const SearchResults &results)
{
    QList<QStringList> rows;
    QJsonArray entries;
    QJsonArray places;
    for (const EntrySummary &entry : results.entries) {
        rows += QStringList{entry.id.value, entry.title, QString(), entry.categoryTitle};
        entries += QJsonObject{
            {u"id"_s, entry.id.value}, {u"title"_s, entry.title}, {u"shelf"_s, nameOf(entry.shelf)}};
    }
    for (const FoundPlace &place : results.places) {
        rows += QStringList{place.hit.entry.value, place.hit.entryTitle, placeOf(place), place.hit.excerpt};
        places += objectOf(place);
    }
    return {ExitCode::Done, inColumns(rows).toUtf8(),
            jsonLine({{u"entries"_s, entries}, {u"places"_s, places}, {u"more"_s, results.hasMore}})};
}

int limitOf(const Arguments &arguments)
{
    return arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toInt() : usualLimit;
}

QString wrongLimit(const Arguments &arguments)
{
    const int limit = limitOf(arguments);
    if (limit > 0 && limit <= mostPlaces)
        return {};
    return SearchCommand::tr("“--limit” takes a number from 1 to %1.").arg(mostPlaces);
}

void tellOf(const SearchResults &results, Output &output)
{
    if (results.entries.isEmpty() && results.places.isEmpty())
        output.note(SearchCommand::tr("Nothing was found."));
    if (results.hasMore)
        output.note(SearchCommand::tr("The words stand in more places than these. “--limit” prints more."));
}

Result<Report> search(const Arguments &arguments, Desk &desk)
{
    return searchNow(desk.storage, arguments.words.first(), limitOf(arguments))
        .map([&](const SearchResults &results) {
            tellOf(results, desk.output);
            return reportOf(results);
        });
}
} // namespace

Command searchCommand()
{
    Command command;
    command.name = u"search"_s;
    command.syntax = u"WORDS [--limit N]"_s;
    command.summary = SearchCommand::tr("Look for words in every answer, note, detail and title.");
    command.details = SearchCommand::tr("WORDS is one argument. All of them must occur, in any order and in "
                                        "either case; the last may be the\n"
                                        "beginning of a word, and what stands in quotation marks must stand "
                                        "together. Entries in the bin are\n"
                                        "looked through too. The best places come first.");
    command.words = {u"WORDS"_s};
    command.options = {
        {u"limit"_s, SearchCommand::tr("Print no more places than this: 20 without it."), u"N"_s},
    };
    command.problem = wrongLimit;
    command.run = atOnce(search);
    return command;
}
