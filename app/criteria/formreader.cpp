#include "criteria/formreader.h"

#include "criteria/rulereader.h"
#include "criteria/shortlabel.h"
#include "model/jsonplace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList readChoices(const JsonPlace &place, DetailKind kind)
{
    if (kind != DetailKind::Choice && !place.isAbsent())
        place.addError(QCoreApplication::translate("FormReader", "may only stand beside the kind choice"));
    place.refuseEmptyList();
    return place.distinctTexts();
}

Question readQuestion(const JsonPlace &place, TakenIds &taken)
{
    JsonObject object(place);
    Question question;
    question.id = {readId(object.required("id"_L1), taken)};
    question.prompt = object.required("prompt"_L1).filledText();
    const JsonPlace label = object.optional("short"_L1);
    question.shortLabel = label.isAbsent() ? shortLabelOf(question.prompt) : label.filledText();
    question.required = object.optional("required"_L1).flag(question.required);
    question.points = object.optional("points"_L1).distinctTexts();
    question.limit = readLimit(object.optional("limit"_L1));
    return question;
}

QString readFileEnding(const JsonPlace &place)
{
    const QString ending = readWord(place);
    if (ending.contains(u'-'))
        place.addError(
            QCoreApplication::translate("FormReader", "must be the ending of a file's name, such as pdf"));
    return ending;
}
} // namespace

Detail readDetail(const JsonPlace &place, TakenIds &taken)
{
    JsonObject object(place);
    Detail detail;
    detail.id = {readId(object.required("id"_L1), taken)};
    detail.label = object.required("label"_L1).filledText();
    detail.hint = object.optional("hint"_L1).text();
    detail.kind = object.required("kind"_L1).oneOf({DetailKind::Line, DetailKind::Text, DetailKind::Email,
                                                    DetailKind::Phone, DetailKind::Date, DetailKind::Choice,
                                                    DetailKind::YesNo},
                                                   detail.kind);
    detail.choices = readChoices(detail.kind == DetailKind::Choice ? object.required("choices"_L1)
                                                                   : object.optional("choices"_L1),
                                 detail.kind);
    detail.required = object.optional("required"_L1).flag(detail.required);
    detail.limit = readLimit(object.optional("limit"_L1));
    return detail;
}

Section readSection(const JsonPlace &place, TakenIds &taken)
{
    JsonObject object(place);
    Section section;
    section.id = {readId(object.required("id"_L1), taken)};
    section.title = object.required("title"_L1).filledText();
    section.titleFrom = readProvenance(object.optional("titleFrom"_L1));
    section.guidance = object.optional("guidance"_L1).text();
    section.limit = readLimit(object.optional("limit"_L1));
    const JsonPlace questions = object.required("questions"_L1);
    questions.refuseEmptyList();
    section.questions = questions.listOf([&](const JsonPlace &item) { return readQuestion(item, taken); });
    return section;
}

FileSlot readFileSlot(const JsonPlace &place, TakenIds &takenRoles)
{
    JsonObject object(place);
    FileSlot slot;
    slot.role = readId(object.required("role"_L1), takenRoles);
    slot.title = object.required("title"_L1).filledText();
    slot.most = object.optional("most"_L1).number(1, slot.most);
    slot.fewest = readFewest(object.optional("fewest"_L1), slot.most);
    const JsonPlace types = object.required("types"_L1);
    types.refuseEmptyList();
    slot.types = types.listOf(readFileEnding);
    slot.maxBytes = object.optional("maxBytes"_L1).largeNumber(0, slot.maxBytes);
    return slot;
}

Declaration readDeclaration(const JsonPlace &place, TakenIds &taken)
{
    JsonObject object(place);
    Declaration declaration;
    declaration.id = {readId(object.required("id"_L1), taken)};
    declaration.text = object.required("text"_L1).filledText();
    declaration.required = object.optional("required"_L1).flag(declaration.required);
    return declaration;
}

ScoreMeaning readScore(const JsonPlace &place)
{
    JsonObject object(place);
    ScoreMeaning meaning;
    meaning.score = object.required("score"_L1).number(0, 0);
    meaning.means = object.required("means"_L1).filledText();
    return meaning;
}
