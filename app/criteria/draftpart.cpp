#include "criteria/draftpart.h"

#include "criteria/limitphrase.h"
#include "criteria/shortlabel.h"

#include <QCoreApplication>

bool isPlace(const CategoryDraft &draft, qsizetype place)
{
    return place >= 0 && place < draft.parts.size();
}

bool isLimitOfOne(const DraftPart &part)
{
    return part.kind == PartKind::Limit &&
           (part.scope == LimitScope::Here || part.scope == LimitScope::Section);
}

void makeSure(DraftPart &part, const QString &why)
{
    part.sure = true;
    part.why = why;
}

void markChanged(DraftPart &part)
{
    makeSure(part, QCoreApplication::translate("DraftEditing", "You changed this."));
}

void leaveOut(DraftPart &part, const QString &why)
{
    part.kind = PartKind::LeftOut;
    makeSure(part, why);
}

void readLimit(DraftPart &part)
{
    const std::optional<LimitPhrase> phrase = limitIn(part.text);
    part.limit = phrase ? std::optional(phrase->limit) : std::nullopt;
    part.scope = phrase ? phrase->scope : LimitScope::Here;
}

void giveText(DraftPart &part, const QString &text)
{
    if (part.shortLabel == shortLabelOf(part.text))
        part.shortLabel.clear();
    part.text = text;
    if (part.kind == PartKind::Limit)
        readLimit(part);
}
