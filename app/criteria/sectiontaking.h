#pragma once

#include "criteria/criteriabegin.h"

class SectionNames;

/// Takes the criteria: sections, what they mean, their questions and limits. What stands among them and is
/// none of these is left open.
void takeSections(TakenLines &lines, const QList<Stretch> &stretches, const CriteriaBegin &begin,
                  const SectionNames &names);
