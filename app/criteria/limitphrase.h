#pragma once

#include "model/categorydraft.h"

#include <QString>

#include <optional>

/// How long a text may be, as a line says it.
struct LimitPhrase
{
    Limit limit;
    LimitScope scope = LimitScope::Here;
    qsizetype begin = 0; ///< in the line, brackets and all
    qsizetype length = 0;
    bool isWholeLine = false; ///< the line says nothing else
};

/// The limit in a line: "(200 words)", "max. 1,500 characters including spaces", "between 100 and 250 words".
/// Nothing where the line names a number of words for another reason.
[[nodiscard]] std::optional<LimitPhrase> limitIn(const QString &line);

/// @p line without a limit in brackets or at its end.
[[nodiscard]] QString withoutLimit(const QString &line);
