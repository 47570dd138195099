#pragma once

#include "criteria/stretches.h"

class SectionNames;

/// Takes the criteria where headings name the sections: titles, what they mean, questions and limits, from
/// the stretch @p from on. What stands among them and is none of these is left open.
void takeHeadedSections(TakenLines &lines, const QList<Stretch> &stretches, qsizetype from,
                        const SectionNames &names);
