#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

/// The ids of the questions and details of a category file, as far as it has the usual shape.
[[nodiscard]] QSet<QString> questionIdsIn(const QByteArray &categoryJson);
