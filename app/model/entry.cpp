#include "model/entry.h"

#include "model/detail.h"
#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<AnswerState> answerStates[] = {
    {AnswerState::Empty, "empty"_L1},
    {AnswerState::Started, "started"_L1},
    {AnswerState::Done, "done"_L1},
};
constexpr Name<Shelf> shelves[] = {
    {Shelf::Current, "current"_L1},
    {Shelf::Archived, "archived"_L1},
    {Shelf::Bin, "bin"_L1},
};
} // namespace

AnswerState stateOf(const Answer &answer)
{
    if (answer.text.trimmed().isEmpty())
        return AnswerState::Empty;
    return answer.done ? AnswerState::Done : AnswerState::Started;
}

QString textOf(const Entry &entry, const QuestionId &id)
{
    return id == projectTitleId() ? entry.title : entry.answers.value(id).text;
}

void setTextOf(Entry &entry, const QuestionId &id, const QString &text)
{
    if (id == projectTitleId())
        entry.title = text;
    else
        entry.answers[id].text = text;
}

QString nameOf(AnswerState state)
{
    return nameIn(answerStates, state);
}

QString nameOf(Shelf shelf)
{
    return nameIn(shelves, shelf);
}

std::optional<Shelf> shelfNamed(QStringView name)
{
    return valueIn(shelves, name);
}
