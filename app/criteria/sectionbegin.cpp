#include "criteria/sectionbegin.h"

#include "criteria/limittaking.h"

#include <QCoreApplication>

#include <algorithm>

void beginUnnamedSection(TakenLines &lines, qsizetype index)
{
    DraftPart section;
    section.kind = PartKind::Section;
    section.from = Provenance::Usual;
    section.sure = false;
    section.why = QCoreApplication::translate("SectionBegin", "The page gives this group no title.");
    lines.addBefore(index, section);
}

void takeAnnouncement(TakenLines &lines, qsizetype index)
{
    lines.take(index, PartKind::LeftOut,
               QCoreApplication::translate("SectionBegin", "It announces what follows."));
    addLimit(lines, index);
}

bool hasItems(const QList<Stretch> &stretches, qsizetype from, qsizetype end)
{
    return std::any_of(stretches.cbegin() + from, stretches.cbegin() + end,
                       [](const Stretch &stretch) { return stretch.kind == Stretch::Kind::Items; });
}
