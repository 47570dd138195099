#pragma once

#include "session/openworkspace.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"

/// The answer that the program "writer" fills: "w0 w1 w2 …".
struct WrittenAnswer
{
    EntryId entry;
    QuestionId question;
};

/// What a workspace holds of it.
struct WrittenWords
{
    qsizetype count = 0;
    QList<qsizetype> kept; ///< of each text in its history
};

/// A new workspace with an entry whose answer is empty.
inline WrittenAnswer beginAnswer(const QString &path)
{
    const TestClock clock;
    OpenWorkspace workspace(path, clock.clock());
    const LoadedCategory category = gardenCategory();
    return {valueOf(workspace.entries.create(category, QStringLiteral("Garden"))),
            category.category.sections.first().questions.first().id};
}

/// The number of words in a text that is whole; an error for any other.
inline Result<qsizetype> countWritten(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) != QStringLiteral("w%1").arg(i))
            return tl::unexpected(Error{Error::Kind::Damaged, text, {}});
    }
    return words.size();
}

inline Result<WrittenWords> wordsIn(Workspace &workspace, const WrittenAnswer &answer)
{
    const auto stored = workspace.entry(answer.entry);
    const auto history = workspace.history().timeline(answer.entry, answer.question);
    if (!stored || !history)
        return tl::unexpected(stored ? history.error() : stored.error());
    const auto count = countWritten(textOf(stored->entry, answer.question));
    if (!count)
        return tl::unexpected(count.error());
    WrittenWords words{*count, {}};
    for (const RevisionSummary &about : *history) {
        const auto kept = workspace.history().revision(about.id).and_then(
            [](const Revision &revision) { return countWritten(revision.text); });
        if (!kept)
            return tl::unexpected(kept.error());
        words.kept += *kept;
    }
    return words;
}

/// Opens the workspace as the next run of the program does.
inline Result<WrittenWords> wordsIn(const QString &path, const WrittenAnswer &answer)
{
    const auto opened = Workspace::open(path, [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        return tl::unexpected(opened.error());
    const WorkspaceCondition condition = (*opened)->condition();
    if (condition.rescue || !condition.notice.isEmpty())
        return tl::unexpected(Error{Error::Kind::Damaged, condition.notice, {}});
    return wordsIn(**opened, answer);
}
