#pragma once

#include "model/category.h"
#include "model/result.h"

/// The question or detail that @p typed names. An error says which there are.
[[nodiscard]] Result<QuestionId> findAnswer(const QString &typed, const Category &category);

/// Every detail and question, in the order of the form.
[[nodiscard]] QList<QuestionId> answersOf(const Category &category);
