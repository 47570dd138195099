#pragma once

#include <QString>

#include <optional>

enum class LimitUnit {
    Words,
    Characters,         ///< NFC code points, a line end is one
    CharactersNoSpaces, ///< the same without white space
};

/// Where a value of a category came from.
enum class Provenance {
    Page,   ///< printed on the organiser's page
    Usual,  ///< the programme's usual value, to be checked
    Person, ///< set by the user
};

/// How long a text may be, in the scope the limit stands on.
struct Limit
{
    LimitUnit unit = LimitUnit::Words;
    int fewest = 0;
    int most = 0; ///< 0: no upper bound
    Provenance from = Provenance::Page;

    /// A usual limit only ever warns (design: category file).
    [[nodiscard]] bool mustBeMet() const { return from != Provenance::Usual; }

    bool operator==(const Limit &) const = default;
};

/// Whether both allow the same, wherever they come from.
[[nodiscard]] bool isSameBound(const std::optional<Limit> &one, std::optional<Limit> other);

[[nodiscard]] QString nameOf(LimitUnit unit);
[[nodiscard]] std::optional<LimitUnit> limitUnitNamed(QStringView name);
[[nodiscard]] QString nameOf(Provenance from);
[[nodiscard]] std::optional<Provenance> provenanceNamed(QStringView name);
