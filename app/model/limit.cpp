#include "model/limit.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<LimitUnit> limitUnits[] = {
    {LimitUnit::Words, "words"_L1},
    {LimitUnit::Characters, "characters"_L1},
    {LimitUnit::CharactersNoSpaces, "charactersNoSpaces"_L1},
};
constexpr Name<Provenance> provenances[] = {
    {Provenance::Page, "page"_L1},
    {Provenance::Usual, "usual"_L1},
    {Provenance::Person, "person"_L1},
};
} // namespace

bool isSameBound(const std::optional<Limit> &one, std::optional<Limit> other)
{
    if (one && other)
        other->from = one->from;
    return one == other;
}

QString nameOf(LimitUnit unit)
{
    return nameIn(limitUnits, unit);
}

std::optional<LimitUnit> limitUnitNamed(QStringView name)
{
    return valueIn(limitUnits, name);
}

QString nameOf(Provenance from)
{
    return nameIn(provenances, from);
}

std::optional<Provenance> provenanceNamed(QStringView name)
{
    return valueIn(provenances, name);
}
