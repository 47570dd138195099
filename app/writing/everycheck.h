#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/finding.h"
#include "model/tally.h"

#include <QList>

/// One check of an entry, in a file of its own. What it finds may come in any order: checkEntry() sorts.
using Check = QList<Finding>(const Category &, const Entry &, const Tally &);

Check checkRequired;     ///< questions and details that must be answered
Check checkLimits;       ///< of questions, details, sections and the entry
Check checkDetailKinds;  ///< addresses, numbers, dates and choices that are none
Check checkFiles;        ///< supporting files that are missing or too many
Check checkDeclarations; ///< what must be agreed to

inline constexpr Check *everyCheck[] = {checkRequired, checkLimits, checkDetailKinds, checkFiles,
                                        checkDeclarations};
