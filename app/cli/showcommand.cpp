#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ShowCommand
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

/// The text under its heading, further in.
QString indented(const QString &text, qsizetype by)
{
    const QString margin(by, u' ');
    return text.isEmpty() ? QString() : margin + QString(text).replace(u'\n', u'\n' + margin) + u'\n';
}

QJsonObject questionObject(const Question &question, const EntrySession &session)
{
    const Answer answer = session.entry().answers.value(question.id);
    return {
        {u"id"_s, question.id.value},
        {u"prompt"_s, question.prompt},
        {u"text"_s, answer.text},
        {u"words"_s, session.tally().answers.value(question.id).words},
        {u"state"_s, nameOf(stateOf(answer))},
    };
}

QJsonObject sectionObject(const Section &section, const EntrySession &session)
{
    QJsonArray questions;
    for (const Question &question : section.questions)
        questions += questionObject(question, session);
    const bool bounded = section.limit && section.limit->most > 0;
    return {
        {u"id"_s, section.id.value},
        {u"title"_s, section.title},
        {u"words"_s, session.tally().sections.value(section.id).words},
        {u"limit"_s, bounded ? QJsonValue(section.limit->most) : QJsonValue()},
        {u"questions"_s, questions},
    };
}

QJsonObject documentOf(const FoundEntry &found, const EntrySession &session)
{
    QJsonArray details;
    for (const Detail &detail : session.category().details) {
        details += QJsonObject{{u"id"_s, detail.id.value},
                               {u"label"_s, detail.label},
                               {u"value"_s, textOf(session.entry(), detail.id)}};
    }
    QJsonArray sections;
    for (const Section &section : session.category().sections)
        sections += sectionObject(section, session);
    QJsonArray declarations;
    for (const Declaration &declaration : session.category().declarations) {
        declarations += QJsonObject{{u"id"_s, declaration.id.value},
                                    {u"text"_s, declaration.text},
                                    {u"agreed"_s, session.entry().agreed.contains(declaration.id)}};
    }
    return {
        {u"id"_s, session.entry().id.value},
        {u"title"_s, session.entry().title},
        {u"state"_s, entryStateName(found.summary.submission)},
        {u"details"_s, details},
        {u"sections"_s, sections},
        {u"declarations"_s, declarations},
    };
}

QString sectionText(const Section &section, const EntrySession &session)
{
    const Measure measure = session.tally().sections.value(section.id);
    QString heading = section.title + u" · "_s + wordsWording(measure.words);
    if (section.limit)
        heading += u" ("_s + ShowCommand::tr("limit: %1").arg(wordingOf(*section.limit)) + u')';
    QString text = u'\n' + heading + u'\n';
    for (const Question &question : section.questions) {
        const Answer answer = session.entry().answers.value(question.id);
        text += indented(question.id.value + u": "_s + question.prompt, 2);
        text += indented(answer.text.isEmpty() ? ShowCommand::tr("(no answer yet)") : answer.text, 6);
    }
    return text;
}

QString pageOf(const FoundEntry &found, const EntrySession &session)
{
    const Category &category = session.category();
    QString text = session.entry().title + u'\n' +
                   ShowCommand::tr("%1, edition %2").arg(category.title, category.edition) + u" · "_s +
                   entryStateName(found.summary.submission) + u'\n' + session.entry().id.value + u"\n\n"_s +
                   ShowCommand::tr("Details") + u'\n';
    for (const Detail &detail : category.details)
        text += indented(detail.id.value + u": "_s + textOf(session.entry(), detail.id), 2);
    for (const Section &section : category.sections)
        text += sectionText(section, session);
    text += u'\n' + ShowCommand::tr("Declarations") + u'\n';
    for (const Declaration &declaration : category.declarations) {
        const QString mark = session.entry().agreed.contains(declaration.id) ? u"[x] "_s : u"[ ] "_s;
        text += indented(mark + declaration.id.value + u": "_s + declaration.text, 2);
    }
    return text;
}

Result<Report> show(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    const EntrySession session(found->opened.category, found->opened.entry, desk.storage, desk.clock);
    return Report{ExitCode::Done, pageOf(*found, session).toUtf8(), jsonLine(documentOf(*found, session))};
}
} // namespace

Command showCommand()
{
    Command command;
    command.name = u"show"_s;
    command.syntax = u"ENTRY"_s;
    command.summary = ShowCommand::tr("Print an entry: details, questions with their answers, declarations.");
    command.details = ShowCommand::tr(
        "ENTRY is the entry's id, or its first characters (six at least) where they fit no other.");
    command.words = {u"ENTRY"_s};
    command.run = atOnce(show);
    return command;
}
