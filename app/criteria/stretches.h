#pragma once

#include "criteria/announcements.h"
#include "criteria/takenlines.h"

class SectionNames;

/// Lines of a page that belong together by their looks.
struct Stretch
{
    enum class Kind { Heading, Items, Paragraph };

    Kind kind = Kind::Paragraph;
    QList<qsizetype> lines;                   ///< one, but for items
    Announces announces = Announces::Nothing; ///< of a heading
    bool isKnown = false;                     ///< a heading that a programme has
};

/// The lines that are still open, in stretches: each heading, each paragraph, each group of items as blank
/// lines, lists, numbers and marks part them.
[[nodiscard]] QList<Stretch> stretchesIn(const TakenLines &lines, const SectionNames &names);
