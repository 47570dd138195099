#pragma once

#include "criteria/stretches.h"

/// Where on a page the criteria begin, and how they are set out.
struct CriteriaBegin
{
    qsizetype stretch = -1; ///< the first one that is part of them; -1 where there are none
    bool isHeaded = false;  ///< headings name the sections
};

[[nodiscard]] CriteriaBegin criteriaBegin(const TakenLines &lines, const QList<Stretch> &stretches);

/// Whether most items of a group say who may enter.
[[nodiscard]] bool tellEligibility(const TakenLines &lines, const Stretch &items);
/// Whether most items of a group ask for something or say what is judged.
[[nodiscard]] bool askForSomething(const TakenLines &lines, const Stretch &items);
