#pragma once

#include "model/category.h"
#include "model/finding.h"

#include <QJsonArray>
#include <QList>

/// One line a finding, for people.
[[nodiscard]] QString findingLines(const QList<Finding> &findings, const Category &category);
/// The value of "findings".
[[nodiscard]] QJsonArray findingArray(const QList<Finding> &findings, const Category &category);

/// Those that stop a sending.
[[nodiscard]] QList<Finding> mustFixAmong(QList<Finding> findings);
