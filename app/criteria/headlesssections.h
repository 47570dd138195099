#pragma once

#include "criteria/stretches.h"

class SectionNames;

/// What is known of the sections of programmes.
struct UsualSections
{
    const SectionNames &names;
    qsizetype count = 0; ///< how many the likeliest programme has; 0: not known
};

/// Takes the criteria where nothing names the sections: each group of items is one, or each paragraph, from
/// the stretch @p from on. Labels before the items name them after all. What asks for nothing is left open.
void takeHeadlessSections(TakenLines &lines, const QList<Stretch> &stretches, qsizetype from,
                          const UsualSections &usual);
