#pragma once

#include "model/problem.h"
#include "model/programmeset.h"
#include "model/result.h"

#include <QByteArray>

/// Reads a named set of sections (shortlist-programme/1) as strictly as a category. @p file is only named in
/// the problems.
[[nodiscard]] Result<ProgrammeSet, QList<Problem>> readProgramme(const QByteArray &json, const QString &file);
