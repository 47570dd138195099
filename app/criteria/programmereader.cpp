#include "criteria/programmereader.h"

#include "criteria/formreader.h"
#include "criteria/rulereader.h"
#include "model/jsonparsing.h"
#include "model/jsonplace.h"
#include "model/problemlist.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isKnownFormat(const JsonPlace &place)
{
    const QString format = place.filledText();
    if (format.trimmed().isEmpty() || format == "shortlist-programme/1"_L1)
        return true;
    place.addError(QCoreApplication::translate(
        "ProgrammeReader", "must be \"shortlist-programme/1\", the only format this version reads"));
    return false;
}

UsualSection readUsualSection(const JsonPlace &place)
{
    JsonObject object(place);
    UsualSection section;
    section.title = object.required("title"_L1).filledText();
    section.definition = object.optional("definition"_L1).text();
    section.others = object.optional("others"_L1).distinctTexts();
    section.limit = readLimit(object.optional("limit"_L1));
    return section;
}

ProgrammeSet readSet(const QJsonObject &json, ProblemList &problems)
{
    ProgrammeSet set;
    JsonObject object(JsonPlace(json, {}, problems));
    if (!isKnownFormat(object.required("format"_L1)))
        return set;
    set.id = readWord(object.required("id"_L1));
    set.name = object.required("name"_L1).filledText();
    JsonObject programme(object.required("programme"_L1));
    set.programme.name = programme.required("name"_L1).text();
    set.programme.organiser = programme.optional("organiser"_L1).text();
    set.idPrefix = object.optional("idPrefix"_L1).text();
    set.signs = object.optional("signs"_L1).distinctTexts();
    JsonObject years(object.optional("years"_L1));
    set.firstYear = years.optional("first"_L1).number(0, 0);
    set.lastYear = years.optional("last"_L1).number(0, 0);
    set.isCommonest = object.optional("commonest"_L1).flag(false);
    set.sections = object.required("sections"_L1).listOf(readUsualSection);
    JsonObject evidence(object.optional("evidence"_L1));
    set.evidenceWindowMonths = evidence.required("windowMonths"_L1).number(1, 0);
    TakenIds taken;
    TakenIds takenRoles;
    set.details =
        object.optional("details"_L1).listOf([&](const JsonPlace &item) { return readDetail(item, taken); });
    set.files = object.optional("files"_L1).listOf([&](const JsonPlace &item) {
        return readFileSlot(item, takenRoles);
    });
    set.declarations = object.optional("declarations"_L1).listOf([&](const JsonPlace &item) {
        return readDeclaration(item, taken);
    });
    JsonObject judging(object.optional("judging"_L1));
    set.judging = judging.required("scale"_L1).listOf(readScore);
    set.notes = object.optional("notes"_L1).filledTexts();
    return set;
}
} // namespace

Result<ProgrammeSet, QList<Problem>> readProgramme(const QByteArray &json, const QString &file)
{
    ProblemList problems(file);
    ProgrammeSet set;
    if (const std::optional<QJsonObject> object = parseJsonObject(json, problems))
        set = readSet(*object, problems);
    if (!problems.errors().isEmpty())
        return tl::unexpected(problems.errors());
    return set;
}
