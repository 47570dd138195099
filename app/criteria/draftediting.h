#pragma once

#include "model/categorydraft.h"

// Changes to a draft. Each gives the changed draft and leaves its input alone, so that undo is the old value.
// Places are positions in CategoryDraft::parts; what does not exist or would change nothing gives the same
// draft. What a person changed is sure, and its provenance is Provenance::Person where it has one.

[[nodiscard]] CategoryDraft withKind(const CategoryDraft &draft, const QList<qsizetype> &places,
                                     PartKind kind);
[[nodiscard]] CategoryDraft withText(const CategoryDraft &draft, qsizetype place, const QString &text);
/// Of a section or a question.
[[nodiscard]] CategoryDraft withLimit(const CategoryDraft &draft, qsizetype place,
                                      const std::optional<Limit> &limit);
[[nodiscard]] CategoryDraft withShortLabel(const CategoryDraft &draft, qsizetype place, const QString &label);
[[nodiscard]] CategoryDraft withRequired(const CategoryDraft &draft, qsizetype place, bool required);
/// Two parts of one kind, the second from character @p at on.
[[nodiscard]] CategoryDraft split(const CategoryDraft &draft, qsizetype place, qsizetype at);
/// One part with the next one that is not left out; it keeps the first one's kind and id.
[[nodiscard]] CategoryDraft joinedWithNext(const CategoryDraft &draft, qsizetype place);
/// To stand before the part that is at @p to now. A section takes all that belongs to it along.
[[nodiscard]] CategoryDraft moved(const CategoryDraft &draft, qsizetype from, qsizetype to);
/// A part of a person's own before the one at @p place.
[[nodiscard]] CategoryDraft withNewPart(const CategoryDraft &draft, qsizetype place, PartKind kind,
                                        const QString &text);
/// Parts that stand on no line of a page vanish; the others are left out.
[[nodiscard]] CategoryDraft without(const CategoryDraft &draft, const QList<qsizetype> &places);

/// The positions of a section and of all that belongs to it.
[[nodiscard]] QList<qsizetype> placesOfSection(const CategoryDraft &draft, qsizetype section);
