#pragma once

#include "model/category.h"
#include "model/page.h"

#include <optional>

/// What a line of a page, or a part of one, was taken for.
enum class PartKind {
    LeftOut,
    Title,
    Step,
    Contact,
    Introduction,
    Eligibility,
    Section,    ///< begins a section; the parts after it belong there
    Definition, ///< what the section means
    Question,
    Point, ///< belongs to the question before it
    Limit, ///< of the question or the section before it, or of all
};

/// For what a limit holds that a page prints.
enum class LimitScope {
    Here,         ///< the question or section it stands by
    Section,      ///< the section it stands in, in a row of a table
    EachSection,  ///< "400 words per criterion"
    EachQuestion, ///< "200 words per question"
    WholeEntry,   ///< "The entry must not exceed 1,000 words"
};

/// One part of a category that is being made, in the order of the page.
struct DraftPart
{
    PartKind kind = PartKind::LeftOut;
    QString text;
    int line = 0; ///< of the page, from 1; 0: it stands on none
    bool sure = true;
    QString why; ///< a sentence for people

    Provenance from = Provenance::Page; ///< of a section's title
    QString id;         ///< of a section or question that has one already: answers belong to it
    QString shortLabel; ///< of a question; empty: made from its text
    bool required = true;
    std::optional<Limit> limit;          ///< of a section or a question; of a Limit part: what it says
    LimitScope scope = LimitScope::Here; ///< of a Limit part

    bool operator==(const DraftPart &) const = default;
};

/// A category that is being made from a page, or changed. Nothing of it is saved before a person agrees.
struct CategoryDraft
{
    QList<DraftPart> parts;
    Category rest; ///< what the parts do not say: id, details, files, declarations, deadline, counting rule
    Page page;     ///< empty where there is none

    bool operator==(const CategoryDraft &) const = default;
};

[[nodiscard]] QString nameOf(PartKind kind);
[[nodiscard]] std::optional<PartKind> partKindNamed(QStringView name);
