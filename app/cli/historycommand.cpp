#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/questionlookup.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct HistoryCommand
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

constexpr qsizetype shortestPrefix = 6;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject objectOf(const RevisionSummary &revision)
{
    return {
        {u"id"_s, revision.id.value},
        {u"question"_s, revision.question.value},
        {u"cause"_s, nameOf(revision.cause)},
        {u"name"_s, orNull(revision.name)},
        {u"snapshot"_s, orNull(revision.snapshot.value)},
        {u"parent"_s, orNull(revision.parent.value)},
        {u"author"_s, revision.author},
        {u"device"_s, revision.device},
        {u"at"_s, revision.at.toUTC().toString(Qt::ISODate)},
        {u"words"_s, revision.words},
    };
}

Result<QList<RevisionSummary>> timelines(EntrySession &session, const QList<QuestionId> &answers)
{
    QList<RevisionSummary> all;
    for (const QuestionId &id : answers) {
        const auto timeline = session.history(id).result();
        if (!timeline)
            return timeline;
        all += *timeline;
    }
    return all;
}

Report listOf(const QList<RevisionSummary> &revisions)
{
    const QLocale locale;
    QList<QStringList> rows;
    QJsonArray array;
    for (const RevisionSummary &revision : revisions) {
        rows += QStringList{revision.id.value, revision.question.value,
                            locale.toString(revision.at.toLocalTime(), QLocale::ShortFormat),
                            wordsWording(revision.words), causeWording(revision)};
        array += objectOf(revision);
    }
    return {ExitCode::Done, inColumns(rows).toUtf8(), jsonLine({{u"revisions"_s, array}})};
}

Result<RevisionId> chosen(const QString &typed, const QList<RevisionSummary> &revisions)
{
    QList<RevisionId> matches;
    for (const RevisionSummary &revision : revisions) {
        const bool begins = typed.size() >= shortestPrefix && revision.id.value.startsWith(typed);
        if (begins || revision.id.value == typed)
            matches += revision.id;
    }
    if (matches.size() == 1)
        return matches.first();
    const QString message =
        matches.isEmpty()
            ? HistoryCommand::tr("There is no earlier text “%1” here. “shortlist-cli history ENTRY” lists "
                                 "those that there are.")
            : HistoryCommand::tr("More than one earlier text begins with “%1”. Type more of its id.");
    return tl::unexpected(Error{Error::Kind::NotFound, message.arg(typed), {}});
}

Report textReport(const Revision &revision)
{
    QJsonObject object = objectOf(revision.about);
    object.insert(u"text"_s, revision.text);
    object.insert(u"notes"_s, revision.notes);
    return {ExitCode::Done, revision.text.toUtf8() + '\n', jsonLine(object)};
}

Result<Report> history(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    QList<QuestionId> answers = answersOf(found->opened.category);
    if (arguments.words.size() > 1) {
        const auto question = findAnswer(arguments.words.at(1), found->opened.category);
        if (!question)
            return tl::unexpected(question.error());
        answers = {*question};
    }
    EntrySession session(found->opened.category, found->opened.entry, desk.storage, desk.clock);
    const auto revisions = timelines(session, answers);
    if (!revisions)
        return tl::unexpected(revisions.error());
    if (!arguments.has(u"show"_s))
        return listOf(*revisions);
    return chosen(arguments.value(u"show"_s), *revisions)
        .and_then([&](const RevisionId &id) { return session.revision(id).result(); })
        .map(textReport);
}
} // namespace

Command historyCommand()
{
    Command command;
    command.name = u"history"_s;
    command.syntax = u"ENTRY [QUESTION] [--show REVISION]"_s;
    command.summary = HistoryCommand::tr("List the earlier texts of an entry, or print one of them.");
    command.details = HistoryCommand::tr(
        "Texts are listed question by question, the newest first, with what they were kept for. REVISION "
        "is the\n"
        "id of one, or its first characters (six at least) where they fit no other.");
    command.words = {u"ENTRY"_s};
    command.optionalWords = 1;
    command.options = {
        {u"show"_s, HistoryCommand::tr("Print this earlier text."), u"REVISION"_s},
    };
    command.run = atOnce(history);
    return command;
}
