#pragma once

#include "model/countingrule.h"
#include "model/limit.h"

#include <QDate>
#include <QDateTime>

#include <optional>

class JsonPlace;

// The rules of a category as they stand in its file. An absent place is an absent rule.

[[nodiscard]] std::optional<Limit> readLimit(const JsonPlace &place);
/// A fewest that is not above @p most, where 0 means that there is no upper bound.
[[nodiscard]] int readFewest(const JsonPlace &place, int most);
[[nodiscard]] Provenance readProvenance(const JsonPlace &place);
[[nodiscard]] CountingRule readCounting(const JsonPlace &place);
/// "2024-06-07"
[[nodiscard]] QDate readDate(const JsonPlace &place);
/// "2024-06-07T17:00" by the clocks of a place named as in the IANA time zone database
[[nodiscard]] QDateTime readDeadline(const JsonPlace &place);
