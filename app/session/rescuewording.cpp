#include "session/rescuewording.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
struct RescueWording
{
    Q_DECLARE_TR_FUNCTIONS(RescueWording)
};

/// For a report that names no single answer.
QString wholeAnswersSentence(const RescueReport &report)
{
    const QString whole = report.answers == 0 ? RescueWording::tr("There is no answer in it.")
                                              : RescueWording::tr("All of the %Ln answer(s) in it are whole.",
                                                                  nullptr, report.answers);
    const bool lacksSome =
        std::any_of(report.notWhole.cbegin(), report.notWhole.cend(), [](const RescuedAnswer &entry) {
            return entry.question.isEmpty() && entry.outcome == Outcome::Lost;
        });
    if (!lacksSome)
        return whole;
    return whole + u' ' +
           RescueWording::tr("Others were not found anywhere; the list below names their entries.");
}

QString answersSentence(const RescueReport &report)
{
    int notWhole = 0;
    int lost = 0;
    for (const RescuedAnswer &answer : report.notWhole) {
        const bool isAnswer = !answer.question.isEmpty() && answer.question.value != u"project-title"_s;
        notWhole += isAnswer ? 1 : 0;
        lost += isAnswer && answer.outcome == Outcome::Lost ? 1 : 0;
    }
    const int all = report.answers + lost;
    if (notWhole == 0)
        return wholeAnswersSentence(report);
    //: %1 and %2 are numbers
    return RescueWording::tr("%1 of %2 answers are whole; for the others the list below says what became "
                             "of them. What can still be read of a damaged text is in its history.")
        .arg(QLocale().toString(std::max(0, all - notWhole)), QLocale().toString(all));
}

QString entryWording(const RescuedAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Damaged:
        return RescueWording::tr("The entry was put together from what could be read. Look through it.");
    case Outcome::FromHistory:
        return RescueWording::tr("The entry was put together from its history. Look through it.");
    case Outcome::FromBackup:
        return RescueWording::tr("The whole entry comes from the backup of %1.").arg(answer.source);
    case Outcome::Lost:
        return RescueWording::tr("Some of its answers were not found anywhere. Look through it.");
    }
    Q_UNREACHABLE();
}
} // namespace

QString rescueSummary(const RescueReport &report)
{
    QStringList sentences;
    sentences += report.damagedFile.isEmpty()
                     ? RescueWording::tr("Some of what your workspace file held was damaged. It was put "
                                         "right as far as it could be.")
                     : RescueWording::tr("Your workspace file was damaged. What could be read of it is now "
                                         "in a new file in its place.");
    sentences += answersSentence(report);
    if (report.textsLost > 0)
        sentences += RescueWording::tr("%Ln earlier text(s) in the history could not be read.", nullptr,
                                       report.textsLost);
    if (report.submissionsLost > 0)
        sentences += RescueWording::tr("%Ln submission(s) could not be read. Ask the organiser whether they "
                                       "have the entry before you send it again.",
                                       nullptr, report.submissionsLost);
    if (!report.filesLost.isEmpty())
        sentences += RescueWording::tr("These attached files are not whole any more: %1. Attach them again.")
                         .arg(report.filesLost.join(u"; "_s));
    return sentences.join(u' ');
}

QString rescuePlaces(const RescueReport &report)
{
    QStringList sentences;
    if (!report.damagedFile.isEmpty())
        sentences += RescueWording::tr("The damaged file is kept as %1.")
                         .arg(QDir::toNativeSeparators(report.damagedFile));
    if (!report.looseTexts.isEmpty())
        sentences += RescueWording::tr("Texts that fit no entry any more are in %1.")
                         .arg(QDir::toNativeSeparators(report.looseTexts));
    return sentences.join(u'\n');
}

QString wordingOf(const RescuedAnswer &answer)
{
    if (answer.question.isEmpty())
        return entryWording(answer);
    switch (answer.outcome) {
    case Outcome::Damaged:
        return RescueWording::tr("Some letters may be wrong. Read it over.");
    case Outcome::FromHistory:
        //: %1 is a date and time
        return RescueWording::tr("An earlier text took its place, kept on %1.").arg(answer.source);
    case Outcome::FromBackup:
        //: %1 is a date and time
        return RescueWording::tr("Its text comes from the backup of %1.").arg(answer.source);
    case Outcome::Lost:
        return RescueWording::tr("No text of it was found anywhere.");
    }
    Q_UNREACHABLE();
}

QString rescueList(const RescueReport &report, const QuestionLabels &labelOf)
{
    QStringList lines = {rescueSummary(report)};
    if (const QString places = rescuePlaces(report); !places.isEmpty())
        lines += places;
    for (const RescuedAnswer &answer : report.notWhole) {
        //: a line of a list: the title of an entry, the label of a question, what became of the answer
        const QString line =
            answer.question.isEmpty() ? RescueWording::tr("%1: %2") : RescueWording::tr("%1, %2: %3");
        lines += answer.question.isEmpty()
                     ? line.arg(answer.entryTitle, wordingOf(answer))
                     : line.arg(answer.entryTitle, labelOf(answer.entry, answer.question), wordingOf(answer));
    }
    return lines.join(u'\n') + u'\n';
}
