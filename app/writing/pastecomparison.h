#pragma once

#include "model/countingrule.h"
#include "model/pastedback.h"

#include <QString>

/// What became of a text in a form: @p back is what the form shows of it, as a person copied it from there.
/// Words are counted by @p rule.
[[nodiscard]] PastedBack comparePasted(const QString &copied, const QString &back, const CountingRule &rule);
