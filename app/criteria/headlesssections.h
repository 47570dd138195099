#pragma once

#include "criteria/stretches.h"

class SectionNames;

/// Takes the criteria where nothing names the sections: each group of items is one, or each paragraph, from
/// the stretch @p from on. Labels before the items name them after all. What asks for nothing is left open.
void takeHeadlessSections(TakenLines &lines, const QList<Stretch> &stretches, qsizetype from,
                          const SectionNames &names);
