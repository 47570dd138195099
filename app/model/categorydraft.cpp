#include "model/categorydraft.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<PartKind> kindNames[] = {
    {PartKind::LeftOut, "leftOut"_L1},
    {PartKind::Title, "title"_L1},
    {PartKind::Step, "step"_L1},
    {PartKind::Contact, "contact"_L1},
    {PartKind::Introduction, "introduction"_L1},
    {PartKind::Eligibility, "eligibility"_L1},
    {PartKind::Section, "section"_L1},
    {PartKind::Definition, "definition"_L1},
    {PartKind::Question, "question"_L1},
    {PartKind::Point, "point"_L1},
    {PartKind::Limit, "limit"_L1},
};
} // namespace

QString nameOf(PartKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<PartKind> partKindNamed(QStringView name)
{
    return valueIn(kindNames, name);
}
