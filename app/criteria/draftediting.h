#pragma once

#include "model/categorydraft.h"

// Changes to a draft. Each gives the changed draft and leaves its input alone, so that undo is the old value.
// Places are positions in CategoryDraft::parts; what does not exist or would change nothing gives the same
// draft. What a person changed is sure, and its provenance is Provenance::Person where it has one.

/// The same kind again makes a part sure. A line that becomes a limit holds the one that its words say.
[[nodiscard]] CategoryDraft withKind(const CategoryDraft &draft, const QList<qsizetype> &places,
                                     PartKind kind);
/// The text of a limit is read anew.
[[nodiscard]] CategoryDraft withText(const CategoryDraft &draft, qsizetype place, const QString &text);
/// Of a section, a question or a printed limit. None: it has no limit, whatever the page prints for it.
[[nodiscard]] CategoryDraft withLimit(const CategoryDraft &draft, qsizetype place,
                                      const std::optional<Limit> &limit);
/// Of a question. Empty: the label is made from its text.
[[nodiscard]] CategoryDraft withShortLabel(const CategoryDraft &draft, qsizetype place, const QString &label);
/// Of a question.
[[nodiscard]] CategoryDraft withRequired(const CategoryDraft &draft, qsizetype place, bool required);
/// Two parts of one kind, the second from character @p at on. The first one keeps id, label and limit.
[[nodiscard]] CategoryDraft split(const CategoryDraft &draft, qsizetype place, qsizetype at);
/// One part with the next one that is not left out; it keeps the first one's kind and id.
[[nodiscard]] CategoryDraft joinedWithNext(const CategoryDraft &draft, qsizetype place);
/// To stand before the part that is at @p to now; at the end where that is one place too far. A section takes
/// all that belongs to it along, and a question its points and its limit.
[[nodiscard]] CategoryDraft moved(const CategoryDraft &draft, qsizetype from, qsizetype to);
/// A part of a person's own before the one at @p place.
[[nodiscard]] CategoryDraft withNewPart(const CategoryDraft &draft, qsizetype place, PartKind kind,
                                        const QString &text);
/// Parts that stand on no line of a page vanish; the others are left out.
[[nodiscard]] CategoryDraft without(const CategoryDraft &draft, const QList<qsizetype> &places);

/// The positions of a section and of all that belongs to it, and of what is left out in between.
[[nodiscard]] QList<qsizetype> placesOfSection(const CategoryDraft &draft, qsizetype section);
