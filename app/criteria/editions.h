#pragma once

#include "model/category.h"
#include "model/editionchange.h"

#include <QSet>

/// What a newer edition made of each question: matched by id, unless its text is that of another one. A
/// question that keeps its id and none of its words is Reworded. Same are wordings that differ in case,
/// accents, punctuation or spaces alone. Details come first and are never Moved; neither is what stands in a
/// section that was renamed or shifted as a whole.
[[nodiscard]] EditionChanges compareEditions(const Category &before, const Category &after);

/// The limits of the entry and of the sections that go on, where they are others now, in the order of @p
/// after.
[[nodiscard]] QList<SharedLimitChange> compareSharedLimits(const Category &before, const Category &after);

/// For every question of @p into the most like one of @p from, where any is alike enough: each at most once.
/// What compareEditions() finds between editions, between any two categories.
[[nodiscard]] EditionChanges matchQuestions(const Category &from, const Category &into);

/// @p newer, which was read from a page, so that its ids mean nothing, with the category's id and with the
/// ids of @p older for every question, section and detail whose text goes on: answers keep their questions.
/// New ones get ids that are neither the older edition's nor among @p used. A declaration keeps its id only
/// with its words: what was agreed to is its text.
[[nodiscard]] Category withIdsOf(const Category &newer, const Category &older,
                                 const QSet<QString> &used = {});

/// @p changed, where the questions that @p before does not have get ids that are not among @p used: an answer
/// that was given under one of those would pass for an answer to them.
[[nodiscard]] Category withUnusedIds(const Category &changed, const Category &before,
                                     const QSet<QString> &used);
