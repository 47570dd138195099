#include "criteria/draftediting.h"

#include "criteria/draftpart.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

CategoryDraft withKind(const CategoryDraft &draft, const QList<qsizetype> &places, PartKind kind)
{
    CategoryDraft changed = draft;
    for (const qsizetype place : places) {
        if (!isPlace(draft, place))
            continue;
        DraftPart &part = changed.parts[place];
        if (part.kind == kind && part.sure)
            continue;
        if (part.kind == PartKind::Limit && kind != PartKind::LeftOut && kind != PartKind::Limit)
            part.limit.reset();
        if (kind == PartKind::Limit && part.kind != PartKind::Limit)
            readLimit(part);
        part.kind = kind;
        makeSure(part, QCoreApplication::translate("DraftEditing", "You said that this is so."));
    }
    return changed;
}

CategoryDraft withText(const CategoryDraft &draft, qsizetype place, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!isPlace(draft, place) || draft.parts.at(place).text == trimmed)
        return draft;
    CategoryDraft changed = draft;
    DraftPart &part = changed.parts[place];
    giveText(part, trimmed);
    part.from = Provenance::Person;
    markChanged(part);
    return changed;
}

CategoryDraft withShortLabel(const CategoryDraft &draft, qsizetype place, const QString &label)
{
    const QString simple = label.simplified();
    if (!isPlace(draft, place) || draft.parts.at(place).kind != PartKind::Question ||
        draft.parts.at(place).shortLabel == simple)
        return draft;
    CategoryDraft changed = draft;
    changed.parts[place].shortLabel = simple;
    markChanged(changed.parts[place]);
    return changed;
}

CategoryDraft withRequired(const CategoryDraft &draft, qsizetype place, bool required)
{
    if (!isPlace(draft, place) || draft.parts.at(place).kind != PartKind::Question ||
        draft.parts.at(place).required == required)
        return draft;
    CategoryDraft changed = draft;
    changed.parts[place].required = required;
    markChanged(changed.parts[place]);
    return changed;
}

CategoryDraft split(const CategoryDraft &draft, qsizetype place, qsizetype at)
{
    if (!isPlace(draft, place))
        return draft;
    const QString text = draft.parts.at(place).text;
    const QString begin = text.left(qMax(qsizetype(0), at)).trimmed();
    const QString end = text.mid(qMax(qsizetype(0), at)).trimmed();
    if (begin.isEmpty() || end.isEmpty())
        return draft;
    CategoryDraft changed = draft;
    DraftPart &first = changed.parts[place];
    markChanged(first);
    DraftPart second = first;
    giveText(first, begin);
    giveText(second, end);
    second.id.clear();
    second.shortLabel.clear();
    if (second.kind != PartKind::Limit)
        second.limit.reset();
    changed.parts.insert(place + 1, second);
    return changed;
}

CategoryDraft joinedWithNext(const CategoryDraft &draft, qsizetype place)
{
    if (!isPlace(draft, place))
        return draft;
    qsizetype next = place + 1;
    while (next < draft.parts.size() && draft.parts.at(next).kind == PartKind::LeftOut)
        ++next;
    if (next == draft.parts.size())
        return draft;
    CategoryDraft changed = draft;
    DraftPart &first = changed.parts[place];
    DraftPart &second = changed.parts[next];
    giveText(first, u"%1 %2"_s.arg(first.text, second.text).trimmed());
    if (!first.limit && first.kind == second.kind)
        first.limit = second.limit;
    markChanged(first);
    if (second.line == 0 || second.line == first.line)
        changed.parts.removeAt(next);
    else
        leaveOut(second, QCoreApplication::translate("DraftEditing", "You joined it with the part before."));
    return changed;
}

CategoryDraft withNewPart(const CategoryDraft &draft, qsizetype place, PartKind kind, const QString &text)
{
    if (place < 0 || place > draft.parts.size())
        return draft;
    DraftPart part;
    part.kind = kind;
    part.text = text.trimmed();
    part.from = Provenance::Person;
    part.why = QCoreApplication::translate("DraftEditing", "You added this.");
    if (kind == PartKind::Limit)
        readLimit(part);
    CategoryDraft changed = draft;
    changed.parts.insert(place, part);
    return changed;
}

CategoryDraft without(const CategoryDraft &draft, const QList<qsizetype> &places)
{
    const QSet<qsizetype> unwanted(places.cbegin(), places.cend());
    CategoryDraft changed = draft;
    changed.parts.clear();
    for (qsizetype place = 0; place < draft.parts.size(); ++place) {
        DraftPart part = draft.parts.at(place);
        const bool vanishes = unwanted.contains(place) && part.line == 0;
        if (unwanted.contains(place) && (part.kind != PartKind::LeftOut || !part.sure))
            leaveOut(part, QCoreApplication::translate("DraftEditing", "You left this out."));
        if (!vanishes)
            changed.parts += part;
    }
    return changed;
}
