#include "gui/editionmodel.h"

#include "gui/backupdelegate.h"
#include "gui/theme.h"
#include "session/wording.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using Kind = QuestionChange::Kind;

namespace {
QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return EditionModel::tr("Same", "question");
    case Kind::Reworded:
        return EditionModel::tr("Reworded", "question");
    case Kind::Moved:
        return EditionModel::tr("Moved", "question");
    case Kind::New:
        return EditionModel::tr("New", "question");
    case Kind::Gone:
        return EditionModel::tr("Gone", "question");
    }
    Q_UNREACHABLE();
}

Tone toneFor(Kind kind)
{
    if (kind == Kind::Same)
        return Tone::Neutral;
    return kind == Kind::Gone ? Tone::Warning : Tone::Accent;
}

QString sentenceFor(Kind kind, bool isAnswered)
{
    switch (kind) {
    case Kind::Same:
        return EditionModel::tr("This question stays as it was.");
    case Kind::Reworded:
        return EditionModel::tr("This question has other words. Your answer moves along.");
    case Kind::Moved:
        return EditionModel::tr("This question stands in another place. Your answer moves along.");
    case Kind::New:
        return EditionModel::tr("This question is new and has no answer yet.");
    case Kind::Gone:
        return isAnswered ? EditionModel::tr("This question is gone. Your answer is kept: you find it under "
                                             "Entry, Answers without a question.")
                          : EditionModel::tr("This question is gone. It had no answer.");
    }
    Q_UNREACHABLE();
}

/// What can be said of limits and places that differ.
QStringList differences(const QuestionChange &change)
{
    QStringList sentences;
    const bool both = !change.before.isEmpty() && !change.after.isEmpty();
    if (both && change.sectionBefore != change.sectionAfter)
        sentences += EditionModel::tr("It was in ‘%1’ and is in ‘%2’ now.")
                         .arg(change.sectionBefore, change.sectionAfter);
    if (!both || isSameBound(change.limitBefore, change.limitAfter))
        return sentences;
    if (!change.limitAfter)
        sentences += EditionModel::tr("It has no limit of its own any more.");
    else if (!change.limitBefore)
        //: %1 is a limit: "400 words"
        sentences += EditionModel::tr("Its limit is %1 now.").arg(wordingOf(*change.limitAfter));
    else
        //: both are limits: "400 words"
        sentences += EditionModel::tr("Its limit was %1 and is %2 now.")
                         .arg(wordingOf(*change.limitBefore), wordingOf(*change.limitAfter));
    return sentences;
}

QString bound(const Limit &limit)
{
    //: %1 is "400 words"
    return limit.fewest > 0 ? wordingOf(limit) : EditionModel::tr("at most %1").arg(wordingOf(limit));
}

QString limitSentence(const QString &sections, const SharedLimitChange &change)
{
    if (!change.after)
        //: %1 is one or more sections, %2 "400 words"
        return EditionModel::tr("%1: no limit any more, was %2.").arg(sections, wordingOf(*change.before));
    if (!change.before)
        //: %1 is one or more sections, %2 "at most 400 words"
        return EditionModel::tr("%1: %2, had no limit.").arg(sections, bound(*change.after));
    //: %1 is one or more sections, %2 "at most 300 words", %3 "400 words"
    return EditionModel::tr("%1: %2, was %3.").arg(sections, bound(*change.after), wordingOf(*change.before));
}
} // namespace

EditionModel::EditionModel(EditionPlan plan, const Category &before, const Category &after, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(std::move(plan))
    , m_before(before)
    , m_after(after)
{}

const PlannedAnswer *EditionModel::answerAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_plan.answers.at(index.row()) : nullptr;
}

QModelIndex EditionModel::firstToLookAt() const
{
    const auto found =
        std::find_if(m_plan.answers.cbegin(), m_plan.answers.cend(), [](const PlannedAnswer &answer) {
            return answer.change.kind != Kind::Same || !answer.over.isEmpty();
        });
    return found == m_plan.answers.cend() ? index(0) : index(int(found - m_plan.answers.cbegin()));
}

bool EditionModel::isUnchanged() const
{
    return std::all_of(m_plan.answers.cbegin(), m_plan.answers.cend(),
                       [](const PlannedAnswer &answer) {
                           const QuestionChange &change = answer.change;
                           return change.kind == Kind::Same && change.wordingBefore == change.wordingAfter &&
                                  change.limitBefore == change.limitAfter;
                       }) &&
           m_plan.limits.isEmpty();
}

QStringList EditionModel::limitSentences() const
{
    QStringList sentences;
    QList<SharedLimitChange> open = m_plan.limits;
    while (!open.isEmpty()) {
        const SharedLimitChange first = open.constFirst();
        QStringList sections;
        open.removeIf([&](const SharedLimitChange &change) {
            const bool isSame = (change.section.isEmpty() == first.section.isEmpty()) &&
                                isSameBound(change.before, first.before) &&
                                isSameBound(change.after, first.after);
            if (isSame)
                sections += change.section.isEmpty() ? tr("The whole entry") : change.section;
            return isSame;
        });
        sentences += limitSentence(QLocale().createSeparatedList(sections), first);
    }
    return sentences;
}

QString EditionModel::summary() const
{
    const std::pair<Kind, QString> wordings[] = {
        {Kind::Same, tr("%1 the same")}, {Kind::Reworded, tr("%1 reworded")}, {Kind::Moved, tr("%1 moved")},
        {Kind::New, tr("%1 new")},       {Kind::Gone, tr("%1 gone")},
    };
    QStringList parts;
    for (const auto &[kind, wording] : wordings) {
        const auto count =
            std::count_if(m_plan.answers.cbegin(), m_plan.answers.cend(),
                          [kind = kind](const PlannedAnswer &answer) { return answer.change.kind == kind; });
        if (count > 0)
            parts += wording.arg(QLocale().toString(qlonglong(count)));
    }
    return parts.join(QStringLiteral(", "));
}

QString EditionModel::changeSentence(const PlannedAnswer &answer) const
{
    QStringList sentences = {sentenceFor(answer.change.kind, !answer.text.isEmpty())};
    sentences += differences(answer.change);
    if (!answer.over.isEmpty())
        sentences += answer.over;
    return sentences.join(QChar::Space);
}

int EditionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.answers.size());
}

QString EditionModel::labelFor(const QuestionChange &change) const
{
    return change.after.isEmpty() ? labelOf(change.before, m_before) : labelOf(change.after, m_after);
}

QVariant EditionModel::data(const QModelIndex &index, int role) const
{
    const PlannedAnswer *answer = answerAt(index);
    if (!answer)
        return {};
    const QString state = !answer->over.isEmpty()  ? tr("Over its limit")
                          : answer->text.isEmpty() ? tr("No answer")
                                                   : tr("Answered");
    switch (role) {
    case Qt::DisplayRole:
        return labelFor(answer->change);
    case BackupDelegate::DetailRole:
        return state;
    case BackupDelegate::BrokenRole:
        return !answer->over.isEmpty();
    case BackupDelegate::ChipRole:
        return wordFor(answer->change.kind);
    case BackupDelegate::ToneRole:
        return int(toneFor(answer->change.kind));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 a question in a word or two, %2 "Reworded", %3 "Answered"
        return tr("%1. %2. %3.").arg(labelFor(answer->change), wordFor(answer->change.kind), state);
    default:
        return {};
    }
}
