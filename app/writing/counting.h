#pragma once

#include "model/countingrule.h"
#include "model/limit.h"

#include <QStringView>

/// How many words a text has by a rule (design: category file, counting).
///
/// A word is the longest run of characters that are not Unicode White_Space, the no-break spaces being white
/// space too, once soft hyphens, zero-width spaces, word joiners and byte order marks are taken away. The
/// rule's flags part such runs further or leave some of them out; only the flags matter, not the preset.
/// Dashes, hyphens and slashes that part count for nothing; "--" parts only where it follows something.
[[nodiscard]] int countWords(QStringView text, const CountingRule &rule);

/// Code points of the text in NFC; a line end of any kind is one.
[[nodiscard]] int countCharacters(QStringView text);
/// The same without white space.
[[nodiscard]] int countCharactersNoSpaces(QStringView text);

/// The size of a text in a limit's unit.
[[nodiscard]] int countIn(LimitUnit unit, QStringView text, const CountingRule &rule);

struct CountRange
{
    int fewest = 0;
    int most = 0;
    bool operator==(const CountRange &) const = default;
};

/// What other counters may show for the same text: the fewest and most words over all presets.
[[nodiscard]] CountRange countRange(QStringView text);
