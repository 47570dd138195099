#include "model/pasteplan.h"

#include <QSet>

#include <algorithm>

namespace {
QList<QuestionId> allParts(const Category &category)
{
    QList<QuestionId> parts;
    for (const Detail &detail : category.details)
        parts += detail.id;
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            parts += question.id;
    }
    return parts;
}

bool isWhole(const PasteField &field, const Section &section)
{
    return field.parts.size() == section.questions.size() &&
           std::all_of(section.questions.cbegin(), section.questions.cend(),
                       [&](const Question &question) { return field.parts.contains(question.id); });
}

QList<PasteField> partsOf(const PasteField &field)
{
    if (field.parts.size() == 1)
        return {field};
    QList<PasteField> parted;
    for (const QuestionId &part : field.parts)
        parted += PasteField{{}, {part}, {}, field.left};
    return parted;
}
} // namespace

PastePlan defaultPlan(const Category &category)
{
    return fittedPlan({}, category);
}

PastePlan fittedPlan(const PastePlan &plan, const Category &category)
{
    const QList<QuestionId> asked = allParts(category);
    QSet<QuestionId> missing(asked.cbegin(), asked.cend());
    PastePlan fitted = plan;
    for (PasteField &field : fitted.fields)
        field.parts.removeIf([&](const QuestionId &part) { return !missing.remove(part); });
    fitted.fields.removeIf([](const PasteField &field) { return field.parts.isEmpty(); });
    for (const QuestionId &part : asked) {
        if (missing.contains(part))
            fitted.fields += PasteField{{}, {part}, {}, false};
    }
    return fitted;
}

PastePlan withFieldsJoined(const PastePlan &plan, qsizetype at)
{
    PastePlan joined = plan;
    const PasteField next = joined.fields.takeAt(at + 1);
    PasteField &field = joined.fields[at];
    field.parts += next.parts;
    field.limit.reset(); // it was that of one of the two
    field.left = field.left && next.left;
    return joined;
}

PastePlan withFieldParted(const PastePlan &plan, qsizetype at)
{
    PastePlan parted = plan;
    const QList<PasteField> fields = partsOf(parted.fields.takeAt(at));
    for (qsizetype i = 0; i < fields.size(); ++i)
        parted.fields.insert(at + i, fields.at(i));
    return parted;
}

PastePlan withAllParted(const PastePlan &plan)
{
    PastePlan parted = plan;
    parted.fields.clear();
    for (const PasteField &field : plan.fields)
        parted.fields += partsOf(field);
    return parted;
}

PastePlan withSectionsJoined(const PastePlan &plan, const Category &category)
{
    PastePlan joined = plan;
    joined.fields.clear();
    QSet<SectionId> done;
    const PastePlan single = withAllParted(plan);
    for (const PasteField &field : single.fields) {
        const Section *section = sectionOf(category, field.parts.constFirst());
        if (!section) {
            joined.fields += field;
        } else if (!done.contains(section->id)) {
            done.insert(section->id);
            PasteField whole;
            for (const Question &question : section->questions)
                whole.parts += question.id;
            joined.fields += whole;
        }
    }
    return joined;
}

std::optional<Limit> limitOf(const PasteField &field, const Category &category)
{
    if (field.limit)
        return field.limit;
    const Section *section = sectionOf(category, field.parts.constFirst());
    if (field.parts.size() == 1) {
        const QuestionId &part = field.parts.constFirst();
        const Question *question = findQuestion(category, part);
        const Detail *detail = findDetail(category, part);
        const std::optional<Limit> own = question ? question->limit : detail ? detail->limit : std::nullopt;
        if (own)
            return own;
    }
    return section && isWhole(field, *section) ? section->limit : std::nullopt;
}
