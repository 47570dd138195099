#pragma once

#include "criteria/criteriabegin.h"

/// Takes what the criteria left open: what the award is about and who may enter, before the criteria and
/// after them.
void takeIntroduction(TakenLines &lines, const QList<Stretch> &stretches, const CriteriaBegin &begin);
